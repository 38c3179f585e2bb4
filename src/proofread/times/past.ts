import type { CalendarDate } from "../../model/base.ts";
import type { Sentence } from "../reading/words.ts";

/** Words by which a sentence tells of what was before. */
const ofThePast: ReadonlySet<string> = new Set(
  (
    "abolished abolition ceased disbanded dissolved ended ex former formerly historic historical historically originally " +
    "predecessor predecessors previous previously renamed replaced replaces replacing succeeded succeeds superseded then-existing " +
    "withdrawn"
  ).split(" "),
);

/** Whether a sentence tells of a former time: by one of the words for it, by "used to", or by "until" and a year that is past. */
export function tellsOfThePast(sentence: Sentence, today?: CalendarDate): boolean {
  const { tokens } = sentence;
  const isPast = (year: string) => /^(?:19|20)\d\d$/.test(year) && (today === undefined || year <= today.slice(0, 4));
  const isUntil = (at: number) => tokens.slice(at + 1, at + 5).some(({ text }) => isPast(text));
  return hasWordOfThePast(sentence) || tokens.some(({ norm }, at) => norm === "until" && isUntil(at));
}

/** Whether a sentence has one of the words that tell of a former time. */
export function hasWordOfThePast({ tokens }: Sentence): boolean {
  return tokens.some(({ kind, norm }, at) => {
    const next = tokens[at + 1]?.norm;
    if (kind !== "word") return false;
    return ofThePast.has(norm) || (norm === "took" && (next === "over" || next === "the")) || (norm === "used" && next === "to");
  });
}
