import type { Aim, Annex, Appendix, Chapter, Group, Model, Section, TermsOfReference } from "../model/model.ts";
import type { ProseText } from "../model/prose/prose-text.ts";
import type { Reference } from "../model/prose/reference.ts";
import { type BlockName, blockNameOf } from "../model/prose/reference-kinds.ts";
import { toSlug } from "../text/markdown.ts";
import { type ProseContext, plainLines } from "../text/prose.ts";
import { addressInWords, termsDocumentFacts } from "../text/terms-document.ts";
import { say } from "../words/say.ts";
import type { TextKey } from "../words/words.ts";
import { appendixNumber } from "./appendix-names.ts";
import { hasTerms } from "./document-contents.ts";
import { documentHrefs } from "./hrefs.ts";

/** A section of the document as plain text. */
export interface DocumentSection {
  /** A path that stays the same from edition to edition: "chapters/foreword", "groups/executive-board/purpose". */
  readonly id: string;
  /** The number before the title as it is printed: "2.", "Appendix 1:". */
  readonly number?: string;
  readonly title: string;
  /** The id of the group whose terms of reference it belongs to, and their title where it is a part of them. */
  readonly group?: string;
  readonly within?: string;
  /** The words below the title: a line for each paragraph, list item and row of a table. Empty where there are none. */
  readonly text: string;
}

/**
 * The words of the whole document in the order of print, references and shared wording filled in. Tables and lists of
 * facts are not repeated: a line in brackets says where each stands.
 */
export function sectionsOf(model: Model): DocumentSection[] {
  const { chapters, appendices } = model.arrangements;
  return [
    ...chapters.map((chapter) => chapterSection(model, chapter)),
    ...appendices.flatMap((appendix) => [
      appendixSection(model, appendix),
      ...appendix.groups.filter(hasTerms).flatMap((group) => termsSections(model, group)),
    ]),
  ];
}

/** The title of a section with its number, as it is printed. */
export function printedTitle({ number, title }: Pick<DocumentSection, "number" | "title">): string {
  return number === undefined ? title : `${number} ${title}`;
}

function chapterSection(model: Model, { id, title, text }: Chapter): DocumentSection {
  return { id: `chapters/${id}`, title, text: words(text, contextOf(model)) };
}

function appendixSection(model: Model, appendix: Appendix): DocumentSection {
  const { id, title, text } = appendix;
  const number = appendixNumber(model.words, appendix);
  return { id: `appendices/${id}`, ...(number !== undefined && { number }), title, text: words(text, contextOf(model)) };
}

function termsSections(model: Model, group: Group): DocumentSection[] {
  const { termsOfReference: terms, id, ownedBy, reports } = group;
  if (terms === undefined) return [];
  const place = { group: id, within: terms.title };
  return [
    {
      id: `groups/${id}`,
      group: id,
      title: terms.title,
      text: [
        ...ownedBy.map(({ name }) => name),
        reports && `[${say(model.words, "document.blocks.reports")}]`,
        ...linesOfDocument(model, terms),
      ]
        .filter(Boolean)
        .join("\n"),
    },
    ...terms.sections.flatMap((section, index) =>
      partsOf(model, group, section, `groups/${id}/${nameAmong(terms.sections, index)}`).map((part) => ({ ...part, ...place })),
    ),
    ...terms.annexes.map((annex) => ({ ...annexSection(model, group, annex), ...place })),
  ];
}

/** What stands for sections where another document has the terms of reference. */
function linesOfDocument({ words: catalogue }: Model, { title, document }: TermsOfReference): string[] {
  if (document === undefined) return [];
  const facts = termsDocumentFacts(catalogue, document);
  return [
    facts === "" ? title : `${title} (${facts})`,
    say(catalogue, "termsDocument.address", { address: addressInWords(document) }),
  ];
}

/** A section of terms of reference and those below it. */
function partsOf(model: Model, group: Group, section: Section, id: string): DocumentSection[] {
  const { heading, number, text, blanks, sections } = section;
  return [
    {
      id,
      ...(number !== undefined && { number: `${number}.` }),
      title: heading,
      text: words(text, { ...contextOf(model, group), blanks }),
    },
    ...sections.flatMap((below, index) => partsOf(model, group, below, `${id}/${nameAmong(sections, index)}`)),
  ];
}

function annexSection(model: Model, group: Group, { id, title, text }: Annex): DocumentSection {
  return { id: `groups/${group.id}/annexes/${id}`, title, text: words(text, contextOf(model, group)) };
}

/** The name of a section among those beside it, from its heading, with a number where an earlier one has the same. */
export function nameAmong(sections: readonly Pick<Section, "heading">[], index: number): string {
  const name = toSlug(sections[index]?.heading ?? "");
  const before = sections.slice(0, index).filter(({ heading }) => toSlug(heading) === name).length;
  return before === 0 ? name : `${name}-${before + 1}`;
}

/** The words of any text of the data, as they would stand in the document; those of a group with its blanks filled in. */
export function wordsOf(text: ProseText | undefined, model: Model, group?: Group): string {
  return words(text, contextOf(model, group));
}

function contextOf(model: Model, group?: Group): ProseContext {
  const links = { hrefs: documentHrefs("/"), idPrefix: "", titleLevel: 1 };
  return { model, ...links, ...(group !== undefined && { group, blanks: group.blanks }) };
}

function words(text: ProseText | undefined, context: ProseContext): string {
  return text === undefined ? "" : linesIn(text, context).join("\n");
}

function linesIn(text: ProseText, context: ProseContext): string[] {
  return plainLines(text, context, (reference) => linesOfBlock(reference, context));
}

/** What each table, list or picture of facts is that is not repeated in words. */
const blocks = {
  "list:statutory-partners": "document.blocks.statutoryPartners",
  "list:lead-safeguarding-partners": "document.blocks.leadPartners",
  "list:delegated-safeguarding-partners": "document.blocks.delegatedPartners",
  "list:relevant-agencies": "document.blocks.relevantAgencies",
  "list:strategic-partnerships": "document.blocks.strategicPartnerships",
  "list:independent-chair": "document.blocks.independentChair",
  "list:independent-scrutineer": "document.blocks.independentScrutineer",
  "list:partnership-bodies": "document.blocks.partnershipBodies",
  "list:terms-of-reference": "document.blocks.groupsWithTerms",
  "table:budget": "document.blocks.budget",
  "table:co-chair-rotation": "document.blocks.coChairRotation",
  "table:duties": "document.blocks.duties",
  "figure:organisation-chart": "document.blocks.organisationChart",
  "figure:co-chairs": "document.blocks.coChairs",
  signatures: "document.blocks.signatures",
  memberships: "document.blocks.memberships",
  chairs: "document.blocks.chairs",
  review: "document.blocks.review",
} as const satisfies Readonly<Record<Exclude<BlockName, BlockInWords>, TextKey>>;

/** The blocks whose words are themselves of the document. */
type BlockInWords = "summary" | "list:purpose" | "list:principles" | "list:values" | "list:priorities";

/** What a reference that stands alone has in words: the texts among the facts themselves, and for a table what it is. */
function linesOfBlock(reference: Reference, context: ProseContext): string[] {
  const { model } = context;
  const { purpose, principles, values, priorities } = model.aims;
  const aimLines = (aims: readonly Aim[]) =>
    aims.map(({ name, text }) => [name, text && lineIn(text, context)].filter(Boolean).join(": "));
  const name = blockNameOf(reference);
  switch (name) {
    case "summary": {
      const group = model.index.group.get(reference.id);
      return group?.summary === undefined ? [] : linesIn(group.summary, contextOf(model, group));
    }
    case "list:purpose":
      return purpose === undefined ? [] : [lineIn(purpose.text, context), ...purpose.by];
    case "list:principles":
      return aimLines(principles);
    case "list:values":
      return aimLines(values);
    case "list:priorities":
      return priorities.map(
        ({ number, text }) => `${say(model.words, "document.priority", { number })} ${lineIn(text, context)}`,
      );
    default:
      // A reference that the check has reported as faulty is shown as typed.
      return [`[${name === undefined ? reference.typed : say(model.words, blocks[name])}]`];
  }
}

function lineIn(text: ProseText, context: ProseContext): string {
  return linesIn(text, context).join(" ");
}
