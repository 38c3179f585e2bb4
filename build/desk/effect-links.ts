import type { EffectsProps } from "../../src/desk/parts/effects.tsx";
import { addresses } from "../../src/site/addresses.ts";
import { type Desk, websiteAt } from "./desk.ts";
import type { Effects } from "./judging/effects.ts";

/** What a change comes to, with links to the pages of the website as it will be and to the passage of its PDF. */
export function effectLinks(desk: Desk, host: string, { sentences, pages, passages }: Effects): EffectsProps {
  const website = websiteAt(desk, host).replace(/\/$/, "");
  const passage = passages.find((id) => id !== "main-content");
  const ofSite = pages
    .filter(({ path }) => path !== addresses.document)
    .map(({ path, title, is }) => ({ title: is === "changed" ? title : `${title} (${is})`, href: `${website}${path}` }));
  const isPrinted = pages.some(({ path }) => path === addresses.document);
  const pdf = { title: "The PDF", href: `${website}/${addresses.pdf}${passage === undefined ? "" : `#nameddest=${passage}`}` };
  return { sentences, pages: isPrinted ? [...ofSite, pdf] : ofSite };
}
