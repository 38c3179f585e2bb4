import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { MachineFault } from "../../../src/model/machine-fault.ts";
import { indexSite } from "../../../src/outputs/search/index-site.ts";
import { contentsOf, createEmptyFolder, writeFiles } from "../../folder.ts";

const variable = "PAGEFIND_EXTENDED_BINARY_PATH";
const given = process.env[variable];

test.after.each(() => {
  if (given === undefined) delete process.env[variable];
  else process.env[variable] = given;
});

function smallSite(): string {
  const folder = createEmptyFolder();
  writeFiles(folder, { "index.html": '<!doctype html><html lang="en"><title>A page</title><body data-pagefind-body><p>Text' });
  return folder;
}

/** A program in the indexer's place. */
function standIn(script: string): string {
  const folder = createEmptyFolder();
  writeFiles(folder, { indexer: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, "indexer"), 0o755);
  return join(folder, "indexer");
}

test("the index of a website is put into its folder, with every page that is searched", async () => {
  const folder = smallSite();
  assert.equal(await indexSite(folder, "en-GB"), { pages: 1 });
  assert.ok(Object.keys(contentsOf(folder)).includes(join("pagefind", "pagefind.js")));
});

// Each names the moment at which the indexer ends: before it has read anything, amid a request, by a signal, never begun.
for (const [moment, script] of [
  ["at once", "exit 1"],
  ["once it has read a request", "head -c 20 > /dev/null; exit 0"],
  ["by a signal", "head -c 20 > /dev/null; kill -9 $$"],
] as const) {
  test(`an indexer that ends ${moment} is the machine's fault, and nobody waits for it`, async () => {
    process.env[variable] = standIn(script);
    const fault = await indexSite(smallSite(), "en-GB").catch((error) => error);
    assert.instance(fault, MachineFault);
    assert.match(fault.message, /^The search index could not be made, because its program ended early \(.*\)\. .*again/);
  });
}

test("an indexer that cannot be started is the machine's fault", async () => {
  process.env[variable] = join(createEmptyFolder(), "no-indexer");
  const fault = await indexSite(smallSite(), "en-GB").catch((error) => error);
  assert.instance(fault, MachineFault);
  assert.match(fault.message, /^The search index could not be made, because its program did not start \(.*ENOENT.*\)\. /);
});

/** A disk in the memory lists files in the order in which they were made; others, in an order that no test can choose. */
const disk = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

test("the index is the same in whatever order the disk lists the pages", async () => {
  const pages = ["adder", "bittern", "crane", "dunlin"].map((name): [string, string] => [
    `${name}/index.html`,
    `<!doctype html><html lang="en"><title>${name}</title><main data-pagefind-body><h1>${name}</h1><p>The ${name} of the marsh.</p></main></html>`,
  ]);
  const [one, other] = [await indexOf(pages), await indexOf([...pages].reverse())];
  assert.equal(Object.keys(one), Object.keys(other));
  assert.equal(
    Object.keys(one).filter((path) => one[path] !== other[path]),
    [],
  );
});

async function indexOf(pages: readonly [string, string][]): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(disk, "index-"));
  try {
    for (const [path, text] of pages) writeFiles(folder, { [path]: text });
    await indexSite(folder, "en-GB");
    return contentsOf(join(folder, "pagefind"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.run();
