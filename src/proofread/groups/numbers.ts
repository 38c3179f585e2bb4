import { numberOfWord } from "../../text/numbers.ts";
import { type Token, wordSet } from "../reading/words.ts";

/** A whole number that a sentence tells, in words or in figures. */
export interface NumberTold {
  readonly value: number;
  /** Its tokens: from the first up to but without the last. */
  readonly from: number;
  readonly to: number;
}

/** What is counted on by a number, so that it is no quantity: "Section 11", "Chapter 2". */
const numbered = wordSet(
  "section sections chapter paragraph para paragraphs regulation article schedule part annex appendix page no",
  "number step stage level tier phase priority year age aged version volume principle value table figure s key",
  "quarter grade band protocol £",
);

/** The number that begins at a token: "four", "twenty-five", "4", "three (3)". No ordinal, year, decimal or numbered thing. */
export function numberAt(tokens: readonly Token[], at: number): NumberTold | undefined {
  const value = valueAt(tokens, at);
  if (value === undefined || numbered.has(tokens[at - 1]?.norm ?? "")) return undefined;
  const unit = value >= 20 && tokens[at + 1]?.text === "-" ? (numberOfWord(tokens[at + 2]?.norm ?? "") ?? 0) : 0;
  if (unit > 0 && unit < 10) return { value: value + unit, from: at, to: at + 3 };
  const repeats = tokens[at + 1]?.text === "(" && tokens[at + 3]?.text === ")" && valueAt(tokens, at + 2) === value;
  return { value, from: at, to: repeats ? at + 4 : at + 1 };
}

function valueAt(tokens: readonly Token[], at: number): number | undefined {
  const { norm = "", kind } = tokens[at] ?? {};
  if (kind !== "word") return undefined;
  if (!/^\d+$/.test(norm)) return norm === "none" ? undefined : numberOfWord(norm);
  const isPart = (sign: number, digits: number) =>
    /^[.,:/£$–-]$/.test(tokens[sign]?.text ?? "") && /^\d/.test(tokens[digits]?.norm ?? "");
  const isPercent = tokens[at + 1]?.text === "%" || tokens[at - 1]?.text === "£";
  return norm.length > 2 || isPercent || isPart(at - 1, at - 2) || isPart(at + 1, at + 2) ? undefined : Number(norm);
}
