import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Often enough to see a browser's peak, seldom enough not to slow it much. Nothing is timed meanwhile. */
const everyMilliseconds = 40;

/** Whether this machine tells what a process holds: Linux does, in /proc. */
export const canMeasureMemory = existsSync("/proc/self/smaps_rollup");

/**
 * Follows the memory of a process and of all that it starts: the sum of their proportional shares (PSS), so that pages
 * which several processes share count once.
 * @returns ends it, and tells the most there was at once, in bytes; undefined where the machine does not tell
 */
export function peakMemoryOf(pid: number): () => number | undefined {
  if (!canMeasureMemory) return () => undefined;
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf([pid, ...startedBy(pid)]));
  }, everyMilliseconds);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function memoryOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + kilobytes(pid) * 1024, 0);
}

function kilobytes(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readOf(pid, "smaps_rollup"))?.[1] ?? 0);
}

/** Every process below one, whatever its group or session. */
function startedBy(pid: number): number[] {
  const parents = new Map(runningProcesses().map((each) => [each, parentOf(each)]));
  const below = (parent: number): number[] =>
    [...parents].filter(([, its]) => its === parent).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

function runningProcesses(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function parentOf(pid: number): number {
  // The name in brackets may hold anything, brackets too: the fields follow the last one.
  const stat = readOf(pid, "stat");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? 0);
}

/** What /proc says of a process; nothing of one that has just ended. */
function readOf(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, "utf8");
  } catch {
    return "";
  }
}
