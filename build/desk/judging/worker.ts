import { parentPort, workerData } from "node:worker_threads";
import { sendableError } from "../../printing/messages.ts";
import { judgeOf } from "./judge.ts";
import type { JudgePlan, Report, Request } from "./messages.ts";

/** Serves the thread that started this one, until that ends it: it judges what it is asked, one after another. */
export function serve(): void {
  const port = parentPort;
  if (port === null) throw new Error("This belongs into a thread of its own.");
  const { folder, asOf } = workerData as JudgePlan;
  const { judge } = judgeOf(folder, asOf);
  let turn: Promise<void> = Promise.resolve();
  port.on("message", ({ task, changes, wanted }: Request) => {
    turn = turn.then(() =>
      judge(changes, wanted).then(
        (judgement) => port.postMessage({ task, judgement } satisfies Report),
        (error) => port.postMessage({ task, error: sendableError(error) } satisfies Report),
      ),
    );
  });
}
