import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Appendix, Source } from "../../model/model.ts";
import { ownPartsOf, placeAmong } from "../../proofread/documents/own-parts.ts";
import { type PartTold, partsIn, wordsForParts } from "../../proofread/documents/parts-told.ts";
import type { ReadSentence, ReadText } from "../../proofread/reading/reading.ts";
import { sentencesWith } from "../../proofread/reading/sentences-with.ts";
import { speaksOf, topicWords } from "../../proofread/reading/topics.ts";
import type { Token } from "../../proofread/reading/words.ts";
import { appendixTitle } from "../../site/appendix-names.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";

export const partOther: Rule = {
  id: "part-other",
  severity: "warning",
  title: "Parts that are called something else",
  about:
    'A text that points to a part of the document and calls it something else than what stands there, when another part is called so: "Appendix 2 (relevant agencies)" where these are in Appendix 1.',
  why: "The reader opens the wrong part; numbers that were typed stay behind when parts change places.",
  proofreads: true,
  ok: [
    example("Relevant agencies are listed in Appendix 1, and the terms of reference in Appendix 2."),
    example("The relevant agencies are in Appendix 1."),
    example("Their terms of reference are in [[appendix:terms-of-reference]]."),
    example("See Appendix 2."),
  ],
  notOk: [
    example("The relevant agencies are listed in Appendix 2."),
    example("See Appendix 1 (terms of reference)."),
    example("The relevant agencies are in [[appendix:terms-of-reference]]."),
    terms("See Section 2 (Review)."),
    example("See Chapter 1 (How we learn)."),
  ],
  check: (model) =>
    sentencesWith(model, ["[[appendix", ...wordsForParts]).flatMap(({ text, sentence }) =>
      text.kind === "title"
        ? []
        : [
            ...otherAppendix(model, text, sentence),
            ...partsIn(sentence).flatMap((part) => otherTitle(model, text, sentence, part) ?? []),
          ],
    ),
};

/** An appendix that a sentence names, typed or by reference. */
interface AppendixTold {
  readonly appendix: Appendix;
  readonly start: number;
  readonly end: number;
}

/** A sentence that names one appendix and speaks of what is in another. */
function otherAppendix(model: ModelOnDay, text: ReadText, sentence: ReadSentence): Finding[] {
  const told = appendicesIn(model, sentence);
  const [only] = told;
  if (only === undefined || told.length > 1) return [];
  const { appendices } = model.arrangements;
  const own = topicOf(model, only.appendix);
  if (speaksOf(sentence.tokens, own)) return [];
  const meant = appendices.find((appendix) => appendix !== only.appendix && speaksOf(sentence.tokens, topicOf(model, appendix)));
  if (meant === undefined) return [];
  return [
    findingInText(partOther, model, text, sentence, only, {
      message: `"${wordsAt(text, only)}" is "${only.appendix.title}"; what the sentence speaks of is ${appendixTitle(model.words, meant)}.`,
      help: `Write [[appendix:${meant.id}]], which follows the number of the appendix.`,
      passages: [passageAt(model, meant, "/title", meant.title)],
    }),
  ];
}

function appendicesIn(model: ModelOnDay, sentence: ReadSentence): AppendixTold[] {
  const { appendices } = model.arrangements;
  const typed = partsIn(sentence).flatMap(({ kind, label, start, end }): AppendixTold[] => {
    const appendix = kind === "appendix" ? appendices.find((each) => each.label === label) : undefined;
    return appendix === undefined ? [] : [{ appendix, start, end }];
  });
  const referred = sentence.tokens.flatMap(({ reference, start, end }): AppendixTold[] => {
    const appendix = reference?.kind === "appendix" ? model.index.appendix.get(reference.id) : undefined;
    return appendix === undefined ? [] : [{ appendix, start, end }];
  });
  return [...typed, ...referred];
}

/** What an appendix is about, without the name of the partnership. */
function topicOf({ partnership }: ModelOnDay, { title }: Appendix): string[] {
  return topicWords(title.replace(partnership.name, "").replace(/\[\[.*?\]\]/g, ""));
}

/** A part with a heading beside its number that another part has. */
function otherTitle(model: ModelOnDay, text: ReadText, sentence: ReadSentence, part: PartTold): Finding | undefined {
  const parts = part.kind === "appendix" ? undefined : ownPartsOf(model, text, part);
  const at = parts === undefined ? -1 : placeAmong(parts, part.label);
  const title = titleAfter(sentence.tokens, part.to);
  if (parts === undefined || at === -1 || title === undefined) return undefined;
  const headings = parts.titles.map((each) => topicWords(each).join(" "));
  const meant = headings.indexOf(title);
  if (meant === -1 || headings[at] === title) return undefined;
  return findingInText(partOther, model, text, sentence, part, {
    message: `"${wordsAt(text, part)}" is "${parts.titles[at]}"; "${parts.titles[meant]}" is ${part.kind} ${parts.labels?.[meant] ?? meant + 1}.`,
    help: "Put the number right, or name the part by its heading alone.",
    passages: passagesOf(model, text, part, meant),
  });
}

/** The heading in brackets or after a colon that follows a number. */
function titleAfter(tokens: readonly Token[], from: number): string | undefined {
  const sign = tokens[from]?.text ?? "";
  if (!/^[(:,–—-]$/.test(sign)) return undefined;
  const end = tokens.findIndex(({ text }, at) => at > from && /^[),.;]$/.test(text));
  const words = tokens.slice(from + 1, end === -1 ? undefined : end).map(({ text }) => text);
  return topicWords(words.join(" ")).join(" ");
}

function passagesOf(model: ModelOnDay, { group }: ReadText, { kind }: PartTold, at: number) {
  const chapter = kind === "chapter" ? model.arrangements.chapters[at] : undefined;
  const section = kind === "section" ? group?.termsOfReference?.sections[at] : undefined;
  const source: Source | undefined = chapter ?? section;
  if (source === undefined) return [];
  return [passageAt(model, source, section === undefined ? "/title" : "/heading", section?.heading ?? chapter?.title ?? "")];
}

function example(sentence: string) {
  const appendices =
    "{ id: relevant-agencies, title: Relevant agencies, text: They are few. }, { id: terms-of-reference, title: Terms of reference, groups: [panel] }";
  return {
    files: {
      "arrangements.yaml": `chapters: [introduction, learning]\nappendices: [${appendices}]\n`,
      "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n`,
      "chapters/learning.md": "---\ntitle: How we learn\n---\n\nWe learn.\n",
    },
  };
}

function terms(sentence: string) {
  const sections = `[{ heading: Purpose, text: "${sentence}" }, { heading: Membership, text: "[[memberships]]" }, { heading: Review, text: "[[review]]" }]`;
  return { files: { "groups/panel.yaml": `termsOfReference:\n  sections: ${sections}\n` } };
}
