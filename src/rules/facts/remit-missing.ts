import { isFaulty } from "../../model/places/places.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const remitMissing: Rule = {
  id: "remit-missing",
  severity: "error",
  title: "Nothing said of whom the partnership is for",
  about: "A partnership of which the data do not say whom it is for, or which law it is under.",
  why: "Which reviews the law asks for, and the words of every page, follow from both.",
  ok: [{ files: {} }],
  notOk: [
    {
      files: {
        "arrangements.yaml":
          "partnership:\n  partner: partnership\n  remit: children\n  area: Sandholm\n  website: https://sandholm.example.org\n  timeZone: Europe/London\n  language: en-GB\n",
      },
    },
  ],
  check(model) {
    // A word that is none of those that can stand there has been told of.
    const isFaultTold = ["remit", "jurisdiction"].some((field) => isFaulty(model, model.arrangements, `/partnership/${field}`));
    if (model.profile !== undefined || isFaultTold) return [];
    return [
      findingOf(remitMissing, model, model.arrangements, "/partnership", {
        message: "It is not said whom the partnership is for, and under which law.",
        help: 'Write both in "partnership":',
        lines: ["remit: children   # or adults, or all-age", "jurisdiction: England"],
      }),
    ];
  },
};
