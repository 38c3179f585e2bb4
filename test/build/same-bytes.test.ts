import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce, usualDay } from "../built.ts";
import { run } from "../command.ts";
import { contentsOf, createEmptyFolder } from "../folder.ts";
import { copyProject } from "../own-project.ts";

const fenmarsh = "test/fixtures/fenmarsh";

function assertSame(site: Record<string, string>, other: Record<string, string>): void {
  assert.equal(Object.keys(site), Object.keys(other));
  const differing = Object.keys(site).filter((path) => site[path] !== other[path]);
  assert.equal(differing, []);
}

test("the same data make the same bytes, in another folder, time zone and language", async () => {
  const first = contentsOf(await buildOnce({ data: fenmarsh }));
  const root = copyProject(fenmarsh);
  const env = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" };
  const args = ["--data", fenmarsh, "--out", "_site", "--as-of", usualDay];
  for (const attempt of ["from nothing", "after a build"]) {
    for (const made of ["_site", ".cache/kept"]) rmSync(join(root, made), { recursive: true, force: true });
    const { code, stdout, stderr } = await run("build", args, { root, env });
    assert.is(code, 0, `${attempt}: ${stdout}${stderr}`);
    assert.match(stdout, /printed once/);
    assertSame(first, contentsOf(join(root, "_site")));
  }
});

test("the date inside the PDF is the edition's, or the one that is asked for", async () => {
  const pdfOf = (site: Record<string, string>) => site[join("downloads", "governance-arrangements.pdf")] ?? "";
  assert.match(pdfOf(contentsOf(await buildOnce({ data: fenmarsh }))), /2025-02-03/);
  const out = join(createEmptyFolder(), "_site");
  const env = { SOURCE_DATE_EPOCH: "1000000000" };
  const { code } = await run("build", ["--data", fenmarsh, "--out", out, "--as-of", usualDay], { env });
  assert.is(code, 0);
  assert.match(pdfOf(contentsOf(out)), /2001-09-09/);
});

test.run();
