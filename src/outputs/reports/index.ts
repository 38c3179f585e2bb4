import { githubReport } from "./github.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import type { Report } from "./report.ts";
import { sarifReport } from "./sarif.ts";
import type { Terminal } from "./terminal.ts";
import { type ListingOptions, textReport } from "./text.ts";

/** The formats in which a report can be asked for, each as the whole of standard output. */
export const formats = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  junit: junitReport,
  sarif: sarifReport,
} satisfies Record<string, (report: Report, terminal: Terminal, listing?: ListingOptions) => string>;

export type Format = keyof typeof formats;

/** The names of the formats, in the order in which help shows them. */
export const formatNames = Object.keys(formats) as Format[];
