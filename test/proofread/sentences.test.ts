import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as statements from "../../src/rules/statements/index.ts";
import { createEmptyFolder } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { project } from "../sources.ts";

// Sentences about the invented partnership of Fenmarsh. In a line with + a rule on what texts say has to find something, in
// one with - nothing, and one with ? is known to be missed. A group's id before the colon puts it into that group's terms.
const folder = join(project, "test/proofread/sentences");

const rules = Object.values(statements);

interface Line {
  readonly mark: string;
  readonly group?: string;
  readonly text: string;
}

function linesOf(file: string): Line[] {
  const typed = readFileSync(join(folder, file), "utf8").split("\n");
  return typed.flatMap((line) => {
    const [, mark = "", group, text = ""] = /^([+?-])(?:([a-z-]+):)? (.*)$/.exec(line) ?? [];
    return text === "" ? [] : [{ mark, text, ...(group !== undefined && { group }) }];
  });
}

/** Writes each sentence below a heading of its own. Returns what stands in which line of which file. */
function writeSentences(copy: string, lines: readonly Line[]): Map<string, Line> {
  const places = new Map<string, Line>();
  const note = (file: string, text: string, indent: string, some: readonly Line[]) => {
    writeFileSync(join(copy, file), text);
    const written = text.split("\n");
    for (const line of some) places.set(`${file}:${written.indexOf(indent + line.text) + 1}`, line);
  };
  const chapter = "chapters/how-we-work.md";
  const some = lines.filter(({ group }) => group === undefined);
  const sections = some.map(({ text }, at) => `## Section ${at}\n\n${text}\n`).join("\n");
  note(chapter, `---\ntitle: How we work\n---\n\n${sections}`, "", some);
  for (const id of new Set(lines.flatMap(({ group }) => group ?? []))) {
    const own = lines.filter(({ group }) => group === id);
    const added = own.map(({ text }, at) => `    - heading: Extra ${at}\n      text: |\n        ${text}\n`).join("");
    const file = `groups/${id}.yaml`;
    const text = readFileSync(join(copy, file), "utf8").replace("  sections:\n", () => `  sections:\n${added}`);
    note(file, text, " ".repeat(8), own);
  }
  return places;
}

for (const file of readdirSync(folder).sort()) {
  test(`in ${file} what contradicts the records is found, and nothing else`, async () => {
    const copy = join(createEmptyFolder(), "fenmarsh");
    cpSync(join(project, "test/fixtures/fenmarsh"), copy, { recursive: true });
    const places = writeSentences(copy, linesOf(file));
    const { model } = await loadOn(copy, "2025-01-15");
    if (model === undefined) throw new Error("The sentences have no model.");
    const found = rules.flatMap((rule) => rule.check(model)).map((each) => `${each.file.slice(copy.length + 1)}:${each.line}`);
    const wrong = [...places].filter(([place, { mark }]) => found.includes(place) !== (mark === "+"));
    assert.equal(
      wrong.map(([place, { mark, text }]) => `${place} ${mark} ${text}`),
      [],
    );
    assert.equal(
      found.filter((place) => !places.has(place)),
      [],
    );
  });
}

test.run();
