/**
 * What must be done however a command ends: at a signal there is no time for promises, so each is a plain function.
 * They run in reverse order, as scopes close.
 */
const endings = new Set<() => void>();

/** The signals that ask a program to end: Ctrl-C, the end of a CI job, the closed terminal. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Has something done if the command is stopped before its end.
 * @returns takes it back, once there is nothing left to do
 */
export function whenStopped(ending: () => void): () => void {
  endings.add(ending);
  return () => endings.delete(ending);
}

/**
 * Does all that is still to be done. One that fails does not keep the others from being done.
 * @throws what the first of them threw
 */
export function endAll(): void {
  const errors: unknown[] = [];
  for (const ending of [...endings].reverse()) {
    endings.delete(ending);
    try {
      ending();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

/**
 * At a signal: does all that is to be done, then ends by that very signal, so that a shell or CI sees what happened.
 * @returns leaves signals alone again
 */
export function endAtSignals(): () => void {
  const end = (signal: NodeJS.Signals) => {
    leaveAlone();
    try {
      endAll();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  const leaveAlone = () => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return leaveAlone;
}
