import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { editMarkdown } from "../../src/load/files/edit-markdown.ts";
import { readMarkdown } from "../../src/load/files/markdown-file.ts";
import { normaliseText } from "../../src/load/yaml/edit/edits.ts";
import { pathsIn } from "../folder.ts";
import { project } from "../sources.ts";
import { anyEdit, assertHolds, mutate, spotsIn } from "./random-edits.ts";

/** All Markdown files of three partnerships that have front matter. */
const files = ["data", "test/fixtures/fenmarsh", "test/fixtures/saltby"].flatMap((folder) =>
  pathsIn(join(project, folder))
    .filter((path) => path.endsWith(".md"))
    .map((path) => readFileSync(join(project, folder, path), "utf8"))
    .filter((raw) => raw.startsWith("---")),
);

const line = fc.constantFrom(
  "",
  "A paragraph.",
  "---",
  "- an item",
  "title: x",
  "  indented",
  "[[group:board]]",
  "\ufeff",
  "é 語 🌊",
);

/** A file, how its lines end, what becomes of its front matter, and which lines of its body others take the place of. */
const any = fc.record({
  file: fc.nat({ max: files.length - 1 }),
  ending: fc.constantFrom("\n", "\r\n", "\r", "mixed"),
  mark: fc.boolean(),
  edit: fc.option(anyEdit, { nil: undefined }),
  from: fc.nat(),
  goes: fc.nat({ max: 3 }),
  comes: fc.array(line, { maxLength: 3 }),
});

test("after any edit a Markdown file says what it is to say; lines beside it, line ends and byte order mark stay", () => {
  const property = fc.property(any, ({ file, ending, mark, edit, from, goes, comes }) => {
    let lines = 0;
    const ended = (files[file] ?? "").replace(/\n/g, () => (ending === "mixed" ? (lines++ % 2 === 0 ? "\n" : "\r\n") : ending));
    const raw = `${mark ? "\ufeff" : ""}${ended}`;
    const { value, body } = readMarkdown(normaliseText(raw));
    const head = structuredClone(value ?? {}) as Record<string, unknown>;
    if (edit !== undefined && spotsIn(head).length > 0) mutate(head, edit);
    const before = linesOf(body);
    const at = from % (before.length + 1);
    const wanted = before.toSpliced(at, goes, ...comes.map((each) => `${each}\n`)).join("");
    const edited = editMarkdown(raw, head, wanted);
    assert.ok(edited !== undefined, "refused");
    const read = readMarkdown(normaliseText(edited));
    assert.equal(read.value ?? {}, head);
    assert.is(read.body, wanted);
    assert.is(edited.startsWith("\ufeff"), mark);
    // Where line ends differ, which of two equal lines is the new one cannot be told.
    const seen = ending === "mixed" ? normaliseText : (text: string) => text;
    const rawBody = bodyOf(raw);
    const [above, below] = [
      linesOf(rawBody).slice(0, at).join(""),
      linesOf(rawBody)
        .slice(at + goes)
        .join(""),
    ];
    assert.ok(seen(bodyOf(edited)).startsWith(seen(above)), "what is above stays");
    assert.ok(seen(bodyOf(edited)).endsWith(seen(below)), "what is below stays");
    if (edit === undefined) assert.ok(edited.startsWith(raw.slice(0, raw.length - rawBody.length)), "the front matter stays");
  });
  return assertHolds(property);
});

function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/** The body as it is in the file, line ends and all. */
function bodyOf(raw: string): string {
  return /^\ufeff?---[ \t]*(?:\r\n|\r|\n)(?:[\s\S]*?(?:\r\n|\r|\n))??---[ \t]*(?:\r\n|\r|\n|$)([\s\S]*)$/.exec(raw)?.[1] ?? "";
}

test("only the lines that are changed are changed, in front matter and body", () => {
  const raw = "\ufeff---\r\ntitle: 'One' # so far\r\nformerIds: [a]\r\n---\r\nFirst.\r\n\r\nSecond.\nThird.\r\n";
  const edited = editMarkdown(raw, { title: "Two", formerIds: ["a"] }, "First.\r\n\r\nSecond.\r\nNew.\r\nThird.\r\n");
  assert.is(edited, raw.replace("'One'", "'Two'").replace("Third.", "New.\r\nThird."));
  assert.is(editMarkdown(raw, { title: "One", formerIds: ["a"] }, "First.\n\nSecond.\nThird.\n"), raw);
});

test("what is left or made empty is no obstacle", () => {
  assert.is(editMarkdown("---\n---\n", { title: "One" }, "Text.\n"), "---\ntitle: One\n---\nText.\n");
  assert.is(editMarkdown("---\ntitle: One\n---", { title: "One" }, "Text."), "---\ntitle: One\n---\nText.");
  assert.is(editMarkdown("---\ntitle: One\n---\nText.\n", { title: "One" }, ""), "---\ntitle: One\n---\n");
  assert.is(editMarkdown("---\n---\nText.\n", {}, "Text.\n"), "---\n---\nText.\n");
});

test("a file without front matter, or whose front matter cannot be read, is not edited", () => {
  assert.is(editMarkdown("Text.\n", { title: "One" }, "Text.\n"), undefined);
  assert.is(editMarkdown("---\ntitle: [\n---\n", { title: "One" }, "Text.\n"), undefined);
  assert.is(editMarkdown("---\ntitle: One\n", { title: "One" }, "Text.\n"), undefined);
});

test("a text of thousands of lines that has all changed is edited at once", () => {
  const text = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word} ${at}\n`).join("");
  const raw = `---\ntitle: One\n---\nFirst.\n${text("old")}Last.\n`;
  const start = performance.now();
  assert.is(editMarkdown(raw, { title: "One" }, `First.\n${text("new")}Last.\n`), raw.replaceAll("old", "new"));
  assert.ok(performance.now() - start < 5000);
});

test.run();
