import { compare } from "../../../src/compare/compare.ts";
import type { ModelOnDay } from "../../../src/model/day.ts";
import { addresses } from "../../../src/site/addresses.ts";
import { pageIds, pagesOf } from "../../../src/site/pages/site-pages.ts";
import { wordsOfMarkup } from "../../../src/text/plain-text.ts";
import { findAmendments, stateOf } from "../../site/amendments.ts";
import { prepareProjectSite } from "../../site/site-of.ts";

/** What a change would come to for readers. */
export interface Effects {
  /** What would be told of it, as sentences. */
  readonly sentences: readonly string[];
  /** The pages of the website that would be other, new or gone, in the order of the site. */
  readonly pages: readonly { readonly path: string; readonly title: string; readonly is: "changed" | "new" | "gone" }[];
  /** The places of the PDF from which on it would be other, in order: the names that a link can end with, and the headings there. */
  readonly passages: readonly { readonly id: string; readonly title: string }[];
}

/** The pages of a model, made and not written. */
export interface MadePages {
  readonly model: ModelOnDay;
  readonly pages: ReadonlyMap<string, string>;
}

/** Makes every page of a model, to be compared. */
export async function makePages(model: ModelOnDay): Promise<MadePages> {
  const site = await prepareProjectSite({ model, ...(await findAmendments(model)), base: "/", folder: "" });
  return { model, pages: await site.makePages() };
}

/** Compares the pages and the facts of a model with those of another. */
export function effectsOf(before: MadePages, after: MadePages): Effects {
  const titles = new Map([...titlesOf(before.model), ...titlesOf(after.model)]);
  const paths = [...new Set([...titles.keys(), ...after.pages.keys(), ...before.pages.keys()])];
  const pages = paths.flatMap((path) => {
    const [one, other] = [before.pages.get(path), after.pages.get(path)];
    const is = one === undefined ? "new" : other === undefined ? "gone" : "changed";
    return mainOf(one) === mainOf(other) ? [] : [{ path, title: titles.get(path) ?? path, is } as const];
  });
  return {
    sentences: sentencesOf(before.model, after.model),
    pages,
    passages: changedPassages(before.pages.get(addresses.document) ?? "", after.pages.get(addresses.document) ?? ""),
  };
}

/** What is told of the difference between two models, as sentences. */
export function sentencesOf(before: ModelOnDay, after: ModelOnDay): readonly string[] {
  return compare(stateOf(before), stateOf(after)).changes.map(({ sentence }) => sentence);
}

/** What a page is about: what is round it, and the line below, tell on every page whether the arrangements were amended. */
function mainOf(page: string | undefined): string | undefined {
  const main = page && (/<main[\s>][\s\S]*<\/main>/.exec(page)?.[0] ?? page);
  return main?.replace(/<p class="app-page__reviewed"[\s\S]*?<\/p>/, "");
}

function titlesOf(model: ModelOnDay): [string, string][] {
  return pageIds.flatMap((id) => pagesOf(id, model).map(({ path, title }): [string, string] => [path, title]));
}

/** The passages of a page that are other, of those that the later one has. */
function changedPassages(before: string, after: string): Effects["passages"] {
  const earlier = new Map(passagesOf(before).map(({ id, text }) => [id, text]));
  return passagesOf(after)
    .filter(({ id, text }) => earlier.get(id) !== text)
    .map(({ id, title }) => ({ id, title }));
}

/** The chapters, appendices and terms of reference of the document that a link of it leads to: a print has named destinations for these alone. */
function passagesOf(page: string): { readonly id: string; readonly title: string; readonly text: string }[] {
  const linked = new Set([...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id));
  // What stands on the back cover belongs to none of them.
  const text = page.replace(/<section class="back-cover">[\s\S]*/, "");
  const begun = [...text.matchAll(/ id="([^"]+)" data-running-head=/g)].filter(([, id]) => linked.has(id));
  return begun.map(({ index, 1: id = "" }, at) => {
    const passage = text.slice(index, begun[at + 1]?.index);
    const [, heading = ""] = /<h\d[^>]*>([\s\S]*?)<\/h\d>/.exec(passage) ?? [];
    return { id, title: wordsOfMarkup(heading), text: passage };
  });
}
