import type { KindName } from "../../../load/file-kinds.ts";
import { writeYaml } from "../../../load/yaml/write.ts";
import type { DeskData } from "../../data/desk-data.ts";
import { type Drafts, type FileRecord, pathOf } from "../../data/drafts.ts";

/**
 * Drafts the file of a new record, as its neighbours are: their first line, where it names the schema for editors, and their
 * line ends.
 * @param body the prose of a Markdown file, its lines ended by \n
 */
export function addFile(data: DeskData, drafts: Drafts, kind: KindName, id: string, record: FileRecord, body?: string): void {
  const neighbour = [...data.files.values()].find((file) => file.kind === kind)?.onDisk ?? "";
  const [schemaLine = ""] = body === undefined ? (/^# yaml-language-server:[^\r\n]*\r?\n(?:\r?\n)?/.exec(neighbour) ?? []) : [];
  const yaml = writeYaml(record);
  const text = body === undefined ? `${schemaLine.replaceAll("\r", "")}${yaml}` : `---\n${yaml}---\n\n${body}\n`;
  drafts.setText(pathOf(kind, id), neighbour.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text);
}
