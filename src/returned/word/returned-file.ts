import { readParts } from "./archive.ts";
import { readBody } from "./body.ts";
import { CannotRead } from "./cannot-read.ts";
import { readComments, type WordComment } from "./comments.ts";
import type { WordEvent } from "./events.ts";
import { readXml } from "./xml.ts";

/** A Word file as it was sent back. */
export interface ReturnedFile {
  readonly events: readonly WordEvent[];
  readonly comments: readonly WordComment[];
  /** The properties that the draft was given, by their names. Programs other than Word may lose them. */
  readonly properties: ReadonlyMap<string, string>;
}

/** The parts that are read; the main one may have a number in its name. */
const wanted =
  /^(?:\[Content_Types\]\.xml|docProps\/(?:core|custom)\.xml|word\/(?:document\d*|comments|commentsExtended|footnotes|endnotes)\.xml)$/;

/**
 * Reads a Word file.
 * @param maxBytes the most that its parts may hold once they are unpacked
 * @throws {CannotRead} where it is none
 */
export function readReturnedFile(bytes: Uint8Array, maxBytes: number): ReturnedFile {
  const parts = readParts(bytes, (name) => wanted.test(name), maxBytes);
  const document = [...parts].find(([name]) => name.startsWith("word/document"))?.[1];
  if (document === undefined) throw new CannotRead("It is not a Word document.", "Ask for it as a Word document (.docx).");
  const notes = new Map(["word/footnotes.xml", "word/endnotes.xml"].flatMap((name) => [...readBody(parts.get(name) ?? "")]));
  return {
    events: withNotes(readBody(document).get("") ?? [], notes),
    comments: readComments(parts.get("word/comments.xml") ?? "", parts.get("word/commentsExtended.xml")),
    properties: readProperties(parts),
  };
}

/** The events with those of each note after the paragraph that refers to it. */
function withNotes(events: readonly WordEvent[], notes: ReadonlyMap<string, readonly WordEvent[]>): WordEvent[] {
  const all: WordEvent[] = [];
  let waiting: WordEvent[] = [];
  const told = new Set<string>();
  for (const event of events) {
    all.push(event);
    if (event.kind === "note" && !told.has(event.id)) {
      told.add(event.id);
      waiting.push(...(notes.get(event.id) ?? []));
    }
    if (event.kind !== "end") continue;
    all.push(...waiting);
    waiting = [];
  }
  return all;
}

/** The title of the file, under "title", and its own properties (ECMA-376, part 1, section 22.3). */
function readProperties(parts: ReadonlyMap<string, string>): Map<string, string> {
  const properties = new Map<string, string>();
  let name = "";
  const handler = {
    open: (element: string, attributes: Readonly<Record<string, string>>) => {
      if (element === "dc:title") name = "title";
      if (element === "property") name = attributes.name ?? "";
    },
    close: (element: string) => {
      if (element === "dc:title" || element === "property") name = "";
    },
    text: (text: string) => {
      if (name !== "") properties.set(name, `${properties.get(name) ?? ""}${text}`.trim());
    },
  };
  for (const part of ["docProps/core.xml", "docProps/custom.xml"]) readXml(parts.get(part) ?? "", handler);
  return properties;
}
