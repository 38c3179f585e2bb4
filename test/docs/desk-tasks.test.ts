import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sections } from "../../src/desk/parts/sections.ts";
import { tasks } from "../../src/desk/tasks/index.ts";
import { filesIn, project } from "../sources.ts";

// What docs/desk.md says of using the desk is held against the desk: what it calls things, and what it says that is said.

const page = readFileSync(join(project, "docs", "desk.md"), "utf8");
const using = page.slice(page.indexOf("## What the first page tells"), page.indexOf("## How a deputy takes over"));
const sources = filesIn("src/desk", "src/client/desk", "build/desk", "src/schema").map(({ text }) => text);

test("every task is told, with the section in which it is begun", () => {
  for (const { title, section } of tasks) assert.match(using, `**${sections[section].text}**, **${title}**`);
});

test("the sections are named in their order", () => {
  const [, line = ""] = /^The line at the top leads to the sections: (.*)$/m.exec(using) ?? [];
  const named = [...line.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name).slice(0, -1);
  const [first, ...others] = Object.values(sections).map(({ text }) => text);
  assert.match(using, `**${first}** is the desk's first page`);
  assert.equal(named, others);
});

test("what stands in bold is what a page of the desk calls it", () => {
  const said = [...using.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = ""]) => words);
  // Where a paragraph begins in bold it is named so, and nothing on a page is.
  const named = said.filter((words) => !/[.]$/.test(words) && !["warning", "note", "error"].includes(words));
  assert.ok(named.length > 60);
  for (const words of named)
    assert.ok(
      sources.some((text) => text.includes(words)),
      words,
    );
});

test("what publishing is quoted to say is what it says, but for what differs from time to time", () => {
  const publish = using.slice(using.indexOf("## Publish"));
  const quoted = [...publish.matchAll(/^\| "(.+?)" \|/gm)].map(([, message = ""]) => message);
  assert.ok(quoted.length >= 12);
  const said = sources.map((text) => text.replace(/\$\{[^}]*\}/g, "…").replaceAll('"…"', "…"));
  for (const message of quoted)
    assert.ok(
      said.some((text) => text.includes(message)),
      message,
    );
});

test("each picture is there", () => {
  const pictures = [...using.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)];
  assert.is(pictures.length, 3);
  for (const [, alt = "", file = ""] of pictures) {
    assert.ok(existsSync(join(project, "docs", file)), file);
    assert.ok(alt.length > 20);
  }
});

test.run();
