import type { Finding } from "../../src/model/finding.ts";
import { MachineFault } from "../../src/model/machine-fault.ts";
import type { BrowserTraces } from "../../src/outputs/pdf/browser.ts";
import type { AttachedFile } from "../../src/outputs/pdf/finish/finishing.ts";
import type { PdfExpectations } from "../../src/verify/pdf.ts";
import type { PrintPlan } from "./plan.ts";
import type { Printed } from "./printer.ts";

/** What the thread that prints is asked. Each task has a number, by which it is answered. */
export type Request =
  | { readonly kind: "print"; readonly task: number; readonly plan: PrintPlan }
  | { readonly kind: "verify"; readonly task: number; readonly file: string; readonly expected: PdfExpectations }
  | { readonly kind: "close"; readonly task: number }
  /** The files that a print is to carry; none where they could not be made, and then the print fails. */
  | { readonly kind: "attached"; readonly print: number; readonly files?: readonly AttachedFile[] }
  /** A phase that was announced may begin, or its end was noted. */
  | { readonly kind: "phase noted"; readonly phase: number };

/** What the thread that prints begins with. */
export interface ThreadPlan {
  /** The file of the compiled program that it runs. */
  readonly file: string;
  /** Whether the other thread runs the phases of a print, so that each has to wait for it; else it is told of them. */
  readonly asksForPhases: boolean;
  /** Its first number is no longer 0 once the command is ending. */
  readonly ending: Int32Array<SharedArrayBuffer>;
}

/** What the thread that prints says. */
export type Report =
  | { readonly kind: "done"; readonly task: number; readonly result?: Printed | readonly Finding[] }
  | { readonly kind: "failed"; readonly task: number; readonly error: SentError }
  /** A phase that has ended, with its times in milliseconds since 1970. */
  | { readonly kind: "phase"; readonly name: string; readonly start: number; readonly end: number }
  /** Each waits for the answer that it is noted. */
  | { readonly kind: "phase begins"; readonly phase: number; readonly name: string }
  | { readonly kind: "phase ends"; readonly phase: number }
  | { readonly kind: "notice"; readonly sentence: string }
  | { readonly kind: "browser runs" | "browser ended"; readonly traces: BrowserTraces };

/** An error on its way to another thread, where neither its class nor its own properties would arrive by themselves. */
export interface SentError {
  readonly isMachineFault: boolean;
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** What else it says of itself, such as the code and the path of an error of the operating system. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Prepares an error for its way to another thread. */
export function sendableError(error: unknown): SentError {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const properties = Object.entries(Object(error)).filter(([, value]) => typeof value === "string" || typeof value === "number");
  return { isMachineFault: error instanceof MachineFault, name, message, stack, properties: Object.fromEntries(properties) };
}

/** Makes an error again that has come from another thread. */
export function receivedError({ isMachineFault, name, message, stack, properties }: SentError): Error {
  if (isMachineFault) return new MachineFault(message);
  return Object.assign(new Error(message), properties, { name, stack });
}
