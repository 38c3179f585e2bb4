import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { load } from "../../src/load/load.ts";
import { createEmptyFolder } from "../folder.ts";
import { project } from "../sources.ts";

/** The data of the small invented partnership with one mistake, and what loading tells. */
async function findingsWith(change: (folder: string) => void) {
  const folder = createEmptyFolder();
  cpSync(join(project, "test/fixtures/example"), folder, { recursive: true });
  change(folder);
  return (await load(folder)).findings.map(({ file, rule, help = "" }) => [file.slice(folder.length + 1), rule, help] as const);
}

test("a hyphen that is missing before an entry is told where it is missing, and no id is called unknown for it", async () => {
  const found = await findingsWith((folder) => {
    const path = join(folder, "partners.yaml");
    const text = readFileSync(path, "utf8");
    assert.ok(text.includes("  - id: police\n"));
    writeFileSync(path, text.replace("  - id: police\n", "    id: police\n"));
  });
  assert.equal([...new Set(found.map(([file, rule]) => `${file} ${rule}`))], ["partners.yaml yaml-duplicate-key"]);
  assert.match(found[0]?.[2] ?? "", 'put "- " before it');
});

test("a Word file among the chapters is told of, with what to do", async () => {
  const found = await findingsWith((folder) => writeFileSync(join(folder, "chapters/foreword.docx"), "PK"));
  assert.equal(
    found.map(([file, rule]) => [file, rule]),
    [["chapters/foreword.docx", "file-unread"]],
  );
  assert.match(found[0]?.[2] ?? "", "Copy its text into a file such as its neighbours are");
});

test("a remit with nothing after it is to be filled in, and not to be taken away", async () => {
  const found = await findingsWith((folder) => {
    const path = join(folder, "arrangements.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace(/remit: .*/, "remit:"));
  });
  assert.equal(found, [["arrangements.yaml", "empty-value", "Write children, adults or all-age."]]);
});

test.run();
