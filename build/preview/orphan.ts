/** How often it is looked whether the parent is still there. */
const everyMilliseconds = 500;

/**
 * Has something done once the process that started this one is gone. npm puts a shell in between that passes no signal
 * on: whoever ends npm would otherwise leave this process running.
 * @param parent the parent's id as it is now
 * @returns looks no longer
 */
export function whenOrphaned(parent: () => number, orphaned: () => void): () => void {
  const first = parent();
  const timer = setInterval(() => {
    if (parent() === first) return;
    clearInterval(timer);
    orphaned();
  }, everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
