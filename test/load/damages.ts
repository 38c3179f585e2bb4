import { fieldsAt } from "../../src/load/fields.ts";
import type { KindName } from "../../src/load/file-kinds.ts";
import type { SourceFile } from "../../src/load/files/read.ts";
import { fieldAt, nodesOf } from "./schema-fields.ts";

/** A text with one fault put into it, and what was done, as an editor would see it. */
export interface Damage {
  readonly label: string;
  readonly text: string;
}

/** What an editor might type in place of a value of each kind; a line break begins a line further in. */
const mistakes: Readonly<Record<string, readonly string[]>> = {
  line: ["", "7", "true", "[red, blue]", "{red: blue}", '""', '"  "', "|\ntwo\nlines", '"bell \\x07"', "# note"],
  prose: ["", "7", "[[group:nowhere]]", '""', '"bell \\x07"', "\n- entry"],
  id: ["", "7", "Pond Board", "pond--board", "pond", "x".repeat(81), "[pond]"],
  date: [
    ...["", "7", "2024", "2024-12", "2024-02-30", "2023-02-29", "2024-11-31", "2024-01-32", "2024-13-01", "12024"],
    ...["30/12/2024", "1/2/2024", "05.12.2024", "5 12 2024", "31.2.2024", '" 30-12-2024 "', '" 3 May 2023 "', "1/22/2024"],
    ...["by 30/12/2024", "30/12/2024 or so", "30/12/24", "x/12/2024", "1/x/2024", "1/2/year", "1+2/2024", "1/2+2024"],
    ...["30th December 2024", "3rd May, 2023", "12  march  2023", "by 3 May 2023", "3 May 2023 or so", "3 Mai 2023", "May 2023"],
    ...["on 2024-12-30", "2024-12-30 or so", "on 2024-12", "soon", "2024.5", "[2024-12-30]"],
  ],
  dateOrMonth: ["", "7", "2024", "2024-13", "2024-02-30", "1 Jan 2024", "32/1/2024", "3 Brumaire 2024", "soon"],
  link: ["", "7", "www.example.org", "https://www.exam ple.org", '"https://[x"'],
  siteAddress: ["", "7", "https://www.example.org/", "https://www.example.org?x=1", "https://example.org/a;b$c", '"https://[x"'],
  email: ["", "7", "office at example.org", "office@example"],
  phone: ["", "01632960001", "ring us", '"01632 960001 ext 4"'],
  colour: ["", "#0b4f4a", "green", '"#0b4"', "7"],
  assetPath: [
    "",
    "7",
    "../logo.svg",
    "a logo.svg",
    "C:\\logo.svg",
    "/logo.svg",
    "assets\\logo.svg",
    "logo.svg/..",
    "my C:logo.svg",
    "../",
  ],
  "time-zone": ["", "7", "London"],
  pattern: ["", "7", "Neither?"],
  words: ["", "7", "nonsense", "[nonsense, b]", "{nonsense: 1}"],
  integer: ["", "0", "100000", "four", '"4"', "4.5", "[4, 5]", "{a: 4}", "true"],
  boolean: ["", "7", "yes", '"true"', "[true]", "{a: true}"],
  list: ["", "[]", "red", "7", "true", "{red: blue}"],
  record: [],
  set: ["", "red", "7", "[]", "{}"],
};

/** A field, and each damage to it, in the first file that has it. */
export interface DamagedField {
  readonly path: string;
  readonly file: string;
  readonly damages: readonly Damage[];
}

/** Every damage to the fields of a kind of file. A kind of value has all of its mistakes once, and two in each schema. */
export function damagesOf(kind: KindName, files: readonly SourceFile[], seen: Set<string>): DamagedField[] {
  const here = new Set<string>();
  return ["", ...nodesOf(kind).map(({ path }) => path)].flatMap((path) => {
    const [field] = files.flatMap((file) => {
      const fields = path === "" ? [{ pointer: "", value: file.raw }] : fieldsAt(file.raw, path);
      return fields.map(({ pointer, value }) => locate(file, pointer, value));
    });
    if (field === undefined) return [];
    const { items } = fieldAt(kind, path).node;
    const of = kindOfValue(kind, path);
    const typed = mistakes[of]?.slice(0, here.has(of) ? 0 : seen.has(of) ? 2 : undefined) ?? [];
    seen.add(of);
    here.add(of);
    const damages = [
      ...(field.name === undefined ? [] : [misspell(field, field.name)]),
      ...(isRequired(kind, path) ? [leaveOut(field)] : []),
      ...(of === "set" || of === "record" ? [addField(field)] : []),
      ...(of === "words" ? [setValue(field, misspellWord(String(field.holds)))] : []),
      ...(items?.enum === undefined ? [] : [setValue(field, `[${items.enum[0]}, ${items.enum[0]}]`)]),
      ...typed.map((value) => setValue(field, value)),
    ];
    return [{ path, file: field.file, damages }];
  });
}

function kindOfValue(kind: KindName, path: string): string {
  if (path === "") return "record";
  const { $ref, node } = fieldAt(kind, path);
  const shared = $ref.split("common.schema.json#/definitions/")[1] ?? "";
  if (shared in mistakes) return shared;
  if (node.enum !== undefined) return "words";
  if (node.format !== undefined) return node.format;
  const kinds: Readonly<Record<string, string>> = { string: "pattern", array: "list", object: "set", "object,string": "set" };
  return kinds[String(node.type)] ?? String(node.type ?? "");
}

function isRequired(kind: KindName, path: string): boolean {
  const [name = "", ...above] = path.split("/").reverse();
  return path !== "" && fieldAt(kind, above.reverse().join("/")).node.required?.includes(name) === true;
}

/** Where a field stands in its text. */
interface Located {
  readonly file: string;
  readonly text: string;
  readonly holds: unknown;
  /** Absent for an entry of a list. */
  readonly name?: string;
  /** Where the field begins: its name, or the value of an entry. */
  readonly start: number;
  readonly value: number;
  /** Where what it holds ends: its last line, or, where several entries share a line, its own text. */
  readonly end: number;
  readonly column: number;
}

function locate({ file, text, sourceMap }: SourceFile, pointer: string, holds: unknown): Located {
  const span = sourceMap.get(pointer);
  if (span === undefined) throw new Error(`Nothing stands at ${pointer}.`);
  const start = span.key ?? span.value;
  const column = start - text.lastIndexOf("\n", start - 1) - 1;
  const common = { file, text, holds, start, value: span.value, column };
  const sharesLine = span.key === undefined && span.text !== undefined && /^[,\]]/.test(text.slice(span.text.end));
  if (sharesLine) return { ...common, end: span.text.end };
  const isWithin = (line: string) => line.trim() === "" || line.search(/\S/) >= column + (span.key === undefined ? 0 : 1);
  let end = text.indexOf("\n", start) + 1;
  while (end < text.length && isWithin(text.slice(end, text.indexOf("\n", end)))) end = text.indexOf("\n", end) + 1;
  return span.key === undefined
    ? { ...common, end: end - 1 }
    : { ...common, end: end - 1, name: text.slice(start, text.indexOf(":", start)) };
}

function setValue({ text, name, start, end, column }: Located, typed: string): Damage {
  const before = name === undefined ? "" : `${name}: `;
  const value = typed.replaceAll("\n", `\n${" ".repeat(column + 2)}`);
  return {
    label: `${before || "- "}${typed.replaceAll("\n", "⏎")}`.trimEnd(),
    text: text.slice(0, start) + (before + value).trimEnd() + text.slice(end),
  };
}

function misspell({ text, start }: Located, name: string): Damage {
  const wrong = misspellWord(name);
  return { label: `${wrong}: …`, text: text.slice(0, start) + wrong + text.slice(start + name.length) };
}

/** A word without its second letter; a short one with its last letter twice. */
function misspellWord(word: string): string {
  return word.length > 4 ? `${word[0]}${word.slice(2)}` : `${word}${word.at(-1)}`;
}

function leaveOut({ text, name, start, end, column }: Located): Damage {
  const label = `without ${name}`;
  const lineStart = start - column;
  if (text.slice(lineStart, start).trim() === "") return { label, text: text.slice(0, lineStart) + text.slice(end + 1) };
  // The first field of an entry stands beside its hyphen, where the next one takes its place.
  const next = text.slice(end + 1, end + 1 + column);
  return { label, text: text.slice(0, start) + text.slice(next.trim() === "" ? end + 1 + column : end) };
}

function addField({ text, value }: Located): Damage {
  const column = value - text.lastIndexOf("\n", value - 1) - 1;
  return { label: "+ shoeSize: 9", text: `${text.slice(0, value)}shoeSize: 9\n${" ".repeat(column)}${text.slice(value)}` };
}
