import { inWords, timeOf } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { CitedDocument } from "../../model/model.ts";
import {
  type TitleTable,
  type TitleTold,
  titlesIn,
  titleTable,
  yearsOfTitle,
} from "../../proofread/documents/document-titles.ts";
import { supersededIn, supersededTable } from "../../proofread/documents/superseded-terms.ts";
import type { ReadSentence, ReadText } from "../../proofread/reading/reading.ts";
import { sentencesWith } from "../../proofread/reading/sentences-with.ts";
import { tellsOfThePast } from "../../proofread/times/past.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";

export const documentEdition: Rule = {
  id: "document-edition",
  severity: "warning",
  title: "Documents of another year",
  about:
    "A document that a text names with another year than its record has, or whose title a text types although it is over on the day or has not begun.",
  why: "Readers would look for another edition than the one that holds.",
  proofreads: true,
  ok: [
    example("The Tides Plan 2024-2027 says so."),
    example("The Tides Plan says so."),
    example("The Sea Plan says so."),
    example("The Tides Plan 2021-2024 was replaced."),
    example("The next Tides Plan 2027-2030 will be written."),
    example("In 2019 the Tides Plan was far away."),
    example("The Marsh Act 1989 is another law."),
  ],
  notOk: [
    example("The Tides Plan 2021-24 says so."),
    example("The 2021 edition of the Tides Plan says so."),
    example("The [[document:plan]] (2023) says so."),
    example("Read the Early Guide 2019."),
    example("The Tides Plan 2024-2027 says so.", "2027-06-01"),
    example("Our Autumn Strategy says so."),
  ],
  check: (model) => {
    const titles = titleTable(model);
    if (titles.size === 0) return [];
    return sentencesWith(model, ["[[document", ...titles.keys()]).flatMap(({ text, sentence }) =>
      isHistory(text) ? [] : findIn(model, text, sentence, titles),
    );
  },
};

/** The title of a page that is kept as history names what was. */
function isHistory({ kind, page }: ReadText): boolean {
  return kind === "title" && (page?.history.length ?? 0) > 0;
}

function findIn(model: ModelOnDay, text: ReadText, sentence: ReadSentence, titles: TitleTable): Finding[] {
  const told = titlesIn(sentence, titles);
  if (told.length === 0 || tellsOfThePast(sentence, model.today)) return [];
  const judged = supersededIn(model, supersededTable(model), sentence);
  return told
    .filter(({ from, to }) => !judged.some((here) => here.from < to && from < here.to))
    .flatMap((title) => otherYear(model, text, sentence, title) ?? notInForce(model, text, sentence, title) ?? []);
}

function otherYear(model: ModelOnDay, text: ReadText, sentence: ReadSentence, title: TitleTold): Finding | undefined {
  const { document, years } = title;
  if (years === undefined || isRegistered(model, title) || !isOneDocument(document)) return undefined;
  const own = yearsOf(document);
  if (own === undefined || (own.first === years.first && own.last === years.last)) return undefined;
  if (years.last > own.last && sentence.tokens.some(({ norm }) => ofTheFuture.has(norm))) return undefined;
  return findingInText(documentEdition, model, text, sentence, title, {
    message: `The text says "${wordsAt(text, title)}"; the record is ${describe(document)}.`,
    help: `Write [[document:${document.id}]], or enter the other edition in documents.yaml.`,
    passages: [passageAt(model, document, "/title", document.title)],
  });
}

/** Words by which a sentence tells of an edition that is still to come. */
const ofTheFuture = new Set(["next", "draft", "future", "successor", "follow", "follows", "planned", "forthcoming", "will"]);

/** Another year beside the name of a law is another law, unless the name is so long that there is only one of that name. */
function isOneDocument({ kind, title }: CitedDocument): boolean {
  return kind !== "report" && ((kind !== "act" && kind !== "regulations") || title.split(" ").length > 4);
}

/** Whether a document with those very years is among the records. */
function isRegistered({ documents }: ModelOnDay, { document, years }: TitleTold): boolean {
  return documents.some((other) => {
    const own = yearsOf(other);
    const isNamesake = document.title.startsWith(other.title.slice(0, 12));
    return other !== document && isNamesake && own?.first === years?.first && own?.last === years?.last;
  });
}

/** The years of its title, or the one in which it was published. */
function yearsOf({ title, shortTitle = title, published }: CitedDocument) {
  const year = Number(published?.date.slice(0, 4) ?? Number.NaN);
  return yearsOfTitle(title) ?? yearsOfTitle(shortTitle) ?? (Number.isNaN(year) ? undefined : { first: year, last: year });
}

function describe({ title, published }: CitedDocument): string {
  return yearsOfTitle(title) !== undefined || published === undefined
    ? `"${title}"`
    : `"${title}", published in ${inWords(published)}`;
}

/** A reference to what is over is told by `reference-over`. */
function notInForce(model: ModelOnDay, text: ReadText, sentence: ReadSentence, title: TitleTold): Finding | undefined {
  const { document, from, years } = title;
  // A title that has years in its record and none in the text may mean the edition of any day.
  if (years === undefined && yearsOfTitle(document.title) !== undefined) return undefined;
  const { validFrom, validTo } = document;
  const period = { ...(validFrom && { from: validFrom }), ...(validTo && { until: validTo }) };
  const time = timeOf(period, model.today);
  const end = time === "over" ? validTo : validFrom;
  if (time === "now" || end === undefined || sentence.tokens[from]?.kind === "reference") return undefined;
  if (time === "ahead" && sentence.tokens.some(({ norm }) => ofTheFuture.has(norm))) return undefined;
  const when = time === "over" ? `is over (until ${inWords(end)})` : `has not begun yet (from ${inWords(end)})`;
  return findingInText(documentEdition, model, text, sentence, title, {
    message: `The text names "${wordsAt(text, title)}"; by its record it ${when}.`,
    help: "Name what holds now, or write the sentence so that it tells of another time.",
    passages: [passageAt(model, document, time === "over" ? "/validTo" : "/validFrom", document.title)],
  });
}

function example(sentence: string, asOf = "2025-06-02") {
  const documents = [
    "documents:",
    "  - { id: plan, title: Tides Plan 2024-2027, shortTitle: Tides Plan, kind: plan, validTo: 2027-03 }",
    "  - { id: sea, title: Sea Plan 2022-2025, kind: plan, validTo: 2025-03 }",
    "  - { id: law, title: Marsh Act 2001, kind: act }",
    "  - { id: guide, title: Early Guide, kind: guidance, published: 2024-03 }",
    "  - { id: autumn, title: Autumn Strategy, kind: strategy, validTo: 2025-03 }",
  ];
  return {
    files: {
      "documents.yaml": `${documents.join("\n")}\n`,
      "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n`,
    },
    asOf,
  };
}
