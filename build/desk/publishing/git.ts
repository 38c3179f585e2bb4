import { type ChildProcess, spawn } from "node:child_process";
import { dirname } from "node:path";
import { MachineFault } from "../../../src/model/machine-fault.ts";

/** How a call of git ended. */
export interface GitResult {
  /** 0 where it did what was asked; undefined where it was ended because it took too long. */
  readonly code: number | undefined;
  readonly output: Buffer;
  /** What it wrote for people, in English. */
  readonly said: string;
}

/** What a call of git may be given besides its arguments. */
export interface GitInput {
  /** What it reads. */
  readonly input?: string | Uint8Array;
  /** How long it may take. */
  readonly seconds?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Calls git in a folder. Each argument reaches it as it is: no shell reads them. */
export type Git = (args: readonly string[], given?: GitInput) => Promise<GitResult>;

/** Git is not installed, or not where programs are looked for. */
export class GitMissing extends MachineFault {}

/** How long a call may take that asks another machine: a window to sign in with may open meanwhile. */
export const networkSeconds = 150;

/** How long any other may take: what a user's own hooks do at a commit is part of it. */
const localSeconds = 120;

/** What would lead git to another repository than that of the folder, or have it read names of files as patterns. */
const ofAnotherCall: ReadonlySet<string> = new Set([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
]);

/** Names of files are names, no question is asked on a terminal, messages are in English, and reading changes nothing. */
const ownEnvironment = {
  GIT_LITERAL_PATHSPECS: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_EDITOR: ":",
  GIT_MERGE_AUTOEDIT: "no",
  GIT_OPTIONAL_LOCKS: "0",
  LC_ALL: "C",
};

/** What holds whatever the settings of the user and the repository say: a person is never guessed from a machine's name. */
const ownSettings = ["color.ui=false", "user.useConfigOnly=true"].flatMap((each) => ["-c", each]);

const isWindows = process.platform === "win32";

/**
 * Git, called in a folder. The user's hooks, credentials and other settings hold as they do when she calls it herself.
 * @param folder an absolute path
 * @param env further variables of the environment, for every call
 * @throws {GitMissing}
 */
export function gitIn(folder: string, env: Readonly<Record<string, string>> = {}): Git {
  const inherited = Object.entries(process.env).filter(([name]) => !ofAnotherCall.has(name.toUpperCase()));
  const common = { ...Object.fromEntries(inherited), ...ownEnvironment, ...env };
  return (args, given = {}) => call(["-C", folder, ...ownSettings, ...args], { ...given, env: { ...common, ...given.env } });
}

/** Calls git in a folder other than that of the data, where Windows would take a program of that name for git. */
function call(args: readonly string[], { input = "", seconds = localSeconds, env }: GitInput): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    // In a session of its own it has no terminal to ask for a password on, and can be ended with all that it has started.
    const child = spawn("git", args, { cwd: dirname(process.execPath), env, detached: !isWindows, windowsHide: true });
    const [output, said]: [Buffer[], Buffer[]] = [[], []];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      endAll(child);
    }, seconds * 1000);
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    // A git that ends before it has read all says itself why.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    child.once("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(error.code === "ENOENT" ? new GitMissing("Git is not installed on this machine.") : error);
    });
    child.once("close", (code) => {
      clearTimeout(timer);
      if (late) said.push(Buffer.from(`\nIt was ended after ${seconds} seconds.`));
      resolve({
        code: late ? undefined : (code ?? 1),
        output: Buffer.concat(output),
        said: Buffer.concat(said).toString("utf8"),
      });
    });
  });
}

/** Ends a process and all that it has started, such as a hook or a connection. */
function endAll(child: ChildProcess): void {
  if (isWindows || child.pid === undefined) {
    child.kill();
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    // It has ended by itself at this moment.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** The text that a call gives, without the line end behind it; undefined where it failed. */
export async function answerOf(git: Git, ...args: readonly string[]): Promise<string | undefined> {
  const { code, output } = await git(args);
  return code === 0 ? output.toString("utf8").replace(/\r?\n$/, "") : undefined;
}

/** Whether a call succeeds. */
export async function holds(git: Git, ...args: readonly string[]): Promise<boolean> {
  return (await git(args)).code === 0;
}

/** The parts of an output in which each ends with a zero byte, as names of files can hold any other. */
export function partsOf(output: Buffer): string[] {
  return output.toString("utf8").split("\0").slice(0, -1);
}
