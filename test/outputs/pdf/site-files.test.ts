import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readServedFile, type SiteFiles } from "../../../src/outputs/pdf/site-files.ts";
import { createEmptyFolder, writeFiles } from "../../folder.ts";

const folder = createEmptyFolder();
writeFiles(folder, { "index.html": "<p>Text", "chart.svg": "<svg/>", "folder.svg/index.html": "" });
const site: SiteFiles = { folder, address: "http://fenmarsh.example.org/arrangements/" };

const served = (path: string) => readServedFile(site, `${site.address}${path}`);

test("an address of the website stands for a file of its folder", async () => {
  assert.is((await served("chart.svg?version=2#top"))?.type, "image/svg+xml");
  assert.is((await served(""))?.type, "text/html; charset=utf-8");
});

test("an address with another scheme, host or base path stands for no file", async () => {
  for (const start of [
    "https://fenmarsh.example.org/arrangements/",
    "http://example.org/arrangements/",
    "http://fenmarsh.example.org/",
  ]) {
    assert.is(await readServedFile(site, `${start}chart.svg`), undefined, start);
  }
});

for (const [what, path] of [
  ["nothing", "missing.svg"],
  ["a folder", "folder.svg"],
  ["something below a file", "chart.svg/part.svg"],
  ["a name that is too long for a file", `${"a".repeat(300)}.svg`],
] as const) {
  test(`an address that leads to ${what} stands for no file`, async () => {
    assert.is(await served(path), undefined);
  });
}

test("a file that is there and cannot be read is an error", async () => {
  symlinkSync("loop.svg", join(folder, "loop.svg"));
  const error = await served("loop.svg").then(
    () => undefined,
    ({ code }) => code,
  );
  assert.is(error, "ELOOP");
});

test.run();
