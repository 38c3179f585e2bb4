import type { Model } from "../../model/model.ts";
import type { Procedures } from "../../model/website.ts";
import { hasReader } from "./has-content.ts";

interface WithAddress {
  readonly id: string;
  readonly formerIds: readonly string[];
}

/** The page of a record that has a name. */
export function toNamed<Item extends WithAddress & { readonly name: string }>(record: Item) {
  return { name: record.id, formerNames: record.formerIds, title: record.name, record };
}

/** The page of a record that has a title. */
export function toTitled<Item extends WithAddress & { readonly title: string }>(record: Item) {
  return { name: record.id, formerNames: record.formerIds, title: record.title, record };
}

/** The page of each area that the procedures tell apart. */
export function areasOf({ page, areas }: Procedures) {
  return areas.map((record) => ({ ...toNamed(record), title: `${page.title}: ${record.name}`, label: record.name }));
}

/** The page of each kind of reader for whom the website has something. */
export function readersOf(model: Model) {
  return (model.website?.readers ?? [])
    .filter((reader) => hasReader(model, reader))
    .map((record) => ({
      ...{ name: record.id, title: record.title, record },
      searchWords: record.searchWords === undefined ? [] : [record.searchWords],
    }));
}
