import { dump } from "js-yaml";

/** Writes a record as the text of a new YAML file: block style, in the order of its keys, lines not folded. */
export function writeYaml(record: unknown): string {
  return dump(record, { lineWidth: -1, noRefs: true });
}
