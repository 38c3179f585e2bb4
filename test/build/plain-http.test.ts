import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readPdf } from "../../src/verify/pdf-reader.ts";
import { usualDay } from "../built.ts";
import { run } from "../command.ts";
import { createEmptyFolder } from "../folder.ts";
import { project } from "../sources.ts";

/** A copy of the small partnership whose website stands at an address. */
function dataOf(website: string): string {
  const data = join(createEmptyFolder(), "data");
  cpSync(join(project, "test/fixtures/fenmarsh"), data, { recursive: true });
  const file = join(data, "arrangements.yaml");
  const text = readFileSync(file, "utf8").replace("website: https://fenmarsh.example.org", `website: ${website}`);
  assert.ok(text.includes(website));
  writeFileSync(file, text);
  return data;
}

for (const website of ["http://fenmarsh.example.org", "http://fenmarsh.example.org:8080/arrangements"]) {
  test(`the website, the PDF and a review pack are made for ${website}`, async () => {
    const data = dataOf(website);
    const folder = createEmptyFolder();
    const common = ["--data", data, "--as-of", usualDay];
    const built = await run("build", [...common, "--out", join(folder, "_site"), "--quiet"]);
    assert.equal([built.code, built.stderr], [0, ""]);
    const page = readFileSync(join(folder, "_site/document/index.html"), "utf8");
    assert.ok(page.includes(`<link rel="canonical" href="${website}/document/"`));
    await assertReadable(join(folder, "_site/downloads/governance-arrangements.pdf"));
    const packed = await run("review", ["pack", "executive-board", ...common, "--to", folder]);
    assert.is(packed.code, 0, packed.stderr);
    await assertReadable(join(folder, "executive-board.pdf"));
  });
}

async function assertReadable(pdf: string): Promise<void> {
  const { tree, labels } = await readPdf(readFileSync(pdf));
  assert.ok(tree);
  assert.ok(labels.length > 1);
}

test.run();
