import { crossCheck } from "../../load/cross-checks/cross-checks.ts";
import { findUnprintableSigns, findUnseenSigns } from "../../load/cross-checks/signs.ts";
import type { KindName } from "../../load/file-kinds.ts";
import { type SourceFile, sourceOfValue } from "../../load/files/read.ts";
import { validate } from "../../load/schema/validate.ts";
import { dropSuperseded } from "../../load/superseded.ts";
import type { Finding } from "../../model/finding.ts";
import { type DeskData, fileOf } from "./desk-data.ts";

/** What a file is to say: all of its record, and the body of a Markdown file. */
export interface FileValue {
  readonly kind: KindName;
  readonly id: string;
  /** Its path below the folder. */
  readonly path: string;
  readonly record: unknown;
  readonly body?: string | undefined;
}

/**
 * What the check would say of one file, but for the rules on the facts as a whole: its schema, the records that it names, and
 * its references. At any size of the folder it takes little more than looking over the ids.
 */
export function checkQuickly(data: DeskData, { kind, id, path, record, body }: FileValue): Finding[] {
  const file = fileOf(data, path);
  const source = sourceOfValue({ kind, id, path }, file, record, body);
  const { file: validated, findings } = validate(source);
  const others: SourceFile[] = [...data.files.values()].filter((each) => each.path !== path);
  const atFault = new Set([...data.findings.map((finding) => finding.file), ...findings.map((finding) => finding.file)]);
  const between = crossCheck([...others, source], atFault, new Set(), [source]).filter((finding) => finding.file === file);
  return dropSuperseded(apart([...findings, ...between, ...findUnseenSigns([validated]), ...findUnprintableSigns([validated])]));
}

/** A value has no lines: findings get one for each field, so that only those of the same field are at the same place. */
function apart(findings: readonly Finding[]): Finding[] {
  const paths = [...new Set(findings.map(({ path }) => path))];
  return findings.map((finding) => ({ ...finding, line: paths.indexOf(finding.path) + 1 }));
}
