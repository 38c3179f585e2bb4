import type { EffectsProps } from "../../src/desk/parts/effects.tsx";
import { addresses } from "../../src/site/addresses.ts";
import { type Desk, websiteAt } from "./desk.ts";
import type { Effects } from "./judging/effects.ts";

/** What a change comes to, with links to the pages of the website as it will be and to the passages of its PDF. */
export function effectLinks(desk: Desk, host: string, { sentences, pages, passages }: Effects): EffectsProps {
  const website = websiteAt(desk, host).replace(/\/$/, "");
  const ofSite = pages
    .filter(({ path }) => path !== addresses.document)
    .map(({ path, title, is }) => ({ title: is === "changed" ? title : `${title} (${is})`, href: `${website}${path}` }));
  const isPrinted = pages.some(({ path }) => path === addresses.document);
  return { sentences, pages: isPrinted ? [...ofSite, ...inPdf(`${website}${addresses.pdf}`, passages)] : ofSite };
}

/** The passages of the PDF, by their named destinations (PDF Open Parameters), or all of it where none of them is other. */
function inPdf(pdf: string, passages: Effects["passages"]): EffectsProps["pages"] {
  if (passages.length === 0) return [{ title: "The PDF: its first pages", href: pdf }];
  return passages.map(({ id, title }) => ({ title: `The PDF: ${title}`, href: `${pdf}#nameddest=${encodeURIComponent(id)}` }));
}
