import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce } from "../built.ts";
import { checker, faultsOfMarkup } from "./valid-markup.ts";

for (const data of ["data", "test/fixtures/saltby"]) {
  test(`every page of ${data} is valid HTML (${checker})`, async () => {
    const folder = await buildOnce({ data });
    assert.equal(await faultsOfMarkup(folder), []);
  });
}

test("the check of the markup finds a fault where there is one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "markup-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><html lang=en><title>A</title><p><div></p></html>");
  const faults = await faultsOfMarkup(folder);
  rmSync(folder, { recursive: true });
  assert.ok(faults.length > 0);
});

test.run();
