import type { Aim } from "./aims.ts";
import type { Appendix, Chapter, CitedDocument, Contact } from "./arrangements.ts";
import type { Clause } from "./clauses.ts";
import type { Group } from "./group.ts";
import type { Partner, Person } from "./people.ts";

/** The records that a reference can name, by their kinds and ids. Nobody else looks a record up by its id. */
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
}

/** Records by their ids; of two with one id the first counts. */
export function indexById<Named extends { readonly id: string }>(records: readonly Named[]): Map<string, Named> {
  return new Map(records.toReversed().map((record) => [record.id, record]));
}
