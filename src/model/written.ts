import type { Appendix, Chapter } from "./arrangements.ts";
import { isWithoutWords } from "./prose/headings.ts";

/** Whether anything stands in a chapter or an appendix. One in which nothing stands is left out of the document and the website. */
export function isWritten(part: Chapter | Appendix): boolean {
  const hasTerms = "groups" in part && part.groups.some(({ termsOfReference }) => termsOfReference !== undefined);
  return hasTerms || !isWithoutWords(part.text?.text ?? "");
}
