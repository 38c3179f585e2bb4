import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { exitCode } from "../../command-line/exit.ts";
import { addCleanup } from "../../command-line/signals.ts";
import { projectFolder } from "../../project.ts";
import type { Told } from "./outcome.ts";

/** How a build into a folder ended. */
export interface FolderOutcome extends Told {
  readonly kind: "published" | "faulty" | "folderRefused" | "failed";
}

/**
 * Builds the website and puts it into a folder, which it replaces whole. The build is a process of its own: it keeps a
 * processor busy for seconds, and the desk goes on.
 * @param order the data folder, the folder that the website is put into, and the day that it is made for, if that is not today
 * @param onLine called with each line that the build writes: its steps, and what is wrong
 */
export async function publishToFolder(
  order: { readonly data: string; readonly out: string; readonly asOf?: string | undefined },
  onLine: (line: string) => void,
): Promise<FolderOutcome> {
  const [data, out] = [resolve(order.data), resolve(order.out)];
  const program = join(projectFolder, "build", "run.mjs");
  const day = order.asOf === undefined ? [] : [`--as-of=${order.asOf}`];
  const args = [program, "build", `--data=${data}`, `--out=${out}`, ...day];
  const child = spawn(process.execPath, args, { cwd: projectFolder, stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
  const removeCleanup = addCleanup(() => child.kill());
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      last.push(line);
      onLine(line);
    });
  }
  const code = await new Promise<number | null>((done, failed) => child.once("error", failed).once("close", done));
  removeCleanup();
  return outcomeOf(code, out, last);
}

function outcomeOf(code: number | null, out: string, lines: readonly string[]): FolderOutcome {
  if (code === exitCode.ok) return { kind: "published", happened: `The website is in ${out}.` };
  if (code === exitCode.faults) {
    return {
      kind: "faulty",
      happened: `The data have faults, so nothing was published. What is in ${out} is as it was.`,
      toDo: "Correct what the report says, and publish again.",
    };
  }
  const detail = lines.slice(-20).join("\n");
  if (code === exitCode.usage) {
    return {
      kind: "folderRefused",
      happened: `The website was not put into ${out}, where everything is as it was.`,
      toDo: "Choose another folder: one that is empty or that holds a website of an earlier build, and is not that of the data.",
      detail,
    };
  }
  return {
    kind: "failed",
    happened: `The website could not be built. What is in ${out} is as it was.`,
    toDo: "Read below what was in the way, see to it or ask whoever set up this machine, and publish again.",
    detail,
  };
}
