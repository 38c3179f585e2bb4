import type { CitedDocument } from "../../model/model.ts";
import type { ReadSentence } from "../../proofread/reading/reading.ts";
import { sentencesWith } from "../../proofread/reading/sentences-with.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";

export const documentAddress: Rule = {
  id: "document-address",
  severity: "note",
  about:
    "Documents of the partnership's own whose records have no link, where a text asks to read one of them or calls it published or available; one note names them all.",
  why: "Everywhere that a text refers to them, readers get a title that leads nowhere.",
  proofreads: true,
  ok: [
    example("The [[document:plan]] guides us.", ""),
    example("We published the [[document:plan]].", ", link: https://example.org/plan"),
  ],
  notOk: [example("We published the [[document:plan]].", "")],
  check: (model) => {
    const isWithoutLink = ({ link, partner }: CitedDocument) => link === undefined && partner === model.partnership;
    const isOffered = sentencesWith(model, [...before, ...after]).some(({ sentence }) =>
      offeredIn(sentence).some((document) => isWithoutLink(document)),
    );
    const without = isOffered ? model.documents.filter(isWithoutLink) : [];
    const [first] = without;
    if (first === undefined) return [];
    const titles = joinNames(without.map(({ title }) => `"${title}"`));
    return [
      findingOf(documentAddress, model, first, "/title", {
        message: `Texts tell readers of documents that are published or to be read, and there is no link to ${titles}.`,
        help: 'Enter its address as "link" in documents.yaml: every reference to the document becomes a link.',
        passages: without.map((document) => passageAt(model, document, "/title", document.title)),
      }),
    ];
  },
};

const before = ["published", "publishes", "publish", "read", "download", "available"];
const after = ["available", "download", "downloaded", "accessible", "found"];
const between = new Set([
  "a",
  "an",
  "the",
  "its",
  "our",
  "their",
  "is",
  "are",
  "can",
  "be",
  "also",
  "full",
  "(",
  ")",
  ",",
  "'",
  "‘",
  "’",
]);

/** The documents that a sentence offers to read: "our published [[document:ID]]", "[[document:ID]] is available". */
function offeredIn({ tokens, mentions }: ReadSentence): CitedDocument[] {
  const isOffer = (words: readonly string[], at: number, step: 1 | -1): boolean => {
    let next = at;
    while (between.has(tokens[next]?.norm ?? "")) next += step;
    return words.includes(tokens[next]?.norm ?? "");
  };
  return mentions.flatMap(({ named, from, to }) =>
    named.kind === "document" && (isOffer(before, from - 1, -1) || isOffer(after, to, 1)) ? [named.record] : [],
  );
}

function example(sentence: string, link: string) {
  return {
    files: {
      "documents.yaml": `documents:\n  - { id: plan, title: Tides Plan, kind: protocol, partner: partnership${link} }\n`,
      "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n`,
    },
  };
}
