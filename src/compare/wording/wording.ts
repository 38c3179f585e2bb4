import { type DocumentSection, printedTitle } from "../../site/document-sections.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import { about, type Change } from "../change.ts";
import { matchBy, type Pair } from "../shared/records.ts";
import { likenessOf } from "./pairs.ts";
import { runsBetween } from "./word-runs.ts";

/** So much alike two sections must be to be told as one whose title was changed. */
const leastAlike = 0.5;

/**
 * What changes of the wording of each section, in the order of the later document; what was taken out stands last.
 * @param renew puts the names of the later state into a text of the earlier
 */
export function changesOfWording(
  words: Words,
  before: readonly DocumentSection[],
  after: readonly DocumentSection[],
  renew: (text: string) => string,
): Change[] {
  const byId = matchBy(before, after, ({ id }) => id);
  const { both, gone, come } = withRetitled(byId.gone, byId.come);
  const earlier = new Map([...byId.both, ...both].map((pair) => [pair.after, pair.before]));
  const moved = movedAmong(before, after, earlier);
  return [
    ...after.flatMap((section, index) => {
      const was = earlier.get(section);
      if (was === undefined)
        return come.includes(section)
          ? [change(section, say(words, "changes.text.new", { what: nameOf(words, section) }), "", textOf(section))]
          : [];
      return [
        ...changeOf(words, { before: was, after: section }, renew),
        ...(moved.has(section) ? [movedTo(words, section, after[index - 1])] : []),
      ];
    }),
    ...gone.map((section) =>
      change(section, say(words, "changes.text.takenOut", { what: nameOf(words, section) }), textOf(section), ""),
    ),
  ];
}

/** The printed title of a section and the words below it. */
export function textOf(section: DocumentSection): string {
  return section.text === "" ? printedTitle(section) : `${printedTitle(section)}\n${section.text}`;
}

/** A section in a sentence: "Purpose" in "Terms of Reference of the Board". */
function nameOf(words: Words, { title, within }: Pick<DocumentSection, "title" | "within">): string {
  return within === undefined
    ? say(words, "changes.wording.section", { title })
    : say(words, "changes.wording.sectionWithin", { title, within });
}

/** Pairs sections of one place that have another id, because their title was changed, and are still much alike. */
function withRetitled(gone: readonly DocumentSection[], come: readonly DocumentSection[]) {
  const left = new Set(gone);
  const both: Pair<DocumentSection>[] = [];
  for (const section of come) {
    const rated = [...left]
      .filter(({ group, within }) => group === section.group && (within === undefined) === (section.within === undefined))
      .map((candidate) => ({ candidate, likeness: likenessOf(textOf(candidate), textOf(section)) }));
    const best = rated.sort((a, b) => b.likeness - a.likeness)[0];
    if (best === undefined || best.likeness < leastAlike) continue;
    left.delete(best.candidate);
    both.push({ before: best.candidate, after: section });
  }
  const paired = new Set(both.map((pair) => pair.after));
  return { both, gone: gone.filter((section) => left.has(section)), come: come.filter((section) => !paired.has(section)) };
}

function changeOf(words: Words, { before, after }: Pair<DocumentSection>, renew: (text: string) => string): Change[] {
  const [was, is] = [textOf(before), textOf(after)];
  if (was === is) return [];
  const { number: _, ...withoutNumber } = before;
  const sameNumber = { ...withoutNumber, ...(after.number !== undefined && { number: after.number }) };
  const renewed = renew(textOf(sameNumber));
  // A name that is typed out, not repeated by a reference, is still the old one in the later text.
  const follows = renewed === is || renewed === renew(is);
  return [
    {
      ...change(after, say(words, "changes.wording.changed", { section: nameOf(words, after) }), was, is),
      ...(follows && { follows }),
    },
  ];
}

/** The sections that stand elsewhere: all but the longest row of them that kept its order. */
function movedAmong(
  before: readonly DocumentSection[],
  after: readonly DocumentSection[],
  earlier: ReadonlyMap<DocumentSection, DocumentSection>,
): ReadonlySet<DocumentSection> {
  const places = new Map(before.map((section, place) => [section, place]));
  const kept = after.flatMap((section) => {
    const was = earlier.get(section);
    return was === undefined ? [] : [{ section, place: places.get(was) ?? 0 }];
  });
  // The longest rising row that ends at each section (patience sorting would be quicker; there are some hundred of them).
  const rows: { length: number; from: number | undefined }[] = [];
  for (const [index, { place }] of kept.entries()) {
    let best: { length: number; from: number | undefined } = { length: 1, from: undefined };
    for (let earlierIndex = 0; earlierIndex < index; earlierIndex += 1) {
      const length = (rows[earlierIndex]?.length ?? 0) + 1;
      if ((kept[earlierIndex]?.place ?? 0) < place && length > best.length) best = { length, from: earlierIndex };
    }
    rows.push(best);
  }
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  const inRow = new Set<number>();
  let at: number | undefined = rows.findIndex(({ length }) => length === longest);
  while (at !== undefined && at >= 0) {
    inRow.add(at);
    at = rows[at]?.from;
  }
  return new Set(kept.filter((_, index) => !inRow.has(index)).map(({ section }) => section));
}

function movedTo(words: Words, section: DocumentSection, previous: DocumentSection | undefined): Change {
  const named = nameOf(words, section);
  const sentence =
    previous === undefined
      ? say(words, "changes.wording.first", { section: named })
      : say(words, "changes.wording.after", { section: named, other: nameOf(words, previous) });
  const { text: _, ...withoutText } = section;
  return { topic: "wording", about: about({ groups: [section.group] }), sentence, section: withoutText };
}

function change(section: DocumentSection, sentence: string, before: string, after: string): Change {
  const { text: _, ...named } = section;
  return {
    topic: "wording",
    about: about({ groups: [section.group] }),
    sentence,
    section: named,
    runs: runsBetween(before, after),
  };
}
