import type { SentError } from "../../printing/messages.ts";
import type { DeskPlan } from "../open-desk.ts";

/** What the thread of the desk begins with. */
export interface DeskThreadPlan extends Omit<DeskPlan, "judge" | "now" | "onError"> {
  /** The file of the compiled program that it runs. */
  readonly file: string;
}

/** What it is told: that something in the data folder has changed; or to end. */
export type Order = "forget" | "close";

/** What it says. */
export type Report =
  | { readonly kind: "open"; readonly address: string }
  | { readonly kind: "closed" }
  /** The desk could not be opened, or failed at a page. */
  | { readonly kind: "failed" | "failedAtPage"; readonly error: SentError };
