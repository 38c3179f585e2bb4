import { MachineFault } from "../../src/model/machine-fault.ts";
import { NotReplaceable } from "../../src/outputs/staging/marker.ts";

/** What a command's exit code says to people and to CI. */
export const exitCode = {
  ok: 0,
  /** Faults in the data, or a review that is overdue. */
  faults: 1,
  /** The command was called in a way that it does not know. */
  usage: 2,
  /** The machine cannot do it: no browser, no disk. */
  machine: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The command was called wrongly. The message says how, and what to write instead. */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage";
}

/** What to tell of an error that ended a command, and the exit code that goes with it. */
export function verdictOn(error: unknown): { readonly code: ExitCode; readonly says: string } {
  if (error instanceof WrongUsage || error instanceof NotReplaceable) return { code: exitCode.usage, says: error.message };
  if (error instanceof MachineFault) return { code: exitCode.machine, says: error.message };
  const ofMachine = machineSentence(error);
  if (ofMachine !== undefined) return { code: exitCode.machine, says: ofMachine };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: exitCode.machine, says: `This is a fault of the program, not of your data. Please report it:\n${trace}` };
}

/** The system's refusals that lie with the machine and not with the program, by the name that Node gives them. */
const refusals: Readonly<Record<string, string>> = {
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

/** A refusal of the system as a sentence that names the file, if the error is one. */
function machineSentence(error: unknown): string | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = original(cause)) {
    const { code, path } = cause as NodeJS.ErrnoException;
    const refusal = code === undefined ? undefined : refusals[code];
    if (refusal !== undefined) return `${refusal}${path === undefined ? "" : `: ${path}`}.`;
  }
  return undefined;
}

/** The error that another one wraps; Eleventy keeps it under a name of its own. */
function original(error: Error): unknown {
  return error.cause ?? (error as { originalError?: unknown }).originalError;
}
