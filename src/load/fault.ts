import type { LoadingRule } from "../rules/loading/loading-rules.ts";

/** What is wrong, before it is known where: the part of a finding that says it in words. */
export interface Fault {
  /** The rule that it breaks, which says how much it weighs. */
  readonly rule: LoadingRule;
  readonly message: string;
  readonly help: string;
}

/** A fault at an offset of a source. */
export interface FaultAt extends Fault {
  readonly offset: number;
}

/** A name in straight quotes, shortened where it is long, with what cannot be seen written out. */
export function quote(text: string): string {
  const shown = text.length > 80 ? `${[...text.slice(0, 76)].join("")}…` : text;
  return `"${shown.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}
