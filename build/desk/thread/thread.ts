import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { receivedError } from "../../printing/messages.ts";
import { projectFolder } from "../../project.ts";
import type { OpenDesk } from "../open-desk.ts";
import type { DeskThreadPlan, Order, Report } from "./messages.ts";

/**
 * Opens the desk in a thread of its own: the website is made anew in this one after every change, and the desk answers
 * meanwhile.
 * @param onError told of an error of the program at a page
 * @throws what `openDesk` throws
 */
export async function openDeskInThread(plan: Omit<DeskThreadPlan, "file">, onError: (error: unknown) => void): Promise<OpenDesk> {
  // The compiled program alone has such a thread: the file of the thread is beside its own.
  const workerData: DeskThreadPlan = { ...plan, file: join(dirname(__filename), "desk-worker.cjs") };
  const worker = new Worker(join(projectFolder, "build", "set-up", "run-worker.mjs"), { workerData });
  const tell = (order: Order) => worker.postMessage(order);
  let isOpen = false;
  let hasEnded = false;
  let closed: () => void = () => undefined;
  const address = await new Promise<string>((resolve, reject) => {
    worker.on("message", (report: Report) => {
      if (report.kind === "open") {
        isOpen = true;
        resolve(report.address);
      }
      if (report.kind === "closed") closed();
      if (report.kind === "failed") reject(receivedError(report.error));
      if (report.kind === "failedAtPage") onError(receivedError(report.error));
    });
    worker.on("error", (error) => (isOpen ? onError(error) : reject(error)));
    worker.on("exit", () => {
      hasEnded = true;
      reject(new Error("The thread of the desk has ended."));
      closed();
    });
  });
  return {
    address,
    forget: () => tell("forget"),
    close: () =>
      new Promise<void>((resolve) => {
        if (hasEnded) return resolve();
        closed = resolve;
        tell("close");
      }),
  };
}
