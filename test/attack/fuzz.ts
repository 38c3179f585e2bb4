import { join } from "node:path";
import fc from "fast-check";
import { project } from "../sources.ts";
import { type Amount, type Attack, brokenBy, type Outcome } from "./attack.ts";
import { type DataFolder, openDataFolder } from "./data/data-folder.ts";
import { assertHonest, readJunitOf } from "./data/honest.ts";

export const fuzz: Attack = {
  name: "fuzz",
  about:
    "Files are damaged by chance: nothing is thrown, each finding has its place in the file and words of our own, and every report is whole.",
  runs: 100_000,
  shareable: true,
  run,
};

/** Sound folders: one with much in it, one with the least. */
const bases = ["test/fixtures/fenmarsh", "test/fixtures/example"];

/** Signs that mean something to YAML, to Markdown or to a decoder, and whole lines of both. */
const debris = fc.constantFrom(
  ..."\t \n:-#[]{}|>&*!%@`\"',?\u0000\u0008\u00a0\u200b\u2028\u202e\ud800🌊".split(""),
  "---\n",
  "...\n",
  "- \n",
  ": ",
  "<<: {}\n",
  "__proto__: {}\n",
  "constructor: 1\n",
  "[[",
  "]]",
  "[[clause:",
  "{blank}",
  "*a",
  "&a ",
  "!!binary ",
  "2024-02-30",
  "0x1F",
  "null",
  "\r\n",
  "\n::error::",
  "]]>",
);

/** Any sign of UTF-16, half ones too. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Something cut out of a text, at a part of its length, and something put in. */
const damage = {
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 40 }),
  put: fc.oneof({ weight: 4, arbitrary: fc.array(debris, { maxLength: 4 }) }, fc.tuple(fc.string({ unit }))),
};

/** A text in place of a file's: a value of any shape, as JSON, or anything. */
const anyText = fc.oneof(fc.json({ maxDepth: 4 }), fc.string({ unit, maxLength: 200 }));

type Change = { readonly path: string } & (
  | { readonly text: string }
  | { readonly at: number; readonly cut: number; readonly put: readonly string[] }
);

async function run({ runs, seed }: Amount): Promise<Outcome> {
  const folders = Object.fromEntries(bases.map((base) => [base, openDataFolder(join(project, base))]));
  const junit = readJunitOf();
  const property = fc.asyncProperty(fc.oneof(...Object.entries(folders).map(damaged)), async ({ base, changes }) => {
    const data = folders[base] as DataFolder;
    const changed = textsAfter(data, changes);
    const judged = await data.judge(changed);
    assertHonest(judged, data.folder, { ...data.sound, ...changed });
    await junit.add(judged.report, `${base} ${JSON.stringify(changes)}`);
  });
  const details = await fc.check(property, { numRuns: runs ?? 1000, seed });
  const last = await brokenBy("the last reports", junit.end);
  const broken = details.failed ? [fc.defaultReportMessage(details) ?? ""] : [];
  return { tried: details.numRuns, broken: last === undefined ? broken : [...broken, last] };
}

interface Damaged {
  /** The folder that it was made from. */
  readonly base: string;
  readonly changes: readonly Change[];
}

function damaged([base, { sound }]: [string, DataFolder]): fc.Arbitrary<Damaged> {
  const path = fc.constantFrom(...Object.keys(sound).filter((each) => /\.(?:yaml|md)$/.test(each)));
  const changes: fc.Arbitrary<Change[]> = fc.oneof(
    { weight: 9, arbitrary: fc.array(fc.record({ path, ...damage }), { minLength: 1, maxLength: 3 }) },
    fc.array(fc.record({ path, text: anyText }), { minLength: 1, maxLength: 1 }),
  );
  return fc.record({ base: fc.constant(base), changes });
}

function textsAfter({ sound }: DataFolder, changes: readonly Change[]): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const change of changes) {
    const text = texts[change.path] ?? sound[change.path] ?? "";
    texts[change.path] = "text" in change ? change.text : withDamage(text, change.at, change.cut, change.put.join(""));
  }
  return texts;
}

function withDamage(text: string, at: number, cut: number, put: string): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + cut);
}
