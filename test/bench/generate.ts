import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { load, modelOn } from "../../src/load/load.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { arrangements } from "./generate/arrangements.ts";
import { organisations, people } from "./generate/bodies.ts";
import { createRandom } from "./generate/chance.ts";
import type { Generated } from "./generate/generated.ts";
import { type GeneratedGroup, groups } from "./generate/groups.ts";
import { chapters, clauses, documents, news } from "./generate/prose.ts";
import { markdown, yaml } from "./generate/write.ts";

export interface GeneratePlan {
  /** The folder to write the data to. */
  readonly folder: string;
  /** Multiples of a typical partnership: 12 groups, 46 organisations, 24 people, 17 chapters. */
  readonly size: number;
  /** The same seed gives the same bytes. */
  readonly seed: number;
}

/** The day by which generated data are judged: none of their reviews is overdue or due soon. */
export const generatedDay = "2025-06-30";

/**
 * Writes the data of an invented partnership, without any fault that a check would find. Everything grows in proportion to
 * the size: organisations, people, groups, seats and prose, so that time and memory can be compared with it.
 */
export async function generate({ folder, size, seed }: GeneratePlan): Promise<void> {
  const made = partnership(size, seed);
  const ofGroups = groups(made);
  await writeRecords(folder, { ...arrangements(made), ...ofGroups, ...clauses(), ...documents() });
  for (const [path, { head, body }] of Object.entries({ ...chapters(made), ...news(made) })) {
    await write(join(folder, path), markdown(head, body));
  }
  await writeRecords(folder, await addFingerprints(folder, ofGroups));
}

/** The groups with the fingerprint of the reviewed wording, which is the present wording. */
async function addFingerprints(
  folder: string,
  ofGroups: Readonly<Record<string, GeneratedGroup>>,
): Promise<Record<string, object>> {
  const { facts } = await load(folder);
  // The wording is the same on every day.
  const model = facts === undefined ? undefined : modelOn(facts, "2025-01-01" as CalendarDate);
  const fingerprints = new Map(model?.reviews.map(({ group, textFingerprint }) => [group?.id, textFingerprint]));
  const entries = Object.entries(ofGroups).map(([path, group]) => {
    const fingerprint = fingerprints.get(basename(path, ".yaml"));
    return [path, { ...group, ...(fingerprint !== undefined && { review: { ...group.review, fingerprint } }) }] as const;
  });
  return Object.fromEntries(entries);
}

function partnership(size: number, seed: number): Generated {
  const pick = createRandom(seed);
  const partners = organisations(size, seed);
  return { size, seed, pick, partners, people: people(size, partners, pick) };
}

async function writeRecords(folder: string, records: Readonly<Record<string, object>>): Promise<void> {
  for (const [path, record] of Object.entries(records)) await write(join(folder, path), yaml(record));
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
