import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { CommandResult } from "../../command.ts";

const program = fileURLToPath(new URL("paused-build.mjs", import.meta.url));

/** A build that goes on for longer than this, in milliseconds, never ends. */
const longest = 90_000;

/** A point that a build comes to, and the child processes that it then has. */
export interface Point {
  readonly point: string;
  readonly children: readonly number[];
}

export interface BuildToStop {
  /** The project's folder. */
  readonly root: string;
  /** The options of the build. */
  readonly args: readonly string[];
  /** The folder for temporary files. */
  readonly temporary: string;
}

/** Every point of a build in the order in which it comes to them. */
export async function pointsOf(build: BuildToStop): Promise<Point[]> {
  const points: Point[] = [];
  const child = start(build, "");
  child.on("message", (reached) => points.push(reached as Point));
  const { code, stderr } = await resultOf(child);
  if (code !== 0) throw new Error(`The build that was to show its points ended with ${code}: ${stderr}`);
  return points;
}

/**
 * Runs a build up to a point and does something to it there.
 * @param strike returns whether the build is to go on
 * @throws where it never comes to the point, or does not end
 */
export async function stoppedAt(
  point: string,
  build: BuildToStop,
  strike: (child: ChildProcess, reached: Point) => boolean,
): Promise<CommandResult> {
  const child = start(build, point);
  const ended = resultOf(child);
  const reached = await Promise.race([once(child, "message"), ended.then(() => undefined)]);
  if (reached === undefined) throw new Error(`it never came there: ${(await ended).stderr}`);
  if (strike(child, reached[0] as Point) && child.connected) child.send("go on", () => undefined);
  return ended;
}

function start({ root, args, temporary }: BuildToStop, point: string): ChildProcess {
  return fork(program, [root, point, ...args], {
    cwd: root,
    execArgv: [],
    env: { ...process.env, NO_COLOR: "1", TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
}

function resultOf(child: ChildProcess): Promise<CommandResult> {
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]?.setEncoding("utf8").on("data", (text: string) => {
      texts[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`it did not end within ${longest / 1000} s: ${texts.stderr}`));
    }, longest);
    // Not "close": a browser that outlives its build would keep the pipes open, and is looked for afterwards.
    child.once("error", reject).once("exit", (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, ...texts });
    });
  });
}
