import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Short enough to catch the peak of a browser, long enough not to slow it down much. Nothing is timed meanwhile. */
const intervalMilliseconds = 40;

/** Whether the system reports the memory of a process: Linux does, in /proc. */
export const canMeasureMemory = existsSync("/proc/self/smaps_rollup");

/**
 * Begins to sample the memory of a process and all its descendants: the sum of their proportional set sizes (PSS), so that
 * a page shared by several processes counts once.
 * @returns ends the sampling and returns the peak in bytes; undefined where the system does not report memory
 */
export function trackPeakMemory(pid: number): () => number | undefined {
  if (!canMeasureMemory) return () => undefined;
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf([pid, ...descendantsOf(pid)]));
  }, intervalMilliseconds);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function memoryOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + kilobytes(pid) * 1024, 0);
}

function kilobytes(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readProcFile(pid, "smaps_rollup"))?.[1] ?? 0);
}

/** Every descendant of a process, whatever its process group or session. */
function descendantsOf(pid: number): number[] {
  const parents = new Map(runningProcesses().map((each) => [each, parentOf(each)]));
  const childrenOf = (parent: number): number[] =>
    [...parents].filter(([, its]) => its === parent).flatMap(([child]) => [child, ...childrenOf(child)]);
  return childrenOf(pid);
}

function runningProcesses(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function parentOf(pid: number): number {
  // The name in brackets may itself contain brackets: the other fields follow the last bracket.
  const stat = readProcFile(pid, "stat");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? 0);
}

/** Reads a file of a process in /proc; empty where the process has just ended. */
function readProcFile(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, "utf8");
  } catch {
    return "";
  }
}
