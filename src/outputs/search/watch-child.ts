import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";

/** The channel on which Node announces each child process as it is made. */
const channel = "child_process";

/** A call that starts a child process, and the end of that process. */
export interface WatchedCall<Result> {
  readonly result: Result;
  /** How the process ended, as the end of a sentence: "ended early (exit code 1)". Never rejects. */
  readonly ended: Promise<string>;
}

/**
 * Calls a function of a package that starts a child process at once and keeps it to itself, and watches that process.
 * Its errors are no longer told to the package, which would print them.
 */
export function watchNewChild<Result>(call: () => Result): WatchedCall<Result> {
  let child: ChildProcess | undefined;
  const note = (message: unknown) => {
    ({ process: child } = message as { process: ChildProcess });
  };
  subscribe(channel, note);
  try {
    const result = call();
    return { result, ended: endOf(child) };
  } finally {
    unsubscribe(channel, note);
  }
}

function endOf(child: ChildProcess | undefined): Promise<string> {
  return new Promise((resolve) => {
    child?.removeAllListeners("error");
    child?.once("error", (error) => resolve(`did not start (${error.message})`));
    child?.once("exit", (code, signal) => resolve(`ended early (${signal ?? `exit code ${code}`})`));
  });
}
