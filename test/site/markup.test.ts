import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type BuiltOptions, buildOnce } from "../built.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { inventedPartnerships } from "./invented.ts";
import { checker, faultsOfMarkup } from "./valid-markup.ts";

const sites: readonly BuiltOptions[] = [{ data: "data" }, ...inventedPartnerships];
const nameOf = ({ data = "data" }: BuiltOptions) => data;

const test = suite<{ folders: ReadonlyMap<string, string>; faults: readonly string[] }>("markup");

test.before(async (context) => {
  const bad = createEmptyFolder();
  writeFiles(bad, { "index.html": "<!doctype html><html lang=en><title>A</title><p><div></p></html>" });
  const folders = new Map([["bad", bad]]);
  for (const site of sites) folders.set(nameOf(site), await buildOnce(site));
  context.folders = folders;
  context.faults = await faultsOfMarkup(...folders.values());
});

for (const site of sites) {
  test(`every page of ${nameOf(site)} is valid HTML (${checker})`, ({ folders, faults }) => {
    assert.equal(
      faults.filter((fault) => fault.includes(`${folders.get(nameOf(site))}/`)),
      [],
    );
  });
}

test("the check of the markup finds a fault where there is one, and says on which page", ({ folders, faults }) => {
  assert.ok(faults.some((fault) => fault.includes(`${folders.get("bad")}/index.html:1`)));
  assert.ok(faults.every((fault) => [...folders.values()].some((folder) => fault.includes(`${folder}/`))));
});

test.run();
