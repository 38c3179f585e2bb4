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
import { periodInWords } from "../../text/period-in-words.ts";
import { say } from "../../words/say.ts";
import type { TextKey, Words } from "../../words/words.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { type Matched, matchById, type Pair } from "../shared/records.ts";
import { dateIfAny, listed } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { reworded } from "../wording/rewordings.ts";

/** What changes of the parts of the website that are not governance arrangements: pages, news, procedures, statements. */
export function changesOfWebsite(models: Models): Change[] {
  const [was, is] = [models.before.website, models.after.website];
  const { words } = models.after;
  const pagesOf = (website: Website | undefined) => [
    ...(website?.home === undefined ? [] : [website.home]),
    ...(website?.procedures === undefined ? [] : [website.procedures.page]),
    ...(website?.pages ?? []),
  ];
  const procedures = (website: Website | undefined) => website?.procedures;
  return [
    ...(was === undefined || is === undefined
      ? []
      : changedFields(words, fields, say(words, "changes.website.of"), { before: was, after: is }).map(change)),
    ...changesOfRecords(models, "page", matchById(pagesOf(was), pagesOf(is)), pageFields),
    ...changesOfRecords(models, "news", matchById(was?.news ?? [], is?.news ?? []), newsFields),
    ...changedProcedures(words, procedures(was), procedures(is)),
    ...changesOfAreas(models, matchById(procedures(was)?.areas ?? [], procedures(is)?.areas ?? [])),
    ...(was === undefined || is === undefined
      ? []
      : changedFields(words, statementFields, say(words, "changes.website.statement"), {
          before: was.accessibility,
          after: is.accessibility,
        }).map(change)),
  ];
}

const fields: Fields<Website> = {
  home: "told by a sentence of its own",
  pages: "told by a sentence of its own",
  news: "told by a sentence of its own",
  procedures: "told by a sentence of its own",
  exitTo: field("changes.fields.exitTo", ({ exitTo }) => exitTo),
  thresholdGuidance: field(
    "changes.fields.thresholdGuidance",
    ({ thresholdGuidance }) => thresholdGuidance?.title,
    ({ thresholdGuidance }) => thresholdGuidance?.id,
  ),
  accessibility: "told by a sentence of its own",
  readers: "is about the look, not the facts",
  strayReaders: "is about the look, not the facts",
  publishDuties: "is about the look, not the facts",
  security: field("changes.fields.securityContact", ({ security }) => security?.contact),
};

const audiences = {
  public: "changes.website.audiences.public",
  professionals: "changes.website.audiences.professionals",
  about: "changes.website.audiences.about",
  home: "changes.website.audiences.home",
} as const satisfies Readonly<Record<Audience | "home", TextKey>>;

const pageFields: Fields<WebPage> = {
  id: "names the record",
  formerIds: "names the record",
  title: field("changes.fields.title", ({ title }) => title),
  description: field("changes.fields.description", ({ description }) => description),
  audience: field("changes.fields.audience", ({ audience }, words) => say(words, audiences[audience])),
  exitThisPage: field("changes.fields.exitThisPage", ({ exitThisPage }, words) =>
    exitThisPage ? say(words, "changes.website.onThePage") : undefined,
  ),
  reviewed: field("changes.fields.lastReview", ({ reviewed }, words) => dateIfAny(words, reviewed)),
  history: field("changes.fields.history", ({ history }, words) =>
    listed(
      words,
      history.map(({ section, words: note, reviewed }) =>
        [section, note, dateIfAny(words, reviewed)].filter(Boolean).join(" – "),
      ),
    ),
  ),
  text: "told by a sentence of its own",
  meets: "tells of the law, not of the facts",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

const newsFields: Fields<NewsItem> = {
  id: "names the record",
  formerIds: "names the record",
  title: field("changes.fields.title", ({ title }) => title),
  summary: field("changes.fields.summary", ({ summary }) => summary),
  date: field("changes.fields.date", ({ date }, words) => dateIfAny(words, date)),
  updated: field("changes.fields.lastUpdate", ({ updated }, words) => dateIfAny(words, updated)),
  history: field("changes.fields.history", ({ history }) => history),
  text: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

const proceduresFields: Fields<Procedures> = {
  page: field(
    "changes.fields.page",
    ({ page }) => page.title,
    ({ page }) => page.id,
  ),
  choose: field("changes.fields.choose", ({ choose }) => choose),
  link: field("changes.fields.address", ({ link }) => link),
  areas: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

const areaFields: Fields<ProcedureArea> = {
  id: "names the record",
  formerIds: "names the record",
  name: field("changes.fields.name", ({ name }) => name),
  additions: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

const statuses = {
  full: "changes.website.statuses.full",
  partial: "changes.website.statuses.partial",
  none: "changes.website.statuses.none",
} as const satisfies Readonly<Record<NonNullable<AccessibilityStatement["status"]>, TextKey>>;

const reasons = {
  nonCompliance: "changes.website.statuses.none",
  disproportionateBurden: "changes.website.disproportionateBurden",
  outOfScope: "changes.website.outOfScope",
} as const satisfies Readonly<Record<NonAccessible["because"], TextKey>>;

const statementFields: Fields<AccessibilityStatement> = {
  status: field("changes.fields.status", ({ status }, words) => status && say(words, statuses[status])),
  nonAccessible: field("changes.fields.nonAccessible", ({ nonAccessible }, words) =>
    listed(
      words,
      nonAccessible.map(({ words: what, because, criterion, until }) =>
        [what, say(words, reasons[because]), criterion, periodInWords(words, { until })].filter(Boolean).join(" – "),
      ),
    ),
  ),
  feedback: field(
    "changes.fields.contact",
    ({ feedback }) => feedback?.name,
    ({ feedback }) => feedback?.id,
  ),
  answerWithinDays: field("changes.fields.answerTime", ({ answerWithinDays: days }, words) =>
    days === undefined ? undefined : say(words, "changes.partnership.days", { days }),
  ),
  enforcement: field(
    "changes.fields.enforcement",
    ({ enforcement }) => enforcement && [enforcement.body, enforcement.advice, enforcement.link].filter(Boolean).join(", "),
  ),
  prepared: field("changes.fields.prepared", ({ prepared }, words) => dateIfAny(words, prepared)),
  reviewed: "told by a sentence of its own",
  tested: field("changes.fields.tested", ({ tested }, words) => dateIfAny(words, tested)),
  testedBy: field("changes.fields.tester", ({ testedBy }) => testedBy),
};

type TitledText = WebPage | NewsItem;

function changesOfRecords<Item extends TitledText>(
  models: Models,
  kind: "page" | "news",
  { both, gone, come }: Matched<Item>,
  fieldsOfKind: Fields<Item>,
): Change[] {
  const { words } = models.after;
  const named = ({ title }: Item) => ({ kind, title });
  return [
    ...both.flatMap((pair) => [
      ...changedFields(words, fieldsOfKind, say(words, "changes.website.page.of", named(pair.before)), pair).map(change),
      ...reworded(say(words, "changes.website.page.text", named(pair.after)), pair.before.text, pair.after.text, models).map(
        withWords,
      ),
    ]),
    ...come.map((page) => change(say(words, "changes.website.page.new", named(page)))),
    ...gone.map((page) => change(say(words, "changes.website.page.gone", named(page)))),
  ];
}

function changedProcedures(words: Words, before: Procedures | undefined, after: Procedures | undefined): Change[] {
  if (before !== undefined && after !== undefined) {
    return changedFields(words, proceduresFields, say(words, "changes.website.procedures.of"), { before, after }).map(change);
  }
  if (before === after) return [];
  return [change(say(words, after === undefined ? "changes.website.procedures.gone" : "changes.website.procedures.new"))];
}

function changesOfAreas(models: Models, { both, gone, come }: Matched<ProcedureArea>): Change[] {
  const { words } = models.after;
  return [
    ...both.flatMap((pair: Pair<ProcedureArea>) => [
      ...changedFields(words, areaFields, say(words, "changes.website.area.of", { name: pair.before.name }), pair).map(change),
      ...reworded(
        say(words, "changes.website.area.additions", { name: pair.after.name }),
        pair.before.additions,
        pair.after.additions,
        models,
      ).map(withWords),
    ]),
    ...come.map(({ name }) => change(say(words, "changes.website.area.new", { name }))),
    ...gone.map(({ name }) => change(say(words, "changes.website.area.gone", { name }))),
  ];
}

function withWords(rewording: Pick<Change, "sentence" | "runs">): Change {
  return { ...change(""), ...rewording };
}

function change(sentence: string): Change {
  return { topic: "website", about: about({}), sentence };
}
