import type { Sentence } from "./words.ts";

/** Words by which a sentence tells of what was before. */
const ofThePast: ReadonlySet<string> = new Set(
  (
    "abolished abolition ceased disbanded dissolved ended ex former formerly historic historical historically originally " +
    "predecessor predecessors previous previously renamed replaced replaces replacing succeeded succeeds superseded then-existing " +
    "withdrawn"
  ).split(" "),
);

/** Whether a sentence tells of a former time: by one of the words for it, by "until" and a date, or by "used to". */
export function tellsOfThePast({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ kind, norm }, at) =>
      kind === "word" &&
      (ofThePast.has(norm) ||
        (norm === "until" && tokens.slice(at + 1, at + 5).some(({ text }) => /^(?:19|20)\d\d$/.test(text))) ||
        (norm === "took" && ["over", "the"].includes(tokens[at + 1]?.norm ?? "")) ||
        (norm === "used" && tokens[at + 1]?.norm === "to")),
  );
}
