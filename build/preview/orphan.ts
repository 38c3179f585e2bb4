/** How often it is looked whether the parent is still there. */
const everyMilliseconds = 500;

/**
 * Ends this process once the npm that runs it is gone. Whoever starts it otherwise may mean it to outlive the shell that
 * it was started from.
 * @returns looks no longer
 */
export function endWithNpm(): () => void {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  return whenOrphaned(
    () => process.ppid,
    () => process.kill(process.pid, "SIGTERM"),
  );
}

/**
 * Has something done once the process that started this one is gone. npm puts a shell in between that passes no signal
 * on: whoever ends npm would otherwise leave this process running.
 * @param parent the parent's id as it is now
 * @returns looks no longer
 */
function whenOrphaned(parent: () => number, orphaned: () => void): () => void {
  const first = parent();
  const timer = setInterval(() => {
    if (parent() === first) return;
    clearInterval(timer);
    orphaned();
  }, everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
