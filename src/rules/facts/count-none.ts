import { countedInWords, countOf } from "../../model/counts.ts";
import { inWords } from "../../model/dates.ts";
import type { Rule } from "../rule.ts";
import { findingAtReference, readReferences } from "../shared/references.ts";

export const countNone: Rule = {
  id: "count-none",
  severity: "error",
  title: "Counts of nothing",
  about: "A text that has something counted of which there is none on the day.",
  why: "The sentence would say none where it was written for a number.",
  ok: [example("boards")],
  notOk: [example("forums")],
  check(model) {
    // What could not be read may be what is counted.
    if ([...model.files.values()].some(({ faulty }) => faulty.length > 0)) return [];
    return readReferences(model)
      .filter(({ reference: { kind, id } }) => kind === "count" && countOf(id, model) === 0)
      .map((placed) =>
        findingAtReference(countNone, model, placed, {
          message: `${placed.reference.typed} shows ${countedInWords(placed.reference.id)}, and there is none on ${inWords(model.today)}.`,
          help: "Write the sentence without the number, or add what is to be counted.",
        }),
      );
  },
};

function example(what: string) {
  return {
    files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\nWe have [[count:${what}]] in all.\n` },
  };
}
