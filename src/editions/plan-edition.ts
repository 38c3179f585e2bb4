import type { Facts } from "../load/facts.ts";
import { fileKinds } from "../load/file-kinds.ts";
import { parseFile } from "../load/files/read.ts";
import { modelOn } from "../load/load.ts";
import { type RecordFile, validate } from "../load/schema/validate.ts";
import { missingApprovals } from "../load/sign-off-noting.ts";
import { writeYaml } from "../load/yaml/write.ts";
import type { ModelOnDay } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type { CalendarDate } from "../model/model.ts";
import { signOffPartner } from "../rules/facts/sign-off-partner.ts";
import { check, isReviewNotHeld } from "../rules/registry.ts";
import { joinNames } from "../text/phrases.ts";
import { approvalsOf } from "./approvals.ts";

/** What is said of an edition when it is published. */
export interface EditionTold {
  readonly day: CalendarDate;
  /** The version, as the partnership counts. */
  readonly version?: string | undefined;
  /** What changed, in the words of whoever publishes. */
  readonly summary?: string | undefined;
  /** Why it is published although something stands against it. */
  readonly despite?: string | undefined;
}

/** The record of an edition as it is written, but for its files. */
export type EditionRecord = Readonly<Record<string, unknown>>;

/** An edition as it would be published, and what is in the way of that. */
export interface EditionPlan {
  readonly record: EditionRecord;
  /** The model of the day with the edition in it. */
  readonly model: ModelOnDay;
  /** The facts with the edition among them. */
  readonly facts: Facts;
  /** What the partnership may publish in spite of, if it says why. */
  readonly obstacles: readonly string[];
  /** What has to be put right first. */
  readonly errors: readonly Finding[];
}

/** The day of the last edition that is published, if any is. */
export function lastEditionOf({ files }: Facts): string | undefined {
  return files
    .flatMap(({ kind, id }) => (kind === "editions" ? [id] : []))
    .sort()
    .at(-1);
}

/** What stands against an edition of what the data say on a day: sign-offs that are missing, reviews that are overdue. */
export function obstaclesTo(facts: Facts, day: CalendarDate): readonly string[] {
  const model = modelOn(facts, day);
  const missing = missingApprovals(model).map(({ name }) => name);
  const unsigned = missing.length === 0 ? [] : [`No sign-off by ${joinNames(missing, "or")} is recorded.`];
  const notHeld = check(model).filter((finding) => isReviewNotHeld(finding) && isError(finding));
  return [...unsigned, ...notHeld.map(({ message }) => message)];
}

/**
 * Plans the edition of what the data say on a day.
 * @param folder the data folder as findings name it
 * @param findings what loading found in it
 */
export function planEdition(folder: string, facts: Facts, findings: readonly Finding[], told: EditionTold): EditionPlan {
  const { day, version, summary, despite } = told;
  const before = modelOn(facts, day);
  const obstacles = obstaclesTo(facts, day);
  const record = {
    title: before.arrangements.title,
    ...nameOf(facts, day),
    ...(version !== undefined && { version }),
    ...(summary !== undefined && { summary }),
    ...listed("approvals", approvalsOf(before, facts)),
    ...listed("despite", despite === undefined ? [] : obstacles.map((what) => ({ what, why: despite }))),
  };
  const { file, faults } = editionFile(folder, day, record);
  const withEdition = { ...facts, files: [...facts.files, file] };
  const model = modelOn(withEdition, day);
  const all = [...findings, ...faults, ...check(model), ...faultsOfSignOffs(before)];
  const errors = all.filter((finding) => isError(finding) && !isReviewNotHeld(finding));
  return { record, model, facts: withEdition, obstacles, errors };
}

/** The record of the edition as if it stood in the data already, and what is wrong with it. */
function editionFile(folder: string, day: CalendarDate, record: EditionRecord): { file: RecordFile; faults: readonly Finding[] } {
  const path = fileKinds.editions.pattern.replace("*", day);
  const { source, faults } = parseFile({ kind: "editions", id: day, path }, `${folder}/${path}`, writeYaml(record));
  const { file, findings } = validate(source);
  return { file, faults: [...faults, ...findings] };
}

/** The name that the arrangements give the edition of this day, if they do. */
function nameOf({ files }: Facts, day: CalendarDate): { readonly name?: string } {
  const file = files.find((each): each is RecordFile<"arrangements"> => each.kind === "arrangements");
  const { date, name } = file?.record?.edition ?? {};
  return date === day && name !== undefined ? { name } : {};
}

/** What is wrong with the sign-offs, which count no longer once the edition is there. */
function faultsOfSignOffs(model: ModelOnDay): Finding[] {
  return check(model).filter(({ rule }) => rule === signOffPartner.id);
}

function listed<Entry>(name: string, entries: readonly Entry[]): Readonly<Record<string, readonly Entry[]>> {
  return entries.length === 0 ? {} : { [name]: entries };
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}
