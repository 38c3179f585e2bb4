import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { CalendarDate } from "../../../src/model/model.ts";
import { receivedError } from "../../printing/messages.ts";
import { projectFolder } from "../../project.ts";
import type { Judge, Judgement } from "./judge.ts";
import type { JudgePlan, Report, Request } from "./messages.ts";

interface Task {
  readonly resolve: (judgement: Judgement) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a judge in a thread of its own, so that the desk answers each key while all of a large folder is judged. */
export function startJudgeThread(folder: string, asOf: CalendarDate | undefined): Judge {
  // The compiled program alone has such a thread: the file of the thread is beside its own.
  const workerData: JudgePlan = { file: join(dirname(__filename), "judge-worker.cjs"), folder, asOf };
  const tasks = new Map<number, Task>();
  let count = 0;
  let failure: unknown;
  const worker = new Worker(join(projectFolder, "build", "set-up", "run-worker.mjs"), { workerData });
  worker.on("message", (report: Report) => {
    const task = tasks.get(report.task);
    tasks.delete(report.task);
    if ("error" in report) task?.reject(receivedError(report.error));
    else task?.resolve(report.judgement);
  });
  const fail = (error: unknown) => {
    failure ??= error;
    for (const { reject } of tasks.values()) reject(failure);
    tasks.clear();
  };
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("The thread that judges has ended.")));
  return {
    judge: (changes, wanted) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        count += 1;
        tasks.set(count, { resolve, reject });
        worker.postMessage({ task: count, changes, wanted } satisfies Request);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
