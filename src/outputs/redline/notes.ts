import { likenessOf, pairAlike } from "../../compare/wording/pairs.ts";
import { type Element, elementsIn, hasClass, isElement, mapElements, type Tree, textOf, withAttributes } from "./tree.ts";

/** What the ids of the earlier document begin with, where they stay: both documents count their notes from 1. */
const earlier = "was-";

/** The ids of the earlier document's notes, each with that of the note which it has become. */
export type NotePairs = ReadonlyMap<string, string>;

/** Gives the notes of the earlier document ids that are not those of the later, and takes all its other ids away. */
export function renameNotes(nodes: readonly Tree[]): Tree[] {
  const links = new Set(
    elementsIn(nodes).flatMap((element) => [
      ...(hasClass(element, "footnote-item") ? [element.attributes.id] : []),
      ...(hasClass(element, "footnote-ref") ? elementsIn(element.children).map(({ attributes }) => attributes.id) : []),
    ]),
  );
  return mapElements(nodes, (element) => {
    const { id, href } = element.attributes;
    return [
      withAttributes(element, {
        id: id !== undefined && links.has(id) ? earlier + id : undefined,
        href: href?.startsWith("#") && links.has(href.slice(1)) ? `#${earlier}${href.slice(1)}` : href,
      }),
    ];
  });
}

/** Pairs the notes of two documents, chapter by chapter. */
export function pairNotes(before: readonly Tree[], after: readonly Tree[]): NotePairs {
  const [was, is] = [notesByChapter(before), notesByChapter(after)];
  const pairs = [...was].flatMap(([chapter, notes]) =>
    pairAlike(notes, is.get(earlierChapter(chapter)) ?? [], (one, other) =>
      likenessOf(textOf(one.children), textOf(other.children)),
    ),
  );
  return new Map(pairs.flatMap(([one, other]) => (one && other ? [[idOf(one), idOf(other)] as const] : [])));
}

function earlierChapter(chapter: string): string {
  return chapter.slice(earlier.length);
}

/** The id of a note is that of its chapter and its number. */
function notesByChapter(nodes: readonly Tree[]): Map<string, Element[]> {
  const notes = new Map<string, Element[]>();
  for (const note of elementsIn(nodes).filter((element) => hasClass(element, "footnote-item"))) {
    const chapter = idOf(note).replace(/\d+$/, "");
    notes.set(chapter, [...(notes.get(chapter) ?? []), note]);
  }
  return notes;
}

function idOf({ attributes }: Element): string {
  return attributes.id ?? "";
}

/** The id of the note that an element refers to or is; undefined for any other element. */
export function noteOf(element: Element): string | undefined {
  if (hasClass(element, "footnote-item")) return idOf(element);
  if (!hasClass(element, "footnote-ref")) return undefined;
  return element.children.find(isElement)?.attributes.href?.slice(1);
}

/**
 * Leads each link within the document to what is there: one of deleted words to a note that has stayed, by its new id. A
 * link that leads nowhere becomes its words.
 */
export function mendLinks(nodes: readonly Tree[], pairs: NotePairs): Tree[] {
  const ids = new Set(elementsIn(nodes).map(({ attributes }) => attributes.id));
  return mapElements(nodes, (element) => {
    const { href } = element.attributes;
    if (element.name !== "a" || href === undefined || !href.startsWith("#")) return [element];
    const target = href.slice(1);
    if (ids.has(target)) return [element];
    const kept = pairs.get(target);
    if (kept !== undefined && ids.has(kept)) return [withAttributes(element, { href: `#${kept}` })];
    return hasClass(element, "footnote-backref") ? [] : element.children;
  });
}
