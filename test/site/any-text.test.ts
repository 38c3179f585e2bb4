import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fieldsAt } from "../../src/load/fields.ts";
import { fileKinds, type KindName } from "../../src/load/file-kinds.ts";
import { run } from "../command.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { writeFullPartnership } from "../load/full-partnership.ts";
import { fieldAt, fieldsOf, recordsOf, withValues } from "../load/schema-fields.ts";
import { pagePaths } from "./page-paths.ts";
import { checker, faultsOfMarkup } from "./valid-markup.ts";

// Whoever writes a name or a text may use the marks of which HTML is made, and letters of any script. Each text field that a
// schema describes is given all of them, between two marks by which the field is found on the pages.

/** As it is typed, and as it is read in running text. */
const typed = `a > b < c & d "e" 'f' ]]> --> </script> علي, (שרה) 王 प्रिया`;
const read = "a > b < c & d “e” ‘f’ ]]> --> </script> علي, (שרה) 王 प्रिया";

/** Fields that must repeat what stands elsewhere, to the letter. */
const bound = ["history/*/section", "meets/*/section"];

const test = suite<{ site: string; marks: readonly string[] }>("any text in any field");

test.before(async (context) => {
  const data = writeFullPartnership();
  leaveOut(data, "groups/executive-board.yaml", /^ {2}(?:reviewedBy|minuteRef): .*\n/gm);
  context.marks = (Object.keys(fileKinds) as KindName[]).flatMap((kind) => withTexts(data, kind));
  context.site = join(createEmptyFolder(), "site");
  const { code, stdout, stderr } = await run("build", ["--data", data, "--out", context.site, "--as-of", "2025-06-30"]);
  assert.is(code, 0, `${stdout}${stderr}`);
});

test("the pages hold it in most fields, so that what is said of them here is said of something", ({ site, marks }) => {
  const all = pagePaths(site).map((path) => pageText(site, path));
  const shown = marks.filter((mark) => all.some((text) => text.includes(mark)));
  assert.ok(marks.length > 150 && shown.length > marks.length * 0.85, `${shown.length} of ${marks.length}`);
});

test(`leaves every page whole (${checker})`, async ({ site }) => {
  assert.equal(await faultsOfMarkup(site), []);
});

test("is read on every page as it was typed", ({ site }) => {
  const cut = pagePaths(site).flatMap((path) => {
    const { text } = readPage(site, path);
    return partsAtMarks(text).flatMap(([mark, between]) =>
      between === read.replaceAll(" ", "") ? [] : `${path}: ${mark} ${between}`,
    );
  });
  assert.equal(cut, []);
});

test("stands apart on every page where it is written from right to left, each name of it for itself", ({ site }) => {
  const passages = pagePaths(site).flatMap((path) =>
    readPage(site, path).fromRight.map(([element, text]) => `${element} ${text}`),
  );
  assert.ok(passages.length > 300, `${passages.length}`);
  // A title of a page and a text of a drawing hold no markup.
  assert.equal([...new Set(passages)].filter((each) => !/^(?:title|option|text|tspan) /.test(each)).sort(), [
    "bdi שרה",
    "bdi علي",
  ]);
});

test("is kept to the letter in every attribute that holds words", ({ site }) => {
  const attributes = pagePaths(site).flatMap((path) => readPage(site, path).attributes.map((value) => [path, value] as const));
  const cut = attributes.flatMap(([path, value]) =>
    partsAtMarks(value.replace(/\s/g, "")).flatMap(([mark, between]) =>
      between === typed.replaceAll(" ", "") ? [] : `${path}: ${mark} ${between}`,
    ),
  );
  assert.ok(attributes.length > 0);
  assert.equal(cut, []);
});

/** Gives every text field of a kind the words, in every record that has it. The marks that they stand between. */
function withTexts(folder: string, kind: KindName): string[] {
  const paths = fieldsOf(kind).filter((path) => /\/(?:line|prose)$/.test(fieldAt(kind, path).$ref) && !bound.includes(path));
  return recordsOf(folder, kind).flatMap(({ file, record }) => {
    const changes = paths.flatMap((path) =>
      fieldsAt(record, path).map(({ pointer, value }) => {
        const mark = `zq${[...file, ...pointer].map((letter) => letter.charCodeAt(0).toString(36)).join("")}qz`;
        return { mark, pointer, to: `${beginning(String(value))}${mark} ${typed} ${mark}` };
      }),
    );
    writeFiles(folder, { [file]: withValues(folder, file, changes) });
    return changes.map(({ mark }) => mark);
  });
}

/** Takes out what only repeats another field, which gets another text here. */
function leaveOut(folder: string, file: string, repeated: RegExp): void {
  writeFiles(folder, { [file]: readFileSync(join(folder, file), "utf8").replace(repeated, "") });
}

/** What stood in a field before, which other fields may need; a reference that must stand alone stays alone. */
function beginning(value: string): string {
  const text = value.trimEnd();
  return /^\[\[.*\]\]$/m.test(text) ? `${text}\n\n` : `${text} `;
}

function pageText(site: string, path: string): string {
  return readFileSync(join(site, path.endsWith(".html") ? path : `${path}index.html`), "utf8");
}

/**
 * A page's text without its spaces, for a name may be broken over lines; its attributes that hold words; and its texts with
 * letters from right to left, each with the element that it stands in.
 */
function readPage(site: string, path: string) {
  let text = "";
  const fromRight: [element: string, text: string][] = [];
  const attributes: string[] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (name, { alt, title, content, "aria-label": label, "data-running-head": head }) => {
      open.push(name);
      attributes.push(...[alt, title, content, label, head].filter((value) => value !== undefined));
    },
    onclosetag: () => open.pop(),
    ontext: (piece) => {
      if (open.at(-1) === "script") return;
      text += piece.replace(/\s/g, "");
      if (/[\u0590-\u06FF]/.test(piece)) fromRight.push([open.at(-1) ?? "", piece]);
    },
  });
  parser.end(pageText(site, path));
  return { text, attributes, fromRight };
}

/** What stands after each first of two marks, up to the second. */
function partsAtMarks(text: string): [mark: string, between: string][] {
  return [...text.matchAll(/(zq[0-9a-z]+?qz)((?:(?!zq[0-9a-z]+?qz).)*)(\1)?/g)].map(([, mark = "", between = "", end]) => [
    mark,
    end === undefined ? `${between}…` : between,
  ]);
}

test.run();
