import { withdrawnAmong } from "../../src/compare/withheld.ts";
import type { Facts } from "../../src/load/facts.ts";
import { takeSnapshot, writeSnapshot } from "../../src/load/snapshot/take-snapshot.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { sha256 } from "../../src/outputs/edition/freeze.ts";
import type { AttachedFile } from "../../src/outputs/pdf/finish/finishing.ts";
import { sectionsOf } from "../../src/site/document-sections.ts";
import type { DocumentState } from "../../src/site/document-state.ts";
import { dateInWords } from "../../src/text/date-in-words.ts";
import type { ExpectedFile } from "../../src/verify/pdf-claims.ts";
import { say } from "../../src/words/say.ts";
import { readEdition, readEditionData } from "./read-edition.ts";

/**
 * All that the document of a model says, as the text of the snapshot that an edition keeps and the PDF carries. Who has
 * signed the next edition off is told in its drafts alone.
 */
export async function documentData(facts: Facts, model: ModelOnDay, state: DocumentState): Promise<string> {
  const files = facts.files.filter(({ kind }) => kind !== "signOffs" || state === "draft");
  return writeSnapshot(await takeSnapshot({ files }, model, sectionsOf(model)));
}

/**
 * The data from which a document can be made again, for its PDF to carry: the snapshot of its day and, where it tells what
 * was amended since an edition, what that edition said.
 */
export async function attachedData(facts: Facts, model: ModelOnDay, state: DocumentState): Promise<AttachedFile[]> {
  const own = attachedSnapshot(await documentData(facts, model, state), model);
  const edition = state === "amended" ? await attachedEdition(model) : undefined;
  return edition === undefined ? [own] : [own, edition];
}

/** The snapshot of a document, as the file that its PDF carries. */
export function attachedSnapshot(text: string, { today, words }: ModelOnDay): AttachedFile {
  const description = say(words, "pdf.source", { day: dateInWords(words, today) });
  return { name: `arrangements-${today}.json`, description, type, relationship: "Source", text };
}

/**
 * What the edition of a document said, as the file that its PDF carries; undefined where it is not kept, and where it names
 * somebody who is not named any more: a PDF of today must not do so either.
 */
async function attachedEdition(model: ModelOnDay): Promise<AttachedFile | undefined> {
  const { arrangements, editions, words } = model;
  const { date } = arrangements.edition;
  const edition = editions.find((each) => each.date === date);
  const [state, text] = edition === undefined ? [] : await Promise.all([readEdition(edition), readEditionData(edition)]);
  if (state === undefined || text === undefined || withdrawnAmong(state.model.people, model).length > 0) return undefined;
  const description = say(words, "pdf.sourceOfEdition", { date: dateInWords(words, date) });
  return { name: `edition-${date}.json`, description, type, relationship: "Supplement", text };
}

const type = "application/json";

/** The files that a PDF must be found to carry. */
export function expectedFiles(attached: readonly AttachedFile[]): ExpectedFile[] {
  return attached.map(({ name, relationship, text }) => ({ name, relationship, sha256: sha256(text) }));
}
