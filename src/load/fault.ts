import type { LoadingRule } from "../rules/loading/loading-rules.ts";

/** What is wrong, without its place: the part of a finding that describes it. */
export interface Fault {
  /** The rule that it breaks, which says how much it weighs. */
  readonly rule: LoadingRule;
  readonly message: string;
  readonly help: string;
}

/** A fault at an offset of a source text, in UTF-16 code units. */
export interface FaultAt extends Fault {
  readonly offset: number;
}

/** Puts a text in straight quotes: shortened to about 80 characters, with … at its end, invisible characters escaped as `\u{…}`. */
export function quote(text: string): string {
  const shown = text.length > 80 ? `${[...text.slice(0, 76)].join("")}…` : text;
  return `"${shown.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}

/** The fault of a text with a character that can be neither seen nor printed. */
export function unseenSignFault(character: string, help: string): Fault {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { rule: "unseen-sign", message: `There is a sign in this text that cannot be seen or printed (U+${code}).`, help };
}

/** The fault of a value between quotation marks that are typed as a word processor does, which YAML takes for a part of it. */
export function curlyQuotesFault(typed: string): Fault | undefined {
  const [, inner = ""] = /^[“”„‘’](.*)[“”‘’]$/.exec(typed.trim()) ?? [];
  if (inner === "") return undefined;
  return {
    rule: "malformed",
    message: "The quotation marks round this value are curly, so they are read as a part of it.",
    help: `Type straight ones: "${inner}".`,
  };
}
