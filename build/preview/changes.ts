import { watch } from "chokidar";

/** So long after a change an editor may still be writing: it is then one change with the next. */
const settleMilliseconds = 40;

/**
 * Calls back once things have settled after any change within the paths.
 * @returns stops watching
 */
export function onChange(paths: readonly string[], changed: () => void): () => Promise<void> {
  let settling: NodeJS.Timeout | undefined;
  const watcher = watch([...paths], { ignoreInitial: true, ignored: (path) => /(?:^|[\\/])(?:\.[^\\/.]|[^\\/]*~$)/.test(path) });
  watcher.on("all", () => {
    clearTimeout(settling);
    settling = setTimeout(changed, settleMilliseconds);
  });
  return async () => {
    clearTimeout(settling);
    await watcher.close();
  };
}
