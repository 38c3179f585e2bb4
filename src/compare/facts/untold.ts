import { fullIdOf } from "../../model/review.ts";
import { openDataOf } from "../../views/open-data.ts";
import type { Table, Value } from "../../views/table.ts";
import type { ToldTenure } from "../../views/told-tenures.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import { type About, about, type Change, isAbout, type Topic } from "../change.ts";
import { matchByEach } from "../shared/records.ts";
import { changeOfValue } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { topicOf } from "./told-times.ts";

type Row = Table["rows"][number];

/** A table of the open data, as the comparison reads it: what a row is about, and which columns are not compared. */
interface ComparedTable {
  readonly topic: (row: Row) => Topic;
  readonly keys: readonly string[];
  readonly about: (row: Row) => About;
  /** Columns that change with the day alone, by what the wording tells, or by what is told once for all rows. */
  readonly left?: readonly string[];
}

const ids = (...values: readonly Value[]) => values.flatMap((value) => (typeof value === "string" ? [value] : []));

/** A review of terms of reference, or its refresh, is about the group, whose id it has. */
const aboutReview = (kind: Value, id: Value) => about(kind === "termsOfReference" ? { groups: ids(id).map(fullIdOf) } : {});

/** How each table of the open data is compared, by its name. */
const tables: Readonly<Record<string, ComparedTable>> = {
  organisations: { topic: () => "organisations", keys: ["id"], about: ({ id }) => about({ organisations: ids(id) }) },
  groups: {
    topic: () => "groups",
    keys: ["id"],
    about: ({ id }) => about({ groups: ids(id) }),
    left: ["termsOfReference"],
  },
  memberships: {
    topic: () => "members",
    keys: ["group", "agency", "constituency", "department", "as", "team", "post", "person"],
    about: ({ group, agency, person }) => about({ groups: ids(group), organisations: ids(agency), people: ids(person) }),
  },
  "member-limits": { topic: () => "groups", keys: ["group", "as"], about: ({ group }) => about({ groups: ids(group) }) },
  "quorum-organisations": {
    topic: () => "groups",
    keys: ["group", "set", "organisation"],
    about: ({ group }) => about({ groups: ids(group) }),
  },
  people: { topic: () => "people", keys: ["id"], about: ({ id }) => about({ people: ids(id) }) },
  "safeguarding-partners": {
    topic: () => "people",
    keys: ["office", "person", "post", "partner"],
    about: ({ person, partner }) => about({ people: ids(person), organisations: ids(partner) }),
  },
  contributions: {
    topic: () => "partnership",
    keys: ["partner", "contributor"],
    about: ({ partner }) => about({ organisations: ids(partner) }),
    left: ["year", "currency"],
  },
  revisions: { topic: () => "partnership", keys: ["version", "date"], about: () => about({}) },
  reviews: {
    topic: () => "reviews",
    keys: ["kind", "id"],
    about: ({ kind, id }) => aboutReview(kind, id),
    left: ["status", "days", "asOf", "title"],
  },
  "reviews-held": {
    topic: () => "reviews",
    keys: ["kind", "review", "on"],
    about: ({ kind, review }) => aboutReview(kind, review),
  },
  history: {
    topic: ({ kind }) => topicOf[kind as ToldTenure["kind"]],
    keys: ["kind", "what", "person", "group", "organisation", "from", "until"],
    about: ({ person, group, organisation }) =>
      about({ people: ids(person), groups: ids(group), organisations: ids(organisation) }),
  },
  corrections: { topic: () => "corrections", keys: ["published"], about: () => about({}) },
  "page-corrections": { topic: () => "corrections", keys: ["page", "published"], about: () => about({}) },
};

/**
 * The differences between the open data of two states that no change tells yet, in plain words: the last resort, so that
 * nothing that is published changes in silence.
 * @param told the changes that are told already
 * @param renew puts the names of the later state into a text of the earlier
 */
export function changesOfUntold({ before, after }: Models, told: readonly Change[], renew: (text: string) => string): Change[] {
  const now = new Map(openDataOf(after).map((table) => [table.name, table]));
  return openDataOf(before).flatMap((table) => {
    const other = now.get(table.name);
    return other === undefined ? [] : changesOfTable(after.words, table, other, told, renew);
  });
}

function changesOfTable(
  words: Words,
  before: Table,
  after: Table,
  told: readonly Change[],
  renew: (text: string) => string,
): Change[] {
  const table = after.title;
  const how = tables[before.name];
  if (how === undefined) throw new Error(`Say in "tables" how the table ${before.name} of the open data is compared.`);
  const columns = after.columns.filter(({ name }) => how.left?.includes(name) !== true);
  const keyOf = (row: Row) => JSON.stringify(how.keys.map((name) => wordsIn(row[name])));
  const was = new Set<Row>(before.rows);
  const { both, gone, come } = matchByEach(before.rows, after.rows, keyOf, (row) =>
    was.has(row) ? renew(keyOf(row)) : keyOf(row),
  );
  const untold = (row: Row) => !told.some((change) => covers(change, how.about(row), how.topic(row)));
  const change = (row: Row, sentence: string): Change => ({ topic: how.topic(row), about: how.about(row), sentence });
  const called = (row: Row) => how.keys.flatMap((name) => wordsIn(row[name]) ?? []).join(", ");
  return [
    ...both.flatMap((pair) =>
      columns.flatMap(({ name }) => {
        const [then, now] = [wordsIn(pair.before[name]), wordsIn(pair.after[name])];
        if (then === now || (then !== undefined && renew(then) === now) || !untold(pair.after)) return [];
        return [
          change(
            pair.after,
            changeOfValue(words, say(words, "changes.table.value", { table, column: name, row: called(pair.after) }), then, now),
          ),
        ];
      }),
    ),
    ...come.filter(untold).map((row) => change(row, say(words, "changes.table.new", { table, row: called(row) }))),
    ...gone.filter(untold).map((row) => change(row, say(words, "changes.table.gone", { table, row: called(row) }))),
  ];
}

/** A value in words; undefined where it says nothing. */
function wordsIn(value: Value): string | undefined {
  const text = Array.isArray(value) ? value.join("; ") : String(value ?? "");
  return text === "" ? undefined : text;
}

/** Whether a change is about one of the records that a row is about; of a row that is about none, whether it has its topic. */
function covers(change: Change, row: About, topic: Topic): boolean {
  const kinds = ["people", "groups", "organisations"] as const;
  const isOfNone = kinds.every((kind) => row[kind].length === 0);
  if (isOfNone) return change.topic === topic;
  return kinds.some((kind) => row[kind].some((id) => isAbout(change, kind, id)));
}
