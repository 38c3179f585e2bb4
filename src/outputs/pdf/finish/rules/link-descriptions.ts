import { PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { type Finishing, textOf } from "../finishing.ts";
import { contentOf, type Element, elementsOf } from "../structure.ts";
import { annotationsOf, targetOf } from "./link-targets.ts";

/**
 * Describes every link by its text, on each of its rectangles (PDF/UA-1, 7.18.5: an alternate description in Contents).
 * The number of a footnote is described by the note itself.
 */
export function linkDescriptions(finishing: Finishing): void {
  const notes = notesByReference(finishing);
  for (const link of elementsOf(finishing.document, "Link")) {
    const text = [textOf(finishing, link), ...elementsOf(link, "Figure").map(({ alt }) => alt ?? "")].join(" ").trim();
    const note = notes.get(firstContent(link));
    const description = note === undefined ? text : `${text} ${note}`;
    if (description === "") finishing.faults.push("A link has no text.");
    for (const annotation of annotationsOf(finishing, link)) {
      annotation.set(PDFName.of("Contents"), PDFHexString.fromText(description));
    }
  }
}

/** Where a link stands, as a key. */
function firstContent(link: Element): string {
  const [first] = contentOf(link);
  return first === undefined ? "" : `${first.page}:${first.mark}`;
}

/** The text of each note by where a link to it stands. Chromium keeps no ids, but note and reference lead to each other. */
function notesByReference(finishing: Finishing): Map<string, string> {
  const found = new Map<string, string>();
  const links = elementsOf(finishing.document, "Link");
  for (const note of elementsOf(finishing.document, "Note")) {
    const back = elementsOf(note, "Link").find((link) => targetOf(finishing, link)?.includes("fnref") === true);
    if (back === undefined) continue;
    const id = targetOf(finishing, back)?.replace("fnref", "fn").replace(/:\d+$/, "");
    const text = textOf(finishing, { ...note, children: withoutLink(note, back) });
    for (const link of links) if (targetOf(finishing, link) === id) found.set(firstContent(link), text);
  }
  return found;
}

function withoutLink(found: Element, link: Element): Element["children"] {
  return found.children
    .filter((child) => child !== link)
    .map((child) => (child.kind === "element" ? { ...child, children: withoutLink(child, link) } : child));
}
