import type { Office } from "../../../model/tenure.ts";
import { officeName, roleName } from "../../../text/names.ts";
import { english } from "../../../words/english.ts";
import type { Words } from "../../../words/words.ts";
import type { FileRecord } from "../../data/drafts.ts";
import { entriesOf } from "../shared/records.ts";

/** Something that a person holds: an office, a period of the co-chairs' rotation, a chair or a seat. */
export interface Holding {
  /** What it is called among the others: letters, digits and hyphens. */
  readonly key: string;
  readonly kind: "office" | "period" | "chair" | "seat";
  /** Of which schema an entry is, and where in a file of it. */
  readonly place: readonly [schema: string, pointer: string];
  /** What it is, in words: "Lead Safeguarding Partner", "Seat on the Executive Board". */
  readonly name: string;
  /** Its entry as a set of fields, also where the file has the id alone. */
  readonly entry: FileRecord;
}

/** What is to stand in the place of an entry; undefined where it stays as it is. */
type Change = (holding: Holding) => readonly FileRecord[] | undefined;

/** What the entries of one list have in common; their keys begin with its own. */
type HoldingKind = Pick<Holding, "key" | "kind" | "place">;

function officeAt(key: string, pointer: string): HoldingKind {
  return { key, kind: "office", place: ["people", pointer] };
}

const period: HoldingKind = { key: "rotation", kind: "period", place: ["people", "/coChairs/rotation/0"] };
const chair = { kind: "chair", place: ["group", "/chairs/0"] } as const;
const seat = { kind: "seat", place: ["group", "/memberships/0/seats/0"] } as const;

const lists = {
  leadSafeguardingPartners: "leadSafeguardingPartner",
  delegatedSafeguardingPartners: "delegatedSafeguardingPartner",
} as const satisfies Readonly<Record<string, Office>>;

const officesForOne = ["independentChair", "independentScrutineer"] as const satisfies readonly Office[];

/** The record of people.yaml with its offices changed. Who holds an office for one becomes the first of a list. */
export function changeOffices(people: FileRecord, words: Words, change: Change): FileRecord {
  const changed: Record<string, unknown> = { ...people };
  for (const [field, office] of Object.entries(lists))
    changeWithin(changed, field, (value) => changeList(value, officeAt(field, `/${field}/0`), officeName(words, office), change));
  for (const office of officesForOne)
    changeWithin(changed, office, (value) =>
      changeOne(value, officeAt(office, `/${office}/0`), officeName(words, office), change),
    );
  changeWithin(changed, "coChairs", (value) => {
    const coChairs: Record<string, unknown> = { ...(value as FileRecord) };
    changeWithin(coChairs, "standing", (standing) =>
      changeOne(standing, officeAt("standing", "/coChairs/standing/0"), officeName(words, "standingCoChair"), change),
    );
    changeWithin(coChairs, "rotation", (rotation) => changeList(rotation, period, "Co-chair by rotation", change));
    return coChairs;
  });
  return changed;
}

/** The record of a group with its chairs and seats changed. */
export function changeSeats(id: string, group: FileRecord, change: Change): FileRecord {
  const name = String(group.name);
  const changed: Record<string, unknown> = { ...group };
  changeWithin(changed, "chairs", (chairs) =>
    changeList(chairs, { key: `${id}-chairs`, ...chair }, ({ role }) => `${roleOf(role)} of ${name}`, change),
  );
  changeWithin(changed, "memberships", (memberships) =>
    entriesOf(memberships).map((membership, at) => {
      const within: Record<string, unknown> = { ...membership };
      changeWithin(within, "seats", (seats) =>
        changeList(seats, { key: `${id}-${at}-seats`, ...seat }, (entry) => seatName(name, entry), change),
      );
      return within;
    }),
  );
  return changed;
}

function seatName(group: string, { post, team, role }: FileRecord): string {
  const details = [team, post, role === undefined ? undefined : roleOf(role)].filter((each) => each !== undefined);
  return `Seat on ${group}${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
}

function roleOf(role: unknown): string {
  return roleName(english, role as Parameters<typeof roleName>[1]);
}

function changeWithin(record: Record<string, unknown>, field: string, change: (value: unknown) => unknown): void {
  if (record[field] !== undefined) record[field] = change(record[field]);
}

function changeOne(value: unknown, kind: HoldingKind, name: string, change: Change): unknown {
  if (Array.isArray(value)) return changeList(value, kind, name, change);
  return change({ ...kind, name, entry: asEntry(value) }) ?? value;
}

function changeList(value: unknown, kind: HoldingKind, name: string | ((entry: FileRecord) => string), change: Change): unknown {
  if (!Array.isArray(value)) return value;
  return value.flatMap((each: unknown, at): readonly unknown[] => {
    const entry = asEntry(each);
    const called = typeof name === "string" ? name : name(entry);
    return change({ ...kind, key: `${kind.key}-${at}`, name: called, entry }) ?? [each];
  });
}

function asEntry(value: unknown): FileRecord {
  return typeof value === "string" ? { person: value } : (value as FileRecord);
}
