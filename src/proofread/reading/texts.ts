import type { Appendix, Chapter, Clause, Group, Model, Partner, Section, Source } from "../../model/model.ts";
import { sectionsOf } from "../../model/prose/page-sections.ts";
import type { ProseText } from "../../model/prose/prose-text.ts";
import type { WebPage } from "../../model/website.ts";

/** What kind of text it is, which decides which rules read it. */
export type TextKind =
  | "chapter"
  | "terms"
  | "summary"
  | "words"
  | "clause"
  | "aim"
  | "about"
  | "appendix"
  | "promise"
  | "page"
  | "title"
  | "seat"
  | "news";

/** A text of the data that readers of the day come to as something that is said of that day. */
export interface DataText extends Source {
  readonly kind: TextKind;
  /** The text, or the part of the text at that place which begins at `base`, in UTF-16 code units. */
  readonly prose: ProseText;
  readonly base: number;
  /** The heading that it stands below, as printed. */
  readonly heading?: string;
  /** What it is a text of, where it is of one record. */
  readonly group?: Group;
  readonly partner?: Partner;
  readonly chapter?: Chapter;
  readonly appendix?: Appendix;
  readonly clause?: Clause;
  readonly page?: WebPage;
  /** Whether it is part of the printed document. */
  readonly inDocument: boolean;
}

/**
 * The texts that tell of the day of the model, in the order of the document and then of the website. Those of what is over
 * are not among them, nor is news, nor what a page keeps as history: they tell of their own time.
 */
export function textsOf(model: Model): DataText[] {
  const { chapters, appendices } = model.arrangements;
  const { home, pages: others = [], procedures } = model.website ?? {};
  const pages = [home, ...others, procedures?.page].filter((page) => page !== undefined);
  return [
    ...chapters.flatMap((chapter) => [...titleOf(model, chapter, { chapter }), ...textAt("chapter", chapter.text, { chapter })]),
    ...aimTexts(model),
    ...[...model.index.promise.values()].flatMap((promise) => textAt("words", promise, {})),
    ...appendices.flatMap((appendix) => [
      ...titleOf(model, appendix, { appendix }),
      ...textAt("appendix", appendix.text, { appendix }),
    ]),
    ...[...model.index.promise.values()].flatMap((promise) => textAt("promise", promise, {})),
    ...model.groups.flatMap((group) => groupTexts(model, group)),
    ...model.clauses.flatMap((clause) =>
      [clause, ...clause.variants].flatMap(({ text }) => textAt("clause", text, { clause, heading: clause.title })),
    ),
    ...model.partners.flatMap((partner) => textAt("about", partner.about, { partner })),
    ...pages.flatMap((page) => pageTexts(model, page)),
    ...(procedures?.areas ?? []).flatMap(({ additions, name }) =>
      textAt("page", additions, { heading: name, inDocument: false }),
    ),
  ];
}

export type Belongings = Partial<Omit<DataText, "kind" | "prose" | "base" | keyof Source>>;

/** A text as it stands in the data, where there is one. */
export function textAt(kind: TextKind, text: (ProseText & Source) | undefined, belongings: Belongings): DataText[] {
  if (text === undefined) return [];
  const { file, pointer, ...prose } = text;
  return [{ kind, file, pointer, prose, base: 0, inDocument: true, ...belongings }];
}

/** A title that is typed as it is: not one that stands for the record's name. */
function titleOf(
  model: Model,
  record: Source & { readonly title: string },
  belongings: Belongings,
  field = "/title",
): DataText[] {
  return lineAt(model, "title", record, field, record.title, belongings);
}

/** A line of a record that is typed as it is at a field, such as `/title`: not one that references were filled into. */
export function lineAt(
  model: Model,
  kind: TextKind,
  record: Source,
  field: string,
  line: string,
  belongings: Belongings,
): DataText[] {
  const pointer = record.pointer + field;
  const { offsets, references } = model.files.get(record.file) ?? { references: [] };
  if (offsets?.has(pointer) !== true || references.some((reference) => reference.pointer === pointer)) return [];
  return textAt(kind, { file: record.file, pointer, text: line, references: [] }, belongings);
}

function aimTexts({ aims }: Model): DataText[] {
  const texts = [aims.purpose?.text, ...[...aims.principles, ...aims.values, ...aims.priorities].map(({ text }) => text)];
  return texts.flatMap((text) => textAt("aim", text, {}));
}

function groupTexts(model: Model, group: Group): DataText[] {
  const { summary, meetings, quorum, termsOfReference: terms, blanks } = group;
  return [
    ...textAt("summary", summary, { group }),
    ...[meetings?.words, quorum?.words].flatMap((words) => textAt("words", words, { group })),
    ...blankTexts(model, group, group, blanks),
    ...(terms === undefined ? [] : titleOf(model, terms, { group })),
    ...(terms?.sections ?? []).flatMap((section) => sectionTexts(model, group, section)),
    ...(terms?.annexes ?? []).flatMap(({ title, text }) => textAt("terms", text, { group, heading: title })),
  ];
}

function sectionTexts(model: Model, group: Group, section: Section): DataText[] {
  const { heading, text, blanks, sections } = section;
  return [
    ...titleOf(model, { ...section, title: heading }, { group, heading }, "/heading"),
    ...textAt("terms", text, { group, heading }),
    ...blankTexts(model, group, section, blanks),
    ...sections.flatMap((below) => sectionTexts(model, group, below)),
  ];
}

/** The words that a record itself gives for blanks; a section has those of the sections above it too. */
function blankTexts({ files }: Model, group: Group, { file, pointer }: Source, blanks: Group["blanks"]): DataText[] {
  return Object.entries(blanks).flatMap(([name, prose]) => {
    const at = `${pointer}/blanks/${name}`;
    const isOwn = files.get(file)?.texts.has(at) ?? false;
    return isOwn ? textAt("words", { file, pointer: at, text: prose.text, references: prose.references }, { group }) : [];
  });
}

function pageTexts(model: Model, page: WebPage): DataText[] {
  const { file, pointer, text } = page.text;
  let from = 0;
  const sections = sectionsOf(page).flatMap((section): DataText[] => {
    const base = text.indexOf(section.text.text, from);
    from = base + section.text.text.length;
    if (section.history !== undefined) return [];
    const heading = section.heading === undefined ? {} : { heading: section.heading };
    return [{ kind: "page", file, pointer, prose: section.text, base, page, inDocument: false, ...heading }];
  });
  const { description = "" } = page;
  return [
    ...titleOf(model, page, { page, inDocument: false }),
    ...titleOf(model, { ...page, title: description }, { page, inDocument: false }, "/description"),
    ...sections,
  ];
}
