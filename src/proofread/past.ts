import type { Sentence } from "./words.ts";

/** Words by which a sentence tells of what was before. */
const ofThePast: ReadonlySet<string> = new Set(
  (
    "abolished dissolved ex former formerly historically originally predecessor predecessors previously renamed replaced " +
    "replaces replacing succeeded succeeds superseded"
  ).split(" "),
);

/** Whether a sentence tells of a former time: by one of the words for it, or by "until" and a date. */
export function tellsOfThePast({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ kind, norm }, at) =>
      kind === "word" &&
      (ofThePast.has(norm) ||
        (norm === "until" && tokens.slice(at + 1, at + 5).some(({ text }) => /^(?:19|20)\d\d$/.test(text))) ||
        (norm === "took" && ["over", "the"].includes(tokens[at + 1]?.norm ?? ""))),
  );
}
