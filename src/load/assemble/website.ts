import type { CalendarDate, Contact } from "../../model/model.ts";
import type { Reader } from "../../model/readers.ts";
import { byCodeUnit } from "../../model/text-order.ts";
import { unknown } from "../../model/unknown.ts";
import type {
  AccessibilityStatement,
  HistorySection,
  NewsItem,
  NonAccessible,
  Procedures,
  WebPage,
  Website,
} from "../../model/website.ts";
import { say } from "../../words/say.ts";
import type * as records from "../schema/records.gen.ts";
import type { RecordFile } from "../schema/validate.ts";
import { type Directory, lookUp } from "./directory.ts";
import { readersFrom } from "./readers.ts";
import {
  bodyOf,
  entriesIn,
  mapDefined,
  meetsOf,
  proseOf,
  sourceOf,
  toDay,
  toDayOrMonth,
  type ValidRecord,
  validRecords,
  withoutGaps,
  withoutUndefined,
} from "./sources.ts";

/** The parts of the website that are not governance arrangements. */
export function websiteFrom(
  from: { readonly files: readonly RecordFile[]; readonly day: CalendarDate },
  directory: Directory,
  contacts: readonly Contact[],
  ofProfile: readonly Reader[],
): Website {
  const { exitTo, thresholdGuidance, security, accessibility, publishDuties } = validRecords(from, "website")[0]?.record ?? {};
  const [proceduresFile] = validRecords(from, "procedures");
  const pages = validRecords(from, "pages").map(pageFrom);
  const procedures = mapDefined(proceduresFile, (file) => proceduresFrom(file, pages));
  return withoutUndefined<Website>({
    home: pages.find(({ audience }) => audience === "home"),
    pages: pages.filter((each) => each.audience !== "home" && each !== procedures?.page),
    news: validRecords(from, "news").map(newsItemFrom).sort(newestFirst),
    procedures,
    ...readersFrom(validRecords(from, "website")[0], ofProfile, pages, say(directory.words, "concern.title")),
    exitTo,
    thresholdGuidance: lookUp(directory.chapter, thresholdGuidance),
    security: mapDefined(security, ({ contact, expires }) => ({ contact, expires: toDay(expires) })),
    accessibility: accessibilityFrom(accessibility ?? {}, contacts),
    publishDuties: publishDuties === true ? true : undefined,
  });
}

function pageFrom(file: ValidRecord<records.Page>): WebPage {
  const { formerIds, title, description, audience, exitThisPage = false, reviewed, history } = file.record;
  return withoutUndefined<WebPage>({
    ...sourceOf(file),
    id: file.id,
    formerIds: withoutGaps(formerIds),
    title,
    description,
    audience,
    exitThisPage,
    reviewed: mapDefined(reviewed, toDayOrMonth),
    history: withoutGaps(history).map((each) =>
      withoutUndefined<HistorySection>({ ...each, reviewed: mapDefined(each.reviewed, toDay) }),
    ),
    text: bodyOf(file),
    meets: meetsOf(file),
  });
}

function newsItemFrom(file: ValidRecord<records.News>): NewsItem {
  const { formerIds, date, updated, ...plain } = file.record;
  return withoutUndefined<NewsItem>({
    ...plain,
    ...sourceOf(file),
    id: file.id,
    formerIds: withoutGaps(formerIds),
    date: mapDefined(date, toDayOrMonth),
    updated: mapDefined(updated, toDay),
    text: bodyOf(file),
  });
}

/** Compares news for `sort`: newest first; those without a date last, in the order of their ids. */
function newestFirst(a: NewsItem, b: NewsItem): number {
  return byCodeUnit(b.date?.date ?? "", a.date?.date ?? "") || byCodeUnit(a.id, b.id);
}

function proceduresFrom(file: ValidRecord<records.Procedures>, pages: readonly WebPage[]): Procedures | undefined {
  const shared = pages.find(({ id }) => id === file.record.page);
  if (shared === undefined) return undefined;
  return withoutUndefined<Procedures>({
    ...sourceOf(file),
    page: shared,
    choose: file.record.choose,
    link: file.record.link,
    areas: entriesIn(file, file.record.areas, "areas").map((entry) => {
      const { id, formerIds, name, additions } = entry.record;
      return withoutUndefined<Procedures["areas"][number]>({
        ...sourceOf(entry),
        id,
        formerIds: withoutGaps(formerIds),
        name,
        additions: mapDefined(additions, () => proseOf(entry, "additions")),
      });
    }),
  });
}

function accessibilityFrom(
  record: NonNullable<records.Website["accessibility"]>,
  contacts: readonly Contact[],
): AccessibilityStatement {
  const { nonAccessible, feedback, enforcement, prepared, reviewed, tested, ...plain } = record;
  return withoutUndefined<AccessibilityStatement>({
    ...plain,
    nonAccessible: withoutGaps(nonAccessible).map((each) =>
      withoutUndefined<NonAccessible>({ ...each, until: mapDefined(each.until, toDayOrMonth) }),
    ),
    feedback: contacts.find(({ id }) => id === feedback),
    enforcement,
    prepared: mapDefined(prepared, toDay),
    reviewed: reviewed === unknown ? unknown : mapDefined(reviewed, toDay),
    tested: mapDefined(tested, toDay),
  });
}
