import pc from "picocolors";
import { quietSteps, type Steps, stepsOn } from "../../src/outputs/steps/steps.ts";

/**
 * Shows the steps of a command on the standard output of this process.
 * @param quiet shows nothing but faults, on the standard error
 */
export function createConsoleSteps(quiet: boolean): Steps {
  const { stdout } = process;
  if (quiet) return quietSteps((text) => void process.stderr.write(text));
  return stepsOn({
    write: (text) => void stdout.write(text),
    isTerminal: stdout.isTTY === true && process.env.TERM !== "dumb",
    colours: stdout.isTTY === true && pc.isColorSupported,
    columns: stdout.columns ?? 80,
    now: () => performance.now(),
    every: (milliseconds, work) => {
      // It shows what happens, and is no reason to go on where nothing happens any more.
      const timer = setInterval(work, milliseconds).unref();
      return () => clearInterval(timer);
    },
  });
}
