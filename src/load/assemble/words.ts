import type { OtherMessages } from "../../words/catalogue.ts";
import { flattenMessages } from "../../words/flatten.ts";
import type * as records from "../schema/records.gen.ts";
import type { ValidRecord } from "./sources.ts";

/** The messages that the partnership has in other words. */
export function wordsFrom(file: ValidRecord<records.Words> | undefined): OtherMessages {
  return file === undefined ? {} : Object.fromEntries(flattenMessages(file.record));
}
