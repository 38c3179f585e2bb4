import type { Appendix, Chapter, Group, Model, Prose, Section } from "../../model/model.ts";
import type { ProseText } from "../../model/prose/prose-text.ts";
import { appendixTitle } from "../../site/appendix-names.ts";
import { hasTerms } from "../../site/document-contents.ts";
import { printedTitle } from "../../site/document-sections.ts";
import { documentHrefs } from "../../site/hrefs.ts";
import type { ProseContext } from "../../text/prose.ts";
import { reportFactsOf } from "../../text/report-facts.ts";
import { factPassages, passage } from "./fact-passages.ts";
import type { Passage, Whereabouts } from "./passage.ts";
import { fieldOf, nameOf } from "./records.ts";
import { textParts } from "./text-passages.ts";

/** What gives a text of the data as it was typed. */
type Typed = (text: Prose) => ProseText;

/**
 * Every line of the document in the order of print, with where its words come from in the data.
 * @param typed gives a text as it was typed, for one into which the model has filled facts already
 */
export function documentPassages(model: Model, typed: Typed): Passage[] {
  const { arrangements } = model;
  return [
    wordmarkPassage(model),
    passage(arrangements.title, fieldOf(arrangements, "title", "the title")),
    passage("", { file: arrangements.file, pointer: "", what: "made from facts" }),
    ...arrangements.chapters.flatMap((chapter) => chapterPassages(model, chapter, typed)),
    ...arrangements.appendices.flatMap((appendix) => appendixPassages(model, appendix, typed)),
    wordmarkPassage(model),
    passage("", { file: arrangements.file, pointer: "", what: "made from facts" }),
  ];
}

/** What stands on the cover and the back cover: the wordmark or, where there is none, the name. */
function wordmarkPassage({ arrangements, partnership }: Model): Passage {
  const { wordmark } = arrangements;
  if (wordmark.length === 0) return passage(partnership.name, nameOf(partnership));
  return passage(wordmark.join(" ").replaceAll("*", ""), fieldOf(arrangements, "partnership/wordmark", "the wordmark"));
}

function chapterPassages(model: Model, chapter: Chapter, typed: Typed): Passage[] {
  return [passage(chapter.title, fieldOf(chapter, "title", "the title")), ...textPassages(chapter.text, contextOf(model), typed)];
}

function appendixPassages(model: Model, appendix: Appendix, typed: Typed): Passage[] {
  return [
    passage(appendixTitle(model.words, appendix), fieldOf(appendix, "title", "the title")),
    ...textPassages(appendix.text, contextOf(model), typed),
    ...appendix.groups.filter(hasTerms).flatMap((group) => termsPassages(model, group, typed)),
  ];
}

function termsPassages(model: Model, group: Group, typed: Typed): Passage[] {
  const { termsOfReference: terms, ownedBy } = group;
  if (terms === undefined) return [];
  return [
    ...ownedBy.map((owner) => passage(owner.name, fieldOf(group, "ownedBy", "who owns the group"), nameOf(owner))),
    // Without a title of its own it is made of the group's name.
    passage(terms.title, { ...terms, pointer: `${terms.pointer}/title`, what: "the title" }, nameOf(group)),
    ...reportPassages(model, group),
    ...terms.sections.flatMap((section) => sectionPassages(model, group, section, typed)),
    ...terms.annexes.flatMap((annex) => [
      passage(annex.title, fieldOf(annex, "title", "the title")),
      ...textPassages(annex.text, contextOf(model, group), typed),
    ]),
  ];
}

/** How the reports of the group go: the name of each fact and what it says, each a line. */
function reportPassages({ words }: Model, group: Group): Passage[] {
  if (group.reports === undefined) return [];
  return reportFactsOf(words, group.reports).flatMap(({ field, title, bodies, others }) => {
    const place = fieldOf(group, `reports/${field}`, "how its reports go");
    return [
      passage(title, place),
      ...bodies.map((body) => passage(body.name, place, nameOf(body))),
      ...others.map((line) => passage(line, field === "to" ? fieldOf(group, "reports/others", "how its reports go") : place)),
    ];
  });
}

function sectionPassages(model: Model, group: Group, section: Section, typed: Typed): Passage[] {
  const { heading, number, text, blanks, sections } = section;
  const title = printedTitle({ title: heading, ...(number !== undefined && { number: `${number}.` }) });
  return [
    passage(title, fieldOf(section, "heading", "the heading")),
    ...textPassages(text, { ...contextOf(model, group), blanks }, typed),
    ...sections.flatMap((below) => sectionPassages(model, group, below, typed)),
  ];
}

function textPassages(text: ProseText | undefined, context: ProseContext, typed: Typed): Passage[] {
  if (text === undefined) return [];
  return textParts(text, context, typed).flatMap((part) => {
    if (!("reference" in part)) return [part];
    const { reference, place } = part;
    const { model, group } = context;
    if (reference.kind === "summary") {
      const named = model.index.group.get(reference.id);
      return named === undefined ? [] : textPassages(named.summary, contextOf(model, named), typed);
    }
    const lineOf = (own: Prose, before: string, head: Whereabouts) =>
      textPassages(own, contextOf(model), typed).map((line, index) => (index === 0 ? withBefore(line, before, head) : line));
    return factPassages(reference, place, { model, lineOf, ...(group && { group }) });
  });
}

/** A line with the name of what it is about before it. */
function withBefore({ words, find }: Passage, before: string, head: Whereabouts): Passage {
  if (before === "") return { words, find };
  const length = before.length + 1;
  return { words: `${before} ${words}`, find: (offset) => (offset < length ? [head] : find(offset - length)) };
}

function contextOf(model: Model, group?: Group): ProseContext {
  const links = { hrefs: documentHrefs("/"), idPrefix: "", titleLevel: 1 };
  return { model, ...links, ...(group !== undefined && { group, blanks: group.blanks }) };
}
