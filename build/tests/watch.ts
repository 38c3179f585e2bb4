import { join } from "node:path";
import { onChange } from "../preview/changes.ts";
import { latest } from "../preview/latest.ts";
import { endWithNpm } from "../preview/orphan.ts";
import { projectFolder } from "../project.ts";

/** The folders of the tests and of what they test. */
const watched = ["src", "layouts", "build", "test", "data"].map((name) => join(projectFolder, name));

/** Clears the terminal and its scrollback, and moves the cursor to the top (ECMA-48: ED 2, ED 3, CUP). */
const clearScreen = "\u001b[2J\u001b[3J\u001b[H";

/** Runs something now, and again after each change of a source, a test or the data, until a signal ends the process. */
export function runOnEachChange(work: () => Promise<unknown>): Promise<never> {
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
