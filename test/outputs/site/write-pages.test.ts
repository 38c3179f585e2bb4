import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { writePages } from "../../../src/outputs/site/write-pages.ts";
import { createTemplate } from "../../../src/pages/page.ts";
import type { SitePage } from "../../../src/site/pages/site-pages.ts";
import { contentsOf, createEmptyFolder } from "../../folder.ts";

const before = process.cwd();
test.after(() => process.chdir(before));

for (const name of ["project-site", "project/site", "elsewhere"]) {
  test(`pages are written into ${name}, seen from a project in "project"`, async () => {
    const around = createEmptyFolder();
    for (const folder of ["project", name]) mkdirSync(join(around, folder), { recursive: true });
    process.chdir(join(around, "project"));
    const page = createTemplate([{ path: "/a/" } as SitePage], () => "<p>Text");
    await writePages(new Map([["a", page]]), join(around, name));
    assert.equal(contentsOf(join(around, name)), { [join("a", "index.html")]: "<p>Text" });
  });
}

test.run();
