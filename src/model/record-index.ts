import type { Aim } from "./aims.ts";
import type { Appendix, Chapter, CitedDocument, Contact } from "./arrangements.ts";
import type { Prose } from "./base.ts";
import type { Clause } from "./clauses.ts";
import type { Group } from "./group.ts";
import type { Partner, Person } from "./people.ts";

/** The records that a reference can name, by kind and id. Every look-up of a record by its id uses this index. */
export interface RecordIndex {
  readonly partner: ReadonlyMap<string, Partner>;
  readonly group: ReadonlyMap<string, Group>;
  readonly person: ReadonlyMap<string, Person>;
  readonly document: ReadonlyMap<string, CitedDocument>;
  readonly contact: ReadonlyMap<string, Contact>;
  readonly principle: ReadonlyMap<string, Aim>;
  readonly appendix: ReadonlyMap<string, Appendix>;
  readonly chapter: ReadonlyMap<string, Chapter>;
  readonly clause: ReadonlyMap<string, Clause>;
  /** The words in which a review of the arrangements is promised, by the review's id. */
  readonly promise: ReadonlyMap<string, Prose>;
}

/** Records by their ids. Of two records with the same id the first is kept. */
export function indexById<Item extends { readonly id: string }>(records: readonly Item[]): Map<string, Item> {
  return new Map(records.toReversed().map((record) => [record.id, record]));
}
