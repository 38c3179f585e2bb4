import { MachineFault } from "../../src/model/machine-fault.ts";

/**
 * Calls a function with a fault if nothing is left to wait for while the command still waits: a process that it had
 * started has died without an answer. Node would end the command with exit code 13 and not a word.
 * @returns removes this watch again
 */
export function onUnsettled(report: (fault: MachineFault) => void): () => void {
  const reportFault = () =>
    report(
      new MachineFault(
        "A program that this command had started, such as the browser, died before its work was done. See that there is memory and disk space left, and run the command again.",
      ),
    );
  process.once("beforeExit", reportFault);
  return () => process.off("beforeExit", reportFault);
}
