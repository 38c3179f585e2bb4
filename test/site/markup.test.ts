import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce } from "../built.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { checker, faultsOfMarkup } from "./valid-markup.ts";

const sites = ["data", "test/fixtures/saltby"];

const test = suite<{ folders: ReadonlyMap<string, string>; faults: readonly string[] }>("markup");

test.before(async (context) => {
  const bad = createEmptyFolder();
  writeFiles(bad, { "index.html": "<!doctype html><html lang=en><title>A</title><p><div></p></html>" });
  const folders = new Map([["bad", bad]]);
  for (const data of sites) folders.set(data, await buildOnce({ data }));
  context.folders = folders;
  context.faults = await faultsOfMarkup(...folders.values());
});

for (const data of sites) {
  test(`every page of ${data} is valid HTML (${checker})`, ({ folders, faults }) => {
    assert.equal(
      faults.filter((fault) => fault.includes(`${folders.get(data)}/`)),
      [],
    );
  });
}

test("the check of the markup finds a fault where there is one, and says on which page", ({ folders, faults }) => {
  assert.ok(faults.some((fault) => fault.includes(`${folders.get("bad")}/index.html:1`)));
  assert.ok(faults.every((fault) => [...folders.values()].some((folder) => fault.includes(`${folder}/`))));
});

test.run();
