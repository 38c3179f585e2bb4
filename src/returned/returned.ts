import type { CalendarDate } from "../model/model.ts";
import { draftFinder } from "./draft-finder.ts";
import type { Mark, Marked, Paragraph, Span } from "./marks.ts";
import { untrackedChanges } from "./untracked.ts";
import type { Hand } from "./word/hand.ts";

/** A place in the data where a text or a fact is typed. */
export interface TypedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What stands there, where it is not simply the words. */
  readonly what?: string;
}

/** What one person did at one place of a draft. */
export interface ReturnedItem {
  /** The Word file, as it was named. */
  readonly from: string;
  readonly kind: Mark["kind"] | "untracked";
  readonly author?: string;
  readonly day?: CalendarDate;
  /** The words that a comment is at, that were moved, or that are set differently. */
  readonly words?: string;
  readonly was?: string;
  readonly now?: string;
  /** The words before the place where something was put in. */
  readonly after?: string;
  readonly row?: true;
  readonly comment?: string;
  readonly answers?: readonly { readonly author?: string; readonly day?: CalendarDate; readonly text: string }[];
  readonly done?: true;
  /** Whether the file does not say what a comment is at. */
  readonly nowhere?: true;
  /** Who has taken out again what was put in. */
  readonly undoneBy?: Hand;
  /** Where something was moved to. */
  readonly to?: { readonly section: string; readonly places: readonly TypedPlace[] };
  /** Where it must be typed, the place to begin with first. */
  readonly places: readonly TypedPlace[];
}

/** The items of one section of a draft. */
export interface ReturnedSection {
  readonly title: string;
  readonly items: readonly ReturnedItem[];
}

/** What came back of the draft of one day. */
export interface ReturnedDraft {
  readonly on: CalendarDate;
  /** Whether a file says so, or the day was named. */
  readonly dayKnown: boolean;
  readonly files: readonly string[];
  /** Whether the data still make the draft that was sent. */
  readonly data: "same" | "changed" | "unknown";
  /** Whether the draft as it was sent is at hand, to compare with where the data make another now. */
  readonly sentAtHand: boolean;
  readonly sections: readonly ReturnedSection[];
}

/** A draft as the data of today make it, and where each of its words is typed. */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  readonly placesOf: (paragraph: number, offset: number) => readonly TypedPlace[];
}

/** A file that came back. */
export interface Returned extends Marked {
  readonly name: string;
  /** The draft as it was sent round, where it is at hand: what was changed without tracking shows against it alone. */
  readonly sent?: readonly Paragraph[];
}

interface Placed extends ReturnedItem {
  readonly at: { readonly paragraph: number; readonly offset: number; readonly file: number };
}

/** Lists what was done in the files that came back, in the order of the draft: first by section, then by place. */
export function returnedSections(files: readonly Returned[], draft: Draft): ReturnedSection[] {
  const titles = sectionTitles(draft.paragraphs);
  const items = files.flatMap((file, index) => itemsOf(file, index, draft, titles));
  items.sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.offset - b.at.offset || a.at.file - b.at.file);
  const sections: { title: string; items: ReturnedItem[] }[] = [];
  for (const { at, ...item } of items) {
    const title = titles[at.paragraph] ?? "";
    if (sections.at(-1)?.title !== title) sections.push({ title, items: [] });
    sections.at(-1)?.items.push(item);
  }
  return sections;
}

/** The title of the section that each paragraph is in: its heading, and the one above it. */
function sectionTitles(paragraphs: readonly Paragraph[]): string[] {
  const path: { level: number; text: string }[] = [];
  return paragraphs.map(({ level, text }) => {
    if (level !== undefined) {
      while ((path.at(-1)?.level ?? 0) >= level) path.pop();
      path.push({ level, text });
    }
    const below = path.filter((heading) => heading.level > 1);
    return below.length === 0
      ? "Cover"
      : below
          .slice(-2)
          .map((heading) => heading.text)
          .join(": ");
  });
}

function itemsOf(file: Returned, index: number, draft: Draft, titles: readonly string[]): Placed[] {
  const sent = file.sent ?? draft.paragraphs;
  const fromFile = draftFinder(file.paragraphs, draft.paragraphs);
  const fromSent =
    file.sent === undefined
      ? (span: Span) => ({ paragraph: span.paragraph, offset: span.start })
      : draftFinder(sent, draft.paragraphs);
  const at = (place: { readonly paragraph: number; readonly offset: number }) => ({
    at: { ...place, file: index },
    places: draft.placesOf(place.paragraph, place.offset),
  });
  const tracked = file.marks.map((mark): Placed => {
    const to = mark.kind === "moved" && mark.to !== undefined ? fromFile(mark.to) : undefined;
    return {
      from: file.name,
      ...mark.hand,
      ...detailsOf(mark),
      ...(to && { to: { section: titles[to.paragraph] ?? "", places: draft.placesOf(to.paragraph, to.offset) } }),
      ...at(fromFile(mark.at)),
      ...(mark.kind === "comment" && mark.nowhere && { places: [] }),
    };
  });
  const untracked = untrackedChanges(sent, file.paragraphs).map(
    ({ was, now, after, span }): Placed => ({
      from: file.name,
      kind: "untracked",
      was,
      now,
      ...(after && { after }),
      ...at(fromSent(span)),
    }),
  );
  return [...tracked, ...untracked];
}

function detailsOf(mark: Mark): Pick<ReturnedItem, "kind"> & Partial<ReturnedItem> {
  switch (mark.kind) {
    case "comment": {
      const { text, answers, done } = mark.comment;
      return {
        kind: mark.kind,
        ...(mark.words !== "" && { words: mark.words }),
        ...(mark.nowhere && { nowhere: mark.nowhere }),
        comment: text,
        answers: answers.map((answer) => ({ ...answer.hand, text: answer.text })),
        ...(done && { done }),
      };
    }
    case "moved":
    case "set-differently":
      return { kind: mark.kind, words: mark.words };
    default: {
      const { kind, was, now, after, row, undoneBy } = mark;
      return { kind, was, now, ...(after !== "" && { after }), ...(row && { row }), ...(undoneBy && { undoneBy }) };
    }
  }
}
