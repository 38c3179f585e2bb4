import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { load } from "../../src/load/load.ts";
import { type Edit, fixtureFolder } from "./fixture.ts";

/** What loading tells of the data of the small invented partnership with some mistakes. */
async function findingsWith(edits: readonly Edit[], change: (folder: string) => void = () => {}) {
  const folder = fixtureFolder("example", edits);
  change(folder);
  return (await load(folder)).findings.map(({ file, rule, help = "" }) => [file.slice(folder.length + 1), rule, help] as const);
}

test("a hyphen that is missing before an entry is told where it is missing, and no id is called unknown for it", async () => {
  const found = await findingsWith([["partners.yaml", "  - id: police\n", "    id: police\n"]]);
  assert.equal([...new Set(found.map(([file, rule]) => `${file} ${rule}`))], ["partners.yaml yaml-duplicate-key"]);
  assert.match(found[0]?.[2] ?? "", 'put "- " before it');
});

test("a Word file among the chapters is told of, with what to do", async () => {
  const found = await findingsWith([], (folder) => writeFileSync(join(folder, "chapters/foreword.docx"), "PK"));
  assert.equal(
    found.map(([file, rule]) => [file, rule]),
    [["chapters/foreword.docx", "file-unread"]],
  );
  assert.match(found[0]?.[2] ?? "", "Copy its text into a file such as its neighbours are");
});

test("the PDF of a published edition, and a note beside a chapter, are where they belong", async () => {
  const found = await findingsWith([], (folder) => {
    mkdirSync(join(folder, "editions/2025-01-01"), { recursive: true });
    for (const path of ["editions/2025-01-01/arrangements.pdf", "chapters/note.txt"]) writeFileSync(join(folder, path), "-");
  });
  assert.equal(
    found.filter(([, rule]) => rule === "file-unread"),
    [],
  );
});

test("a remit with nothing after it is to be filled in, and not to be taken away", async () => {
  const found = await findingsWith([["arrangements.yaml", "remit: children", "remit:"]]);
  assert.equal(found, [["arrangements.yaml", "empty-value", "Write children, adults or all-age."]]);
});

test.run();
