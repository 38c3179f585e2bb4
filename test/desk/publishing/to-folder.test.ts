import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { publishToFolder } from "../../../build/desk/publishing/to-folder.ts";
import { usualDay } from "../../built.ts";
import { createEmptyFolder, writeFiles } from "../../folder.ts";

/** A partnership in a folder with a name that a command line could take for something else, and a place for its website. */
function createFolders() {
  const root = createEmptyFolder();
  const data = join(root, "--the data's $(x)");
  cpSync("test/fixtures/fenmarsh", data, { recursive: true });
  return { data, out: join(root, "the site") };
}

test("the website is put into the folder that was named, and each step is told", async () => {
  const { data, out } = createFolders();
  const lines: string[] = [];
  const outcome = await publishToFolder({ data, out, asOf: usualDay }, (line) => lines.push(line));
  assert.equal(outcome, { kind: "published", happened: `The website is in ${out}.` }, lines.join("\n"));
  assert.ok(existsSync(join(out, "index.html")));
  assert.match(lines.join("\n"), /✓ .*\d\.\d\d s/);
});

test("data with a fault are not published, the report is told, and the last website stays", async () => {
  const { data, out } = createFolders();
  writeFiles(out, {
    "index.html": "the last one",
    ".built-by": "partnership-governance\nThis folder is replaced whole by the next build. Keep nothing of your own in it.\n",
  });
  const file = join(data, "partners.yaml");
  writeFileSync(file, `${readFileSync(file, "utf8")}\nstray: true\n`);
  const lines: string[] = [];
  const outcome = await publishToFolder({ data, out, asOf: usualDay }, (line) => lines.push(line));
  assert.is(outcome.kind, "faulty");
  assert.match(lines.join("\n"), "partners.yaml");
  assert.is(readFileSync(join(out, "index.html"), "utf8"), "the last one");
});

test("a folder that holds something of her own, and the data folder itself, are refused and left as they are", async () => {
  const { data, out } = createFolders();
  writeFiles(out, { "letter.txt": "mine" });
  for (const folder of [out, data, join(data, "site")]) {
    const outcome = await publishToFolder({ data, out: folder, asOf: usualDay }, () => undefined);
    assert.is(outcome.kind, "folderRefused", JSON.stringify(outcome));
    assert.match(outcome.toDo ?? "", "another folder");
  }
  assert.is(readFileSync(join(out, "letter.txt"), "utf8"), "mine");
});

test.run();
