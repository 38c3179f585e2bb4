import type { Asset, Edition, EditionFile, Model } from "../model/model.ts";
import { files } from "./files.ts";

/** Where a file of a published edition is on the website: the PDF beside that of today, the data among the open data. */
export function editionFileAddress({ date }: Edition, { name }: EditionFile): string {
  return name.endsWith(".pdf") ? `${files.editionPdfs}${date}.pdf` : `${files.editionData}${date}.json`;
}

/** The name of an edition's part of the page of editions, for links to it. */
export function editionAnchor({ date }: Edition): string {
  return `edition-${date}`;
}

/** The files of all published editions, each with its path below the website's base, to be copied there. */
export function editionAssetsOf({ editions }: Model): Asset[] {
  return editions.flatMap((edition) =>
    edition.files.map((file) => ({ path: editionFileAddress(edition, file).slice(1), location: file.location })),
  );
}
