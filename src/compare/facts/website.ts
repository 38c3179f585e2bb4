import { inWords } from "../../model/dates.ts";
import type {
  AccessibilityStatement,
  Audience,
  NewsItem,
  NonAccessible,
  ProcedureArea,
  Procedures,
  WebPage,
  Website,
} from "../../model/website.ts";
import { quantity } from "../../text/phrases.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { type Matched, matchById, type Pair } from "../shared/records.ts";
import { dateInWords } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { reworded } from "../wording/rewordings.ts";
import { listed } from "./bodies.ts";

/** What changes of the parts of the website that are not governance arrangements: pages, news, procedures, statements. */
export function changesOfWebsite(models: Models): Change[] {
  const [was, is] = [models.before.website, models.after.website];
  const pagesOf = (website: Website | undefined) => [
    ...(website?.home === undefined ? [] : [website.home]),
    ...(website?.procedures === undefined ? [] : [website.procedures.page]),
    ...(website?.pages ?? []),
  ];
  const procedures = (website: Website | undefined) => website?.procedures;
  return [
    ...(was === undefined || is === undefined
      ? []
      : changedFields(fields, "the website", { before: was, after: is }).map(change)),
    ...changesOfRecords(models, "page", matchById(pagesOf(was), pagesOf(is)), pageFields),
    ...changesOfRecords(models, "piece of news", matchById(was?.news ?? [], is?.news ?? []), newsFields),
    ...changedProcedures(procedures(was), procedures(is)),
    ...changesOfAreas(models, matchById(procedures(was)?.areas ?? [], procedures(is)?.areas ?? [])),
    ...(was === undefined || is === undefined
      ? []
      : changedFields(statementFields, "the accessibility statement", { before: was.accessibility, after: is.accessibility }).map(
          change,
        )),
  ];
}

const fields: Fields<Website> = {
  home: "told by a sentence of its own",
  pages: "told by a sentence of its own",
  news: "told by a sentence of its own",
  procedures: "told by a sentence of its own",
  exitTo: field('address behind "Exit this page"', ({ exitTo }) => exitTo),
  thresholdGuidance: field(
    "chapter of the threshold guidance",
    ({ thresholdGuidance }) => thresholdGuidance?.title,
    ({ thresholdGuidance }) => thresholdGuidance?.id,
  ),
  accessibility: "told by a sentence of its own",
  security: field("security contact", ({ security }) => security?.contact),
};

const audiences: Readonly<Record<Audience | "home", string>> = {
  public: "the public",
  professionals: "professionals",
  about: "readers about the partnership",
  home: "the home page",
};

const pageFields: Fields<WebPage> = {
  id: "names the record",
  formerIds: "names the record",
  title: field("title", ({ title }) => title),
  description: field("description", ({ description }) => description),
  audience: field("audience", ({ audience }) => audiences[audience]),
  exitThisPage: field('way to "Exit this page"', ({ exitThisPage }) => (exitThisPage ? "on the page" : undefined)),
  reviewed: field("day of the last review", ({ reviewed }) => dateInWords(reviewed)),
  history: field("history", ({ history }) =>
    listed(history.map(({ section, words, reviewed }) => [section, words, dateInWords(reviewed)].filter(Boolean).join(" – "))),
  ),
  text: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

const newsFields: Fields<NewsItem> = {
  id: "names the record",
  formerIds: "names the record",
  title: field("title", ({ title }) => title),
  summary: field("summary", ({ summary }) => summary),
  date: field("date", ({ date }) => dateInWords(date)),
  updated: field("day of the last update", ({ updated }) => dateInWords(updated)),
  history: field("history", ({ history }) => history),
  text: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

const proceduresFields: Fields<Procedures> = {
  page: field(
    "page",
    ({ page }) => page.title,
    ({ page }) => page.id,
  ),
  choose: field("words before the areas", ({ choose }) => choose),
  link: field("address", ({ link }) => link),
  areas: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

const areaFields: Fields<ProcedureArea> = {
  id: "names the record",
  formerIds: "names the record",
  name: field("name", ({ name }) => name),
  additions: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

const statuses: Readonly<Record<NonNullable<AccessibilityStatement["status"]>, string>> = {
  full: "fully compliant",
  partial: "partially compliant",
  none: "not compliant",
};

const reasons: Readonly<Record<NonAccessible["because"], string>> = {
  nonCompliance: "not compliant",
  disproportionateBurden: "a disproportionate burden",
  outOfScope: "out of scope",
};

const statementFields: Fields<AccessibilityStatement> = {
  status: field("status", ({ status }) => status && statuses[status]),
  nonAccessible: field("list of what is not accessible", ({ nonAccessible }) =>
    listed(
      nonAccessible.map(({ words, because, criterion, until }) =>
        [words, reasons[because], criterion, until && `until ${inWords(until)}`].filter(Boolean).join(" – "),
      ),
    ),
  ),
  feedback: field(
    "contact",
    ({ feedback }) => feedback?.name,
    ({ feedback }) => feedback?.id,
  ),
  answerWithinDays: field("time for an answer", ({ answerWithinDays }) =>
    answerWithinDays === undefined ? undefined : quantity(answerWithinDays, "day"),
  ),
  enforcement: field(
    "enforcement",
    ({ enforcement }) => enforcement && [enforcement.body, enforcement.advice, enforcement.link].filter(Boolean).join(", "),
  ),
  prepared: field("day of preparation", ({ prepared }) => dateInWords(prepared)),
  reviewed: "told by a sentence of its own",
  tested: field("day of the test", ({ tested }) => dateInWords(tested)),
  testedBy: field("tester", ({ testedBy }) => testedBy),
};

type TitledText = WebPage | NewsItem;

function changesOfRecords<Item extends TitledText>(
  models: Models,
  kind: string,
  { both, gone, come }: Matched<Item>,
  fieldsOfKind: Fields<Item>,
): Change[] {
  return [
    ...both.flatMap((pair) => [
      ...changedFields(fieldsOfKind, `the ${kind} "${pair.before.title}"`, pair).map(change),
      ...reworded(`The text of the ${kind} "${pair.after.title}"`, pair.before.text, pair.after.text, models).map(withWords),
    ]),
    ...come.map(({ title }) => change(`A ${kind} is new: "${title}".`)),
    ...gone.map(({ title }) => change(`A ${kind} is no longer there: "${title}".`)),
  ];
}

function changedProcedures(before: Procedures | undefined, after: Procedures | undefined): Change[] {
  if (before !== undefined && after !== undefined) {
    return changedFields(proceduresFields, "the shared procedures", { before, after }).map(change);
  }
  if (before === after) return [];
  return [change(after === undefined ? "The shared procedures are no longer there." : "The shared procedures are new.")];
}

function changesOfAreas(models: Models, { both, gone, come }: Matched<ProcedureArea>): Change[] {
  const named = ({ name }: ProcedureArea) => `the procedures of ${name}`;
  return [
    ...both.flatMap((pair: Pair<ProcedureArea>) => [
      ...changedFields(areaFields, named(pair.before), pair).map(change),
      ...reworded(`What is added to ${named(pair.after)}`, pair.before.additions, pair.after.additions, models).map(withWords),
    ]),
    ...come.map(({ name }) => change(`An area of the procedures is new: ${name}.`)),
    ...gone.map(({ name }) => change(`An area of the procedures is no longer there: ${name}.`)),
  ];
}

function withWords(rewording: Pick<Change, "sentence" | "runs">): Change {
  return { ...change(""), ...rewording };
}

function change(sentence: string): Change {
  return { topic: "website", about: about({}), sentence };
}
