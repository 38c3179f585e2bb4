import { catalogueFor } from "../../words/catalogue.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

const shownKeys = 5;

export const wordsMissing: Rule = {
  id: "words-missing",
  severity: "error",
  title: "Words missing in the language",
  about:
    "A language of the arrangements in which some words of the website and the document are not known: neither the catalogue of that language nor words.yaml has them.",
  why: "They would be in English on a page that says it is in another language, and a screen reader would read them wrongly.",
  ok: [{ files: {} }],
  notOk: [
    {
      files: {
        "arrangements.yaml":
          "partnership:\n  partner: partnership\n  remit: children\n  jurisdiction: England\n  area: Sandholm\n  website: https://sandholm.example.org\n  timeZone: Europe/London\n  language: cy\n",
      },
    },
  ],
  check(model) {
    const { language, missing } = model.words;
    if (missing.length === 0) return [];
    const first = missing.slice(0, shownKeys).join(", ");
    const rest = missing.length - shownKeys;
    const lacking = rest > 0 ? `${first} and ${rest} more` : first;
    return [
      findingOf(wordsMissing, model, model.arrangements, "/partnership/language", {
        message:
          catalogueFor(language) === undefined
            ? `There is no catalogue of words in the language "${language}".`
            : `The words of the language "${language}" are not complete: ${lacking}.`,
        help: `Write them into words.yaml, under the names that they have in src/words/en-GB.yaml, or into src/words/${language}.yaml.`,
      }),
    ];
  },
};
