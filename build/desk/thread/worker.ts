import { parentPort, workerData } from "node:worker_threads";
import { sendableError } from "../../printing/messages.ts";
import { startJudgeThread } from "../judging/thread.ts";
import { type OpenDesk, openDesk } from "../open-desk.ts";
import type { DeskThreadPlan, Order, Report } from "./messages.ts";

/** Serves the desk from this thread, until the one that started it ends it. */
export function serve(): void {
  const port = parentPort;
  if (port === null) throw new Error("This belongs into a thread of its own.");
  const report = (message: Report) => port.postMessage(message);
  const { file: _, ...plan } = workerData as DeskThreadPlan;
  const opening = openDesk({
    ...plan,
    judge: startJudgeThread(plan.data, plan.asOf),
    now: () => new Date().toISOString(),
    onError: (error) => report({ kind: "failedAtPage", error: sendableError(error) }),
  });
  const fail = (error: unknown) => report({ kind: "failed", error: sendableError(error) });
  opening.then(({ address }) => report({ kind: "open", address }), fail);
  const carryOut = async ({ forget, close }: OpenDesk, order: Order) => {
    if (order === "forget") return forget();
    await close();
    report({ kind: "closed" });
    port.close();
  };
  // That it could not be opened is told already.
  port.on(
    "message",
    (order: Order) =>
      void opening.then(
        (desk) => carryOut(desk, order).catch(fail),
        () => undefined,
      ),
  );
}
