import { readingOf } from "../../proofread/reading/reading.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const glossaryUnused: Rule = {
  id: "glossary-unused",
  severity: "note",
  title: "Terms of the glossary that nothing uses",
  about: "Terms of the glossary that no text uses.",
  why: "Readers meet them nowhere, and a term that is spelt otherwise in the texts is not explained there.",
  proofreads: true,
  ok: [example("The HHP meet.")],
  notOk: [example("The heads meet.")],
  check: (model) => {
    const { texts, beside } = readingOf(model);
    const words = new Set(
      [...texts, ...beside].flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens.map(toWord))),
    );
    return model.arrangements.glossary
      .filter(({ term }) => !term.split(/\s+/).every((word) => words.has(word)))
      .map((term) =>
        findingOf(glossaryUnused, model, term, "/term", {
          message: `No text uses "${term.term}".`,
          help: "Take it out of the glossary, or write it as the texts do.",
        }),
      );
  },
};

/** A word in the singular, without a possessive, as a glossary has it. */
function toWord({ text }: { readonly text: string }): string {
  return text.replace(/(?<=\p{Lu})(?:s|['’]s)$/u, "");
}

function example(sentence: string) {
  return {
    files: {
      "arrangements.yaml": "glossary:\n  - { term: HHP, means: Heads of Harbour Patrols }\n",
      "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n`,
    },
  };
}
