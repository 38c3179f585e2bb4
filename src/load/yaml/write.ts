import { CORE_SCHEMA, dump } from "js-yaml";

/**
 * Writes a record as the text of a new YAML file: block style, in the order of its keys, lines not folded, dates and words
 * as a person would type them (YAML 1.2, core schema), in double quotes where a text needs any, as editYaml writes them.
 */
export function writeYaml(record: unknown): string {
  return dump(record, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true, quoteStyle: "double" });
}
