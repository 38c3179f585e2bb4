import { availableParallelism } from "node:os";
import { type Durations, keepDurations, readDurations } from "./durations.ts";
import { runJob } from "./job.ts";
import { isSharing, type Job } from "./jobs.ts";
import type { Result } from "./result.ts";
import { openSharedProcess } from "./shared-process.ts";

/** Two more than there are cores, since tests often wait: for a browser, the disk or a timer. */
const concurrency = availableParallelism() + 2;

/** The jobs with those first of which nothing is known, in their order, and then those that took longest. */
export function longestFirst(jobs: readonly Job[], durations: Durations): Job[] {
  const slowness = ({ name }: Job) => durations[name] ?? Number.MAX_VALUE;
  return [...jobs].sort((a, b) => slowness(b) - slowness(a));
}

/**
 * Runs jobs side by side, the longest first, so that no core is idle at the end. One runner begins with those that share a
 * process and the others with the rest; each helps with what is left.
 * @param onResult called with each result as it comes
 */
export async function runAll(jobs: readonly Job[], onResult: (result: Result) => void): Promise<Result[]> {
  const inOrder = longestFirst(jobs, await readDurations());
  const [sharing, others] = [inOrder.filter(isSharing), inOrder.filter((job) => !isSharing(job))];
  const results: Result[] = [];
  const run = async (queues: readonly Job[][]) => {
    const shared = openSharedProcess();
    const next = () => queues.find(({ length }) => length > 0)?.shift();
    for (let job = next(); job !== undefined; job = next()) {
      const result = await (isSharing(job) ? shared.run(job) : runJob(job));
      results.push(result);
      onResult(result);
    }
    await shared.end();
  };
  await Promise.all(Array.from({ length: concurrency }, (_, at) => run(at === 0 ? [sharing, others] : [others, sharing])));
  await keepDurations(results);
  return results;
}
