import type { CitedDocument } from "../../model/model.ts";
import { say } from "../../words/say.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { matchById } from "../shared/records.ts";
import { dateIfAny } from "../shared/sentences.ts";
import type { Models } from "../states.ts";

const documentFields: Fields<CitedDocument> = {
  id: "names the record",
  title: field("changes.fields.title", ({ title }) => title),
  shortTitle: field("changes.fields.shortTitle", ({ shortTitle }) => shortTitle),
  kind: field("changes.fields.kind", ({ kind }) => kind),
  publisher: field("changes.fields.publisher", ({ publisher }) => publisher),
  partner: field(
    "changes.fields.issuer",
    ({ partner }) => partner?.name,
    ({ partner }) => partner?.id,
  ),
  published: field("changes.fields.publicationDate", ({ published }, words) => dateIfAny(words, published)),
  validFrom: field("changes.fields.firstDay", ({ validFrom }, words) => dateIfAny(words, validFrom)),
  validTo: field(
    "changes.fields.lastDay",
    ({ validTo, isValidToAssumed }, words) => (isValidToAssumed ? say(words, "facts.notStated") : dateIfAny(words, validTo)),
    ({ validTo }) => validTo?.date,
  ),
  isValidToAssumed: "follows from other facts",
  link: field("changes.fields.address", ({ link }) => link),
  pdf: "stands on the website alone, not in the document",
  review: "stands on the website alone, not in the document",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

/** Which documents are cited, and what changes of those that still are. */
export function changesOfDocuments({ before, after }: Models): Change[] {
  const { both, gone, come } = matchById(before.documents, after.documents);
  const { words } = after;
  const told = ({ partner }: CitedDocument, sentence: string): Change => ({
    topic: "documents",
    about: about({ organisations: [partner?.id] }),
    sentence,
  });
  return [
    ...both.flatMap((pair) =>
      changedFields(words, documentFields, `"${pair.before.title}"`, pair).map((sentence) => told(pair.after, sentence)),
    ),
    ...come.map((document) => told(document, say(words, "changes.documents.added", { title: document.title }))),
    ...gone.map((document) => told(document, say(words, "changes.documents.gone", { title: document.title }))),
  ];
}
