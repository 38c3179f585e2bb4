import { fileKinds } from "../../../src/load/file-kinds.ts";
import type { DataFolder, Files } from "./data-folder.ts";

/** A folder with one thing wrong with it, and what must be told of it. */
export interface BadFolder {
  readonly name: string;
  /** The files that differ from those of the sound folder. */
  readonly files: Files;
  /** The finding that must be told, or that nothing may be. */
  readonly expected: { readonly rule: string; readonly file: string; readonly line: number } | "nothing";
}

type Texts = Pick<DataFolder, "sound">;

/** A text made from a sound one, and the rule and line of what must be told of it; no rule where nothing must. */
interface BadText {
  readonly what: string;
  readonly make: (text: string) => string | Uint8Array;
  readonly rule?: string;
  readonly line?: (text: string) => number;
}

const first = () => 1;
/** The line after the last, where something was added. */
const added = (text: string) => text.split("\n").length;

/** What can be wrong with any YAML file, or differ in it without being wrong. */
const ofYaml: readonly BadText[] = [
  { what: "with lines ended as Windows does", make: (text) => text.replaceAll("\n", "\r\n") },
  { what: "with a byte order mark", make: (text) => `\ufeff${text}` },
  { what: "with a comment and empty lines at its end", make: (text) => `${text}\n\n# A remark\n` },
  { what: "saved as UTF-16", make: (text) => Buffer.from(`\ufeff${text}`, "utf16le"), rule: "encoding", line: first },
  { what: "empty", make: () => "", rule: "file-empty", line: first },
  { what: "that holds a comment alone", make: () => "# later\n", rule: "file-empty", line: first },
  { what: "that holds a text alone", make: () => "later\n", rule: "wrong-type", line: first },
  { what: "with a key that nobody knows", make: (text) => `${text}zz-unknown: 1\n`, rule: "unknown-key", line: added },
  { what: "with a tab before a key", make: (text) => `${text}\tzz: 1\n`, rule: "yaml-tab", line: added },
  { what: "with a second document", make: (text) => `${text}---\na: 1\n`, rule: "yaml-documents", line: added },
  { what: "with an alias", make: (text) => `${text}zz: *name\n`, rule: "yaml-alias", line: added },
  { what: "with a tag", make: (text) => `${text}zz: !!binary aGk=\n`, rule: "yaml-tag", line: added },
  { what: "with a quote that is never closed", make: (text) => `${text}zz: "never closed\n`, rule: "yaml-quotes", line: added },
  { what: "with a bracket that is never closed", make: (text) => `${text}zz: [1, 2\n`, rule: "yaml-brackets", line: added },
  { what: "with a sign that no text may hold", make: (text) => `${text}zz: a\u0000b\n`, rule: "yaml-character", line: added },
  {
    what: "with a byte of another encoding",
    make: (text) => Buffer.concat([Buffer.from(`${text}zz: caf`), Buffer.from([0xe9, 10])]),
    rule: "encoding",
    line: added,
  },
  {
    what: "nested too deeply",
    make: (text) => `${text}zz: ${"[".repeat(60)}${"]".repeat(60)}\n`,
    rule: "yaml-depth",
    line: added,
  },
  {
    what: "with its first key twice",
    make: (text) => `${text}${/^\w+/m.exec(text)?.[0]}: 1\n`,
    rule: "yaml-duplicate-key",
    line: added,
  },
];

const ofMarkdown: readonly BadText[] = [
  { what: "with lines ended as Windows does", make: (text) => text.replaceAll("\n", "\r\n") },
  { what: "with more words", make: (text) => `${text}\nMore words.\n` },
  { what: "without its head", make: (text) => text.replace(/^---\n[\s\S]*?\n---\n/, ""), rule: "markdown-head", line: first },
  { what: "with a head that is never closed", make: () => "---\ntitle: Never closed\n", rule: "markdown-head", line: first },
  { what: "with a reference that is none", make: (text) => `${text}See [[nothing:at-all]].\n`, rule: "reference", line: added },
  { what: "saved as UTF-16", make: (text) => Buffer.from(`\ufeff${text}`, "utf16le"), rule: "encoding", line: first },
  {
    what: "with a key that nobody knows",
    make: (text) => text.replace("\n---\n", "\nzz-unknown: 1\n---\n"),
    rule: "unknown-key",
    line: endOfHead,
  },
  {
    what: "with a quote in its head that is never closed",
    make: (text) => text.replace("\n---\n", '\nzz: "never\n---\n'),
    rule: "yaml-quotes",
    line: endOfHead,
  },
];

function endOfHead(text: string): number {
  return text.slice(0, text.indexOf("\n---\n")).split("\n").length + 1;
}

/** Each text of a sound folder with what can be wrong with a text as such. Nothing is added to JSON, which must not go on. */
export function badTexts({ sound }: Texts): BadFolder[] {
  return Object.entries(sound).flatMap(([file, text]) => {
    const kinds = file.endsWith(".yaml") ? ofYaml : file.endsWith(".md") ? ofMarkdown : [];
    const fitting = text.startsWith("{") ? kinds.filter(({ line }) => line !== added) : kinds;
    return fitting.map(({ what, make, rule, line }) => ({
      name: `${file} ${what}`,
      files: { [file]: make(text) },
      expected:
        rule === undefined || line === undefined ? ("nothing" as const) : { rule: ruleIn(file, rule), file, line: line(text) },
    }));
  });
}

/** What is told in a file where any key may be one of the catalogue's, so that its value is judged first. */
function ruleIn(file: string, rule: string): string {
  return file === "words.yaml" && rule === "unknown-key" ? "wrong-type" : rule;
}

/** A sound folder with what can be wrong with its files as such. */
export function badFiles({ sound }: Texts): BadFolder[] {
  const read = Object.keys(sound).filter((path) => /\.(?:yaml|md)$/.test(path));
  const required = Object.values(fileKinds).flatMap(({ pattern, required }) => (required ? [pattern] : []));
  const assets = Object.keys(sound).filter((path) => path.startsWith("assets/"));
  const at = (rule: string, file: string) => ({ rule, file, line: 1 });
  return [
    ...required.map((file) => ({ name: `without ${file}`, files: { [file]: null }, expected: at("file-missing", file) })),
    ...read.flatMap((file) => {
      const [name, ending] = [file.replace(/\.\w+$/, ""), /\.\w+$/.exec(file)?.[0] ?? ""];
      const badName = `${name.includes("/") ? name.replace(/[^/]+$/, "Not An Id") : "unknown"}${ending}`;
      return [
        { name: `${file} a folder`, files: { [file]: null, [`${file}/keep.txt`]: "" }, expected: at("file-kind", file) },
        { name: `${file} too large`, files: { [file]: "#".repeat(1_000_001) }, expected: at("file-size", file) },
        {
          name: `${badName} beside ${file}`,
          files: { [badName]: sound[file] ?? "" },
          expected: at(name.includes("/") ? "file-name" : "file-unread", badName),
        },
        {
          name: `${file} with another ending`,
          files: { [`${name}.yml`]: sound[file] ?? "" },
          expected: at("file-unread", `${name}.yml`),
        },
        {
          name: `${file} with a Word file beside it`,
          files: { [`${name}.docx`]: "Mine" },
          expected:
            name.includes("/") && !name.startsWith("editions/") ? at("file-unread", `${name}.docx`) : ("nothing" as const),
        },
        { name: `${file} with a note beside it`, files: { [`${name}.txt`]: "Mine" }, expected: "nothing" as const },
      ];
    }),
    ...assets.map((file) => ({ name: `without ${file}`, files: { [file]: null }, expected: whereNamed(sound, file) })),
  ];
}

/** Where a picture is named whose file is missing. */
function whereNamed(sound: Texts["sound"], asset: string): BadFolder["expected"] {
  const name = asset.replace("assets/", "");
  const pattern = new RegExp(`(?<![\\w/-])${name.replaceAll(".", "\\.")}`);
  const [file = "", text = ""] = Object.entries(sound).find(([path, each]) => path.endsWith(".yaml") && pattern.test(each)) ?? [];
  return { rule: "asset-missing", file, line: text.slice(0, text.search(pattern)).split("\n").length };
}
