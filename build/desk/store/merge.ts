import { type AlignedPart, alignLists } from "../../../src/compare/wording/aligned.ts";
import { readMarkdown } from "../../../src/load/files/markdown-file.ts";
import { normaliseText } from "../../../src/load/yaml/edit/edits.ts";
import { parseYaml } from "../../../src/load/yaml/parse.ts";
import { type FileChange, isSame } from "./change.ts";

/**
 * Takes a change out of a file that has changed further since: where nothing came after it, the file is as it was before;
 * else the lines of the change are, and what was changed elsewhere stays.
 * @param now the file as it is
 * @returns what the file is to contain; "clash" where the same lines were changed since, or the file could not be read then
 */
export function takenBack({ path, before, after }: FileChange, now: Uint8Array | undefined): Uint8Array | undefined | "clash" {
  if (isSame(now, after)) return before;
  if (isSame(now, before)) return now;
  if (before === undefined || after === undefined || now === undefined || !/\.(?:yaml|md)$/.test(path)) return "clash";
  const [text, ...others] = [after, before, now].map(textOf);
  if (text === undefined || others[0] === undefined || others[1] === undefined) return "clash";
  const merged = merge(text, others[0], others[1]);
  return merged === undefined || !isReadable(path, merged) ? "clash" : Buffer.from(merged);
}

/** Undefined where the bytes are no UTF-8. A byte order mark stays. */
function textOf(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString("utf8");
  return isSame(Buffer.from(text), bytes) ? text : undefined;
}

function isReadable(path: string, raw: string): boolean {
  const text = normaliseText(raw);
  const { faults } = path.endsWith(".md") ? readMarkdown(text) : parseYaml(text);
  return faults.length === 0;
}

/** A text with the changes of two others to it; undefined where they change the same lines. */
function merge(base: string, one: string, other: string): string | undefined {
  const lines = linesOf(base);
  const [ones, others] = [one, other].map((each) => replacementsFor(lines, linesOf(each)));
  if (ones === undefined || others === undefined) return undefined;
  const news = others.filter((each) => !ones.some((known) => isEqual(known, each)));
  if (news.some((each) => ones.some((known) => meets(known, each)))) return undefined;
  let text = "";
  let at = 0;
  for (const { from, to, by } of [...ones, ...news].sort((a, b) => a.from - b.from || a.to - b.to)) {
    text += lines.slice(at, from).join("") + by.join("");
    at = to;
  }
  return text + lines.slice(at).join("");
}

/** Lines of a text, the end excluded, and those that come in their place. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: readonly string[];
}

function replacementsFor(lines: readonly string[], others: readonly string[]): Replacement[] {
  const changed = alignLists(lines, others).filter(({ same }) => !same);
  return changed.map(({ one: [from, to], other }: AlignedPart) => ({ from, to, by: others.slice(...other) }));
}

function isEqual(one: Replacement, other: Replacement): boolean {
  return one.from === other.from && one.to === other.to && one.by.join("") === other.by.join("");
}

/** Whether two changes concern the same lines. Neighbours do, unless each of them puts one line in the place of another. */
function meets(one: Replacement, other: Replacement): boolean {
  const keepLines = [one, other].every(({ from, to, by }) => by.length === to - from);
  return keepLines ? one.from < other.to && other.from < one.to : one.from <= other.to && other.from <= one.to;
}

/** The lines of a text, each with its line end. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}
