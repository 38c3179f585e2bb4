/**
 * Work that is asked for more often than it can be done: it runs once at a time, and once more after what was asked
 * for while it ran.
 */
export function latest(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let askedAgain = false;
  const run = async () => {
    do {
      askedAgain = false;
      await work();
    } while (askedAgain);
  };
  return () => {
    if (running !== undefined) askedAgain = true;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}
