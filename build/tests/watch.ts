import { join } from "node:path";
import { onChange } from "../preview/changes.ts";
import { latest } from "../preview/latest.ts";
import { endWithNpm } from "../preview/orphan.ts";
import { projectFolder } from "../project.ts";

/** What tests are made of, and what they try out. */
const watched = ["src", "layouts", "build", "test", "data"].map((name) => join(projectFolder, name));

/** The whole terminal cleared, what has scrolled away too, and back to its first line (ECMA-48: ED 2, ED 3, CUP). */
const clearScreen = "\u001b[2J\u001b[3J\u001b[H";

/** Does something now and again after each change of a source, a test or the data, until a signal ends the process. */
export function afterEachChange(work: () => Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => {
    const workAgain = latest(async () => {
      if (process.stdout.isTTY) process.stdout.write(clearScreen);
      await work();
      process.stdout.write("Waiting for a change. Ctrl-C ends this.\n");
    });
    onChange(watched, () => void workAgain().catch(reject));
    endWithNpm();
    workAgain().catch(reject);
  });
}
