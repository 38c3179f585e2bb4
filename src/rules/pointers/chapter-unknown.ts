import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { wordsOfName } from "../../proofread/names/names.ts";
import { isCapitalised } from "../../proofread/reading/characters.ts";
import type { ReadSentence, ReadText } from "../../proofread/reading/reading.ts";
import { sentencesWith } from "../../proofread/reading/sentences-with.ts";
import type { Token } from "../../proofread/reading/words.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";

export const chapterUnknown: Rule = {
  id: "chapter-unknown",
  severity: "warning",
  title: "Chapters that are not there",
  about: 'A text that points to a chapter by a title that no chapter has: "see the chapter on Funding".',
  why: "The reader looks for it in vain; a typed title stays behind when the chapter gets another name.",
  proofreads: true,
  ok: [
    example("See the chapter on Introduction."),
    example("The chapter on neglect in our report is long."),
    example("The chapter on Neglect of the national guidance is long."),
  ],
  notOk: [example("See the chapter on Funding."), example('It is told in the chapter called "How we are paid".')],
  check: (model) => {
    const titles = model.arrangements.chapters.map(({ title }) => wordsOfName(title));
    return sentencesWith(model, ["chapter"]).flatMap(({ text, sentence }) => findIn(model, text, sentence, titles));
  },
};

const namers = new Set(["on", "about", "called", "entitled", "titled", "headed"]);
const ofOthers = new Set(["guidance", "act", "report", "code", "book", "procedures", "of"]);

function findIn(model: ModelOnDay, text: ReadText, sentence: ReadSentence, titles: readonly (readonly string[])[]): Finding[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ norm }, index) => norm === "chapter" && namers.has(tokens[index + 1]?.norm ?? ""));
  if (at === -1) return [];
  let from = at + 2;
  while (tokens[from]?.kind === "sign" || (tokens[from]?.norm === "the" && tokens[from + 1]?.kind === "sign")) from++;
  const first = tokens[from];
  if (first?.kind !== "word" || !isCapitalised(first.text) || tokens.slice(from).some(({ norm }) => ofOthers.has(norm)))
    return [];
  if (titles.some((title) => isAt(tokens, from, title))) return [];
  const end = tokens.findIndex(({ text: typed }, index) => index > from && /^[.,;:)"”’?!]$/.test(typed));
  const span = { start: first.start, end: tokens[end === -1 ? tokens.length - 1 : end - 1]?.end ?? first.end };
  return [
    findingInText(chapterUnknown, model, text, sentence, span, {
      message: `No chapter is called "${wordsAt(text, span)}".`,
      help: `The chapters are ${joinNames(model.arrangements.chapters.map(({ title }) => `"${title}"`))}.`,
    }),
  ];
}

function isAt(tokens: readonly Token[], from: number, title: readonly string[]): boolean {
  const words = tokens.slice(from).filter(({ kind }) => kind === "word");
  return title.every((word, index) => words[index]?.norm === word);
}

function example(sentence: string) {
  return { files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n` } };
}
