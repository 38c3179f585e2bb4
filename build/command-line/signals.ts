/**
 * What must be cleaned up however the command ends. Each is a synchronous function, since a signal leaves no time for
 * promises. They run in reverse order of registration.
 */
const cleanups = new Set<() => void>();

/** The signals that ask a process to end: Ctrl-C, a cancelled CI job, a closed terminal. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Registers a function to run if the command is stopped before it has finished.
 * @returns removes the registration, once there is nothing left to clean up
 */
export function addCleanup(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/**
 * Runs every cleanup that is still registered, each once, even where another one fails.
 * @throws the first error, after all have run
 */
export function runCleanups(): void {
  const errors: unknown[] = [];
  for (const cleanup of [...cleanups].reverse()) {
    cleanups.delete(cleanup);
    try {
      cleanup();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

/**
 * Runs the cleanups at a signal, then ends the process by that same signal, so that a shell or CI sees why it ended.
 * @returns removes the signal handlers again
 */
export function handleSignals(): () => void {
  const end = (signal: NodeJS.Signals) => {
    removeHandlers();
    try {
      runCleanups();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  const removeHandlers = () => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return removeHandlers;
}
