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
  const neighbours = [...data.files.values()].filter((file) => file.kind === kind).map(({ onDisk }) => onDisk);
  const schemaLine = body === undefined ? schemaLineOf(neighbours) : "";
  const yaml = writeYaml(record);
  const text = body === undefined ? `${schemaLine}${yaml}` : `---\n${yaml}---\n\n${body}\n`;
  drafts.setText(pathOf(kind, id), neighbours[0]?.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text);
}

/** The line that names the schema, with the blank one below it where a neighbour has one there. */
function schemaLineOf(neighbours: readonly string[]): string {
  const found = neighbours.flatMap(
    (text) => /^# yaml-language-server:[^\r\n]*\r?\n(?:\r?\n)?/.exec(text.replace(/^\uFEFF/, "")) ?? [],
  );
  const plain = found.map((line) => line.replaceAll("\r", ""));
  return plain.find((line) => line.endsWith("\n\n")) ?? plain[0] ?? "";
}
