import { inWords } from "../../model/dates.ts";
import type { CitedDocument } from "../../model/model.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { matchById } from "../shared/records.ts";
import type { Models } from "../states.ts";

const documentFields: Fields<CitedDocument> = {
  id: "names the record",
  title: field("title", ({ title }) => title),
  shortTitle: field("short title", ({ shortTitle }) => shortTitle),
  kind: field("kind", ({ kind }) => kind),
  publisher: field("publisher", ({ publisher }) => publisher),
  partner: field(
    "issuing organisation",
    ({ partner }) => partner?.name,
    ({ partner }) => partner?.id,
  ),
  published: field("date of publication", ({ published }) => published && inWords(published)),
  validFrom: field("first day", ({ validFrom }) => validFrom && inWords(validFrom)),
  validTo: field("last day", ({ validTo }) => validTo && inWords(validTo)),
  link: field("address", ({ link }) => link),
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

/** Which documents are cited, and what changes of those that still are. */
export function changesOfDocuments({ before, after }: Models): Change[] {
  const { both, gone, come } = matchById(before.documents, after.documents);
  const told = ({ partner }: CitedDocument, sentence: string): Change => ({
    topic: "documents",
    about: about({ organisations: [partner?.id] }),
    sentence,
  });
  return [
    ...both.flatMap((pair) =>
      changedFields(documentFields, `"${pair.before.title}"`, pair).map((sentence) => told(pair.after, sentence)),
    ),
    ...come.map((document) => told(document, `"${document.title}" is added to the documents.`)),
    ...gone.map((document) => told(document, `"${document.title}" is no longer among the documents.`)),
  ];
}
