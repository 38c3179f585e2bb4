import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createEmptyFolder } from "../../folder.ts";
import { project } from "../../sources.ts";
import { openOnFenmarsh } from "../server/opened.ts";
import { git, isolateSettings } from "./repositories.ts";

const test = suite("asked before publishing");
isolateSettings(test);

/** A copy of the partnership that can be published. */
function soundCopy(): string {
  const data = join(createEmptyFolder(), "data");
  cpSync(join(project, "test/fixtures/fenmarsh"), data, { recursive: true });
  return data;
}

/** What the page says is wrong, each with the field that it leads to. */
function problemsOn(page: string): string[][] {
  return [...page.matchAll(/<li><a href="(#[^"]+)">([^<]+)<\/a><\/li>/g)].map(([, field = "", words = ""]) => [field, words]);
}

test("without a folder nothing is built, and the page leads to what is missing", async () => {
  const desk = await openOnFenmarsh(soundCopy());
  try {
    const { text } = await desk.post("/publish", { folder: " " });
    assert.equal(problemsOn(text), [["#field-folder", "No folder is named."]]);
    assert.match(text, 'id="field-folder"');
    assert.not(existsSync(join(desk.data, "..", "_site")));
  } finally {
    await desk.close();
  }
});

test("where git does not know who publishes, that is asked before the website is built", async () => {
  const desk = await openOnFenmarsh(soundCopy());
  try {
    git(desk.data, "init", "--quiet");
    git(desk.data, "config", "user.useConfigOnly", "true");
    const { text } = await desk.post("/publish", { name: "", email: "office" });
    assert.equal(problemsOn(text), [
      ["#field-name", "Your name is missing."],
      ["#field-email", "Your email address is missing."],
    ]);
    assert.match(text, 'value="office"');
    assert.not.match(text, "What was done, step by step");
  } finally {
    await desk.close();
  }
});

test.run();
