import { MachineFault } from "../../src/model/machine-fault.ts";
import { NotReplaceable } from "../../src/outputs/staging/marker.ts";

/** The exit codes of every command. */
export const exitCode = {
  ok: 0,
  /** Faults in the data, or a review that is overdue. */
  faults: 1,
  /** Unknown or wrong arguments. */
  usage: 2,
  /** The machine is at fault: no browser, a full disk. */
  machine: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The command was called with wrong arguments. The message says what is wrong, and what to write instead. */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage";
}

/** The message to show for an error that ended a command, and the command's exit code. */
export function describeFailure(error: unknown): { readonly code: ExitCode; readonly message: string } {
  if (error instanceof WrongUsage || error instanceof NotReplaceable) return { code: exitCode.usage, message: error.message };
  if (error instanceof MachineFault) return { code: exitCode.machine, message: error.message };
  const systemError = describeSystemError(error);
  if (systemError !== undefined) return { code: exitCode.machine, message: systemError };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: exitCode.machine, message: `This is a fault of the program, not of your data. Please report it:\n${trace}` };
}

/** Why something failed that the command can do without, to stand in brackets within a sentence. */
export function reasonOf(error: unknown): string {
  const text = describeSystemError(error) ?? (error instanceof Error ? error.message : String(error));
  return text.split("\n", 1)[0]?.replace(/\.$/, "") ?? "";
}

/** Errors of the operating system whose cause is the machine and not the program, by the code that Node gives them. */
const systemErrors: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full",
  EDQUOT: "The disk quota is used up",
  EACCES: "The right to read or write is missing",
  EPERM: "The system does not allow it",
  EROFS: "The disk can only be read",
  EMFILE: "Too many files are open at once",
  ENFILE: "Too many files are open on this machine",
  EIO: "The disk cannot be read or written",
  ENOMEM: "The memory is used up",
  EBUSY: "The folder is in use by the system or another program",
};

/** Those of them that only writing can cause. */
const ofPlaceWritten: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EROFS"]);

/** One of those errors, or what it is wrapped in, as a sentence that names the file; undefined for any other error. */
function describeSystemError(error: unknown): string | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = wrappedError(cause)) {
    const { code, path, dest } = cause as NodeJS.ErrnoException & { readonly dest?: string };
    const sentence = code === undefined ? undefined : systemErrors[code];
    // What is copied comes from `path`, and it is the place that it goes to where no room is.
    const place = dest !== undefined && code !== undefined && ofPlaceWritten.has(code) ? dest : path;
    if (sentence !== undefined) return `${sentence}${place === undefined ? "" : `: ${place}`}.`;
  }
  return undefined;
}

/** The error that another one wraps; Eleventy keeps it in `originalError` instead of `cause`. */
function wrappedError(error: Error): unknown {
  return error.cause ?? (error as { originalError?: unknown }).originalError;
}
