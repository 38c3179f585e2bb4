import { readFile } from "node:fs/promises";
import type { Comparison } from "../../src/compare/change.ts";
import { compare } from "../../src/compare/compare.ts";
import type { State } from "../../src/compare/states.ts";
import { editionDataFile } from "../../src/load/files/edition-files.ts";
import { modelOn } from "../../src/load/load.ts";
import { readSnapshot } from "../../src/load/snapshot/read-snapshot.ts";
import type { Snapshot } from "../../src/load/snapshot/snapshot.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Edition } from "../../src/model/model.ts";
import { sectionsOf } from "../../src/site/document-sections.ts";
import type { DocumentState } from "../../src/site/document-state.ts";

/** What the document of a model is, and what changed since its edition was published. */
export interface Amendments {
  readonly state: DocumentState;
  /** Absent where the edition is not among those that were published. */
  readonly comparison?: Comparison;
}

/** Compares a model with the edition that its document is of, if that was published. */
export async function findAmendments(model: ModelOnDay): Promise<Amendments> {
  const edition = model.editions.find(({ date }) => date === model.arrangements.edition.date);
  const published = edition && (await readEdition(edition));
  if (published === undefined) return { state: "edition" };
  const comparison = compare(published, stateOf(model));
  return { state: comparison.changes.length === 0 ? "edition" : "amended", comparison };
}

/** What a comparison needs of a model. */
export function stateOf(model: ModelOnDay): State {
  return { model, sections: sectionsOf(model) };
}

/** A published edition as it was on its day; undefined where its data are not there, which the check tells. */
export async function readEdition(edition: Edition): Promise<State | undefined> {
  const snapshot = await readEditionData(edition);
  const { facts } = snapshot === undefined ? {} : readSnapshot(snapshot, edition.file, "");
  return snapshot && facts && { model: modelOn(facts, edition.date), sections: snapshot.sections, documentAlone: true };
}

/** All that a published edition said; undefined where it is not there. */
export async function readEditionData({ files }: Edition): Promise<Snapshot | undefined> {
  const file = files.find(({ name }) => name === editionDataFile);
  return file && (JSON.parse(await readFile(file.location, "utf8")) as Snapshot);
}
