import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Asset } from "../../model/model.ts";

/** What stands in the printed page for its mark until that is known: the mark is taken of the page itself. */
export const markToCome = "mark-to-come-0000";

/**
 * The mark of a printed copy: the first 16 hexadecimal digits of the SHA-256 of all that is printed. Two copies that differ
 * in anything, be it a line on an overdue review, have different marks.
 * @param page the page that is printed, with `markToCome` in the place of its mark
 */
export async function markOf(page: string, stylesheet: string, pictures: readonly Asset[]): Promise<string> {
  const hash = createHash("sha256").update(stylesheet).update(printedPart(page));
  for (const { path, location } of pictures) hash.update(`\0${path}\0`).update(await readFile(location));
  return hash.digest("hex").slice(0, 16);
}

/** The part of the page that is printed: not the navigation and the foot of the website around it. */
export function printedPart(page: string): string {
  return `${page.slice(page.indexOf("<main"), page.lastIndexOf("</main>"))}</main>`;
}
