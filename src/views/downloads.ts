import type { Edition, Model } from "../model/model.ts";
import { addresses } from "../site/addresses.ts";
import { editionFileAddress } from "../site/edition-files.ts";
import type { SiteContext } from "../site/site-context.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { sizeInWords } from "../text/size-in-words.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { editionInFull } from "./editions.ts";

/** A file that is offered to be downloaded. */
export interface Download {
  /** What it is. */
  readonly name: string;
  /** Its path on the website. */
  readonly path: string;
  /** Its format, its number of pages and its size, as far as they are known: "PDF, 55 pages, 448 kB". */
  readonly facts: string;
}

/** The PDFs of the arrangements, what readers want first: the edition if it is kept, and what the facts make of it today. */
export function pdfsOf(site: SiteContext): readonly Download[] {
  const { arrangements, editions } = site.model;
  const edition = editions.find(({ date }) => date === arrangements.edition.date);
  const frozen = edition && editionDownloads(site.model, edition).find(({ path }) => path.endsWith(".pdf"));
  if (frozen === undefined) return [presentPdf(site, arrangements.title)];
  return site.state === "amended" ? [frozen, amendedPdf(site)] : [frozen];
}

/** The PDF of an edition as it was amended since. */
export function amendedPdf(site: SiteContext): Download {
  const { arrangements, today, words } = site.model;
  const date = dateInWords(words, today);
  return presentPdf(site, say(words, "downloads.amended", { title: arrangements.title, date }));
}

function presentPdf({ pdf, model }: SiteContext, name: string): Download {
  return { name, path: pdf?.path ?? addresses.pdf, facts: factsOf(model.words, "PDF", pdf?.pages, pdf?.bytes) };
}

/** The files of an edition as it was published: its PDF and its data. */
export function editionDownloads({ words }: Pick<Model, "words">, edition: Edition): Download[] {
  const { date, pages, files } = edition;
  return files.map((file) => {
    const isPdf = file.name.endsWith(".pdf");
    return {
      name: isPdf ? editionInFull(words, edition) : say(words, "downloads.sameAsData", { date: dateInWords(words, date) }),
      path: editionFileAddress(edition, file),
      facts: isPdf ? factsOf(words, "PDF", pages, file.bytes) : factsOf(words, "JSON", undefined, file.bytes),
    };
  });
}

/** The data of an edition, named by themselves; undefined where they are not there. */
export function dataOfEdition(model: Pick<Model, "words">, edition: Edition): Download | undefined {
  const found = editionDownloads(model, edition).find(({ path }) => path.endsWith(".json"));
  return found && { ...found, name: editionInFull(model.words, edition) };
}

function factsOf(words: Words, format: string, pages: number | undefined, bytes: number | undefined): string {
  return [format, pages && say(words, "downloads.pages", { count: pages }), bytes && sizeInWords(words, bytes)]
    .filter(Boolean)
    .join(", ");
}
