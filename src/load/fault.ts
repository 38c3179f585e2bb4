import type { Severity } from "../model/finding.ts";

/** What is wrong, before it is known where: the part of a finding that says it in words. */
export interface Fault {
  readonly rule: string;
  readonly severity?: Severity;
  readonly message: string;
  readonly help: string;
}

/** A fault at an offset of a source. */
export interface FaultAt extends Fault {
  readonly offset: number;
}

/** A name in straight quotes, shortened where it is long, with what cannot be seen written out. */
export function quoted(text: string): string {
  const shown = text.length > 80 ? `${[...text.slice(0, 76)].join("")}…` : text;
  return `"${shown.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}
