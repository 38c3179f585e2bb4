import { returnedJson } from "../../src/outputs/reports/returned-json.ts";
import { returnedText } from "../../src/outputs/reports/returned-text.ts";
import type { Terminal } from "../../src/outputs/reports/terminal.ts";
import type { ReturnedDraft } from "../../src/returned/returned.ts";

/** Every format in which what came back is listed, by the word that asks for it. */
export const returnedFormats: Readonly<
  Record<"text" | "json", (drafts: readonly ReturnedDraft[], terminal: Terminal) => string>
> = { text: returnedText, json: (drafts) => returnedJson(drafts) };

/** The format of a list of what came back, by the word that asks for it. */
export type ReturnedFormat = keyof typeof returnedFormats;
