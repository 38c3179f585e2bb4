import type { Contact } from "../../model/model.ts";
import type {
  AccessibilityStatement,
  HistorySection,
  NewsItem,
  NonAccessible,
  Procedures,
  WebPage,
  Website,
} from "../../model/website.ts";
import { bodyPointer } from "../files/markdown-file.ts";
import type * as records from "../schema/records.gen.ts";
import type { RecordFile } from "../schema/validate.ts";
import { type Directory, look } from "./directory.ts";
import { day, dayOrMonth, entriesOf, filled, maybe, placeOf, proseOf, type Sound, solid, soundRecords } from "./sources.ts";

/** What the website says beyond the arrangements. */
export function websiteFrom(files: readonly RecordFile[], directory: Directory, contacts: readonly Contact[]): Website {
  const { exitTo, thresholdGuidance, security, accessibility } = soundRecords(files, "website")[0]?.record ?? {};
  const [proceduresFile] = soundRecords(files, "procedures");
  const pages = soundRecords(files, "pages").map(page);
  const procedures = maybe(proceduresFile, (file) => proceduresFrom(file, pages));
  return filled<Website>({
    home: pages.find(({ audience }) => audience === "home"),
    pages: pages.filter((each) => each.audience !== "home" && each !== procedures?.page),
    news: soundRecords(files, "news").map(newsItem).sort(newestFirst),
    procedures,
    exitTo,
    thresholdGuidance: look(directory.chapters, thresholdGuidance),
    security: maybe(security, ({ contact, expires }) => ({ contact, expires: day(expires) })),
    accessibility: accessibilityFrom(accessibility ?? {}, contacts),
  });
}

function page(file: Sound<records.Page>): WebPage {
  const { title, description, audience, exitThisPage = false, reviewed, history } = file.record;
  return filled<WebPage>({
    ...placeOf(file),
    id: file.id,
    title,
    description,
    audience,
    exitThisPage,
    reviewed: maybe(reviewed, dayOrMonth),
    history: solid(history).map((each) => filled<HistorySection>({ ...each, reviewed: maybe(each.reviewed, day) })),
    text: bodyOf(file),
  });
}

function newsItem(file: Sound<records.News>): NewsItem {
  const { date, updated, ...plain } = file.record;
  return filled<NewsItem>({
    ...plain,
    ...placeOf(file),
    id: file.id,
    date: maybe(date, dayOrMonth),
    updated: maybe(updated, day),
    text: bodyOf(file),
  });
}

function bodyOf(file: Sound<unknown>): NewsItem["text"] {
  return { text: file.body ?? "", file: file.file, pointer: bodyPointer };
}

/** The newest first; those without a date last, in the order of their ids. */
function newestFirst(a: NewsItem, b: NewsItem): number {
  const [first, second] = [a.date?.date ?? "", b.date?.date ?? ""];
  return first > second ? -1 : first < second ? 1 : a.id < b.id ? -1 : 1;
}

function proceduresFrom(file: Sound<records.Procedures>, pages: readonly WebPage[]): Procedures | undefined {
  const shared = pages.find(({ id }) => id === file.record.page);
  if (shared === undefined) return undefined;
  return filled<Procedures>({
    ...placeOf(file),
    page: shared,
    choose: file.record.choose,
    link: file.record.link,
    areas: entriesOf(file, file.record.areas, "areas").map((entry) => {
      const { id, name, additions } = entry.record;
      return filled<Procedures["areas"][number]>({
        ...placeOf(entry),
        id,
        name,
        additions: maybe(additions, (text) => proseOf(entry, text, "additions")),
      });
    }),
  });
}

function accessibilityFrom(
  record: NonNullable<records.Website["accessibility"]>,
  contacts: readonly Contact[],
): AccessibilityStatement {
  const { nonAccessible, feedback, enforcement, prepared, reviewed, tested, ...plain } = record;
  return filled<AccessibilityStatement>({
    ...plain,
    nonAccessible: solid(nonAccessible).map((each) => filled<NonAccessible>({ ...each, until: maybe(each.until, dayOrMonth) })),
    feedback: contacts.find(({ id }) => id === feedback),
    enforcement,
    prepared: maybe(prepared, day),
    reviewed: maybe(reviewed, day),
    tested: maybe(tested, day),
  });
}
