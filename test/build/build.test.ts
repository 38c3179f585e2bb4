import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce, usualDay } from "../built.ts";
import { run } from "../command.ts";
import { contentsOf, createEmptyFolder, writeFiles } from "../folder.ts";
import { project } from "../sources.ts";

const fenmarsh = "test/fixtures/fenmarsh";

/** A place for a site, with a good one of an earlier build in it. */
async function goodSite(): Promise<{ out: string; before: Record<string, string> }> {
  const out = join(createEmptyFolder(), "_site");
  cpSync(await buildOnce({ data: fenmarsh }), out, { recursive: true });
  return { out, before: contentsOf(out) };
}

/** A copy of the small partnership, to be changed. */
function ownData(): string {
  const data = join(createEmptyFolder(), "data");
  cpSync(join(project, fenmarsh), data, { recursive: true });
  return data;
}

const build = (data: string, out: string, ...more: string[]) =>
  run("build", ["--data", data, "--out", out, "--as-of", usualDay, ...more]);

/** The last good site is as it was, and nothing is left beside it. */
function assertUntouched(out: string, before: Record<string, string>): void {
  assert.equal(contentsOf(out), before);
  assert.equal(readdirSync(join(out, "..")), ["_site"]);
}

/** A day on which every review is overdue. */
const lateDay = "2030-01-01";

test("a build leaves the website and the PDF, says what each step took, and that reviews are overdue", async () => {
  const out = join(createEmptyFolder(), "_site");
  const { code, stdout, stderr } = await run("build", ["--data", fenmarsh, "--out", out, "--as-of", lateDay]);
  assert.is(code, 0, stderr);
  for (const path of ["document/index.html", "downloads/governance-arrangements.pdf", "groups/executive-board/index.html"]) {
    assert.ok(existsSync(join(out, path)), path);
  }
  assert.match(readFileSync(join(out, "downloads/governance-arrangements.pdf"), "latin1"), /^%PDF-1\.7/);
  for (const step of ["Data", "Document", "PDF", "Website", "Verification", "Swap"]) {
    assert.match(stdout, new RegExp(`^✓ ${step} +\\d+\\.\\d\\d s`, "m"));
  }
  assert.match(stdout, /reviews? (?:is|are) overdue, and shown as that/);
  assert.is(stderr, "");
});

test("a build that is to be quiet says nothing, and makes the folders that its site lies in", async () => {
  const out = join(createEmptyFolder(), "a", "b", "site");
  const { code, stdout, stderr } = await build(fenmarsh, out, "--quiet");
  assert.equal({ code, stdout, stderr }, { code: 0, stdout: "", stderr: "" });
  assert.ok(existsSync(join(out, "document", "index.html")));
});

test("a fault in the data is told at its line, and the last good site is untouched", async () => {
  const { out, before } = await goodSite();
  const data = ownData();
  const file = join(data, "groups", "executive-board.yaml");
  writeFileSync(file, `${readFileSync(file, "utf8")}colour: green\n`);
  const { code, stderr } = await build(data, out);
  assert.is(code, 1);
  assert.match(stderr, /executive-board\.yaml:\d+:1 /);
  assert.match(stderr, /\n1 error in 1 file\. Nothing was built; the last good website is untouched\.\n$/);
  assertUntouched(out, before);
});

test("a link in the prose that leads nowhere stops the build", async () => {
  const { out, before } = await goodSite();
  const data = ownData();
  const file = join(data, "chapters", "how-we-work.md");
  writeFileSync(file, `${readFileSync(file, "utf8")}\nSee [the plan](/no-such-page/).\n`);
  const { code, stderr } = await build(data, out);
  assert.is(code, 1);
  assert.match(stderr, /\/no-such-page\//);
  assertUntouched(out, before);
});

test("a data folder that is not there is told as that", async () => {
  const { code, stderr } = await build(join(createEmptyFolder(), "nowhere"), join(createEmptyFolder(), "_site"));
  assert.is(code, 1);
  assert.match(stderr, /There is no such folder\./);
});

test("an overdue review stops a strict build", async () => {
  const { out, before } = await goodSite();
  const { code, stderr } = await run("build", ["--data", fenmarsh, "--out", out, "--as-of", lateDay, "--strict"]);
  assert.is(code, 1);
  assert.match(stderr, /was due on/);
  assertUntouched(out, before);
});

test("without a browser the build ends with 3 and a sentence that says what to do", async () => {
  const { out, before } = await goodSite();
  const browser = join(createEmptyFolder(), "no-browser");
  const { code, stderr } = await run("build", ["--data", fenmarsh, "--out", out], {
    env: { PUPPETEER_EXECUTABLE_PATH: browser },
  });
  assert.is(code, 3);
  assert.match(stderr, /^PUPPETEER_EXECUTABLE_PATH names ".*no-browser", which is not a program: .*\n$/);
  assertUntouched(out, before);
});

test("a search indexer that dies ends the build with 3 and a sentence, and nothing is lost or left behind", async () => {
  const { out, before } = await goodSite();
  const indexer = join(createEmptyFolder(), "indexer");
  writeFileSync(indexer, "#!/bin/sh\nhead -c 20 > /dev/null\nexit 1\n", { mode: 0o755 });
  const { code, stderr } = await run("build", ["--data", fenmarsh, "--out", out, "--as-of", "2025-07-01"], {
    env: { PAGEFIND_EXTENDED_BINARY_PATH: indexer },
  });
  assert.is(code, 3);
  assert.match(stderr, /^The search index could not be made, because its program ended early .*\n$/m);
  assertUntouched(out, before);
});

const smallDisk = createEmptyFolder();
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=600k", "tmpfs", smallDisk]).status === 0;
if (!mounted) console.log("SKIPPED: the full disk, because only root may mount a small one.");

(mounted ? test : test.skip)("a disk that is full, or can only be read, ends the build with 3 and a sentence", async () => {
  try {
    const out = join(smallDisk, "_site");
    writeFiles(out, { ".built-by": "partnership-governance\n", "index.html": "last good one" });
    const full = await build(fenmarsh, out);
    assert.is(full.code, 3, full.stderr);
    assert.match(full.stderr, /^The disk is full/m);
    assert.equal(Object.keys(contentsOf(smallDisk)), ["_site/.built-by", "_site/index.html"]);
    spawnSync("mount", ["-o", "remount,ro", smallDisk]);
    const readOnly = await build(fenmarsh, out);
    assert.is(readOnly.code, 3);
    assert.match(readOnly.stderr, /^The disk can only be read: .*\n$/);
  } finally {
    spawnSync("umount", [smallDisk]);
  }
});

test("a build into the data, over the data or over what is somebody's own is refused", async () => {
  const data = ownData();
  const before = contentsOf(data);
  const link = join(createEmptyFolder(), "link");
  symlinkSync(data, link);
  const notes = createEmptyFolder();
  writeFiles(notes, { "notes.txt": "mine" });
  const refused = [data, join(data, "_site"), join(data, ".."), link, notes, join(notes, "notes.txt")];
  for (const out of refused) {
    const { code, stderr } = await build(data, out);
    assert.is(code, 2, out);
    assert.match(stderr, /^[^\n]+\n$/, "one sentence says why");
  }
  assert.equal(contentsOf(data), before);
  assert.equal(contentsOf(notes), { "notes.txt": "mine" });
});

test("a reader that goes away does not stop the build", async () => {
  const out = join(createEmptyFolder(), "_site");
  const onStart = (child: { stdout: NodeJS.ReadableStream | null }) => {
    child.stdout?.once("data", () => (child.stdout as unknown as { destroy(): void }).destroy());
  };
  const { code } = await run("build", ["--data", fenmarsh, "--out", out, "--as-of", usualDay], { onStart });
  assert.is(code, 0);
  assert.ok(existsSync(join(out, "downloads/governance-arrangements.pdf")));
});

test("below a base path every link of the site leads into it", async () => {
  const site = await buildOnce({ base: "/bscp/" });
  const pages = Object.entries(contentsOf(site)).filter(([path]) => path.endsWith(".html"));
  for (const [path, html] of pages) assert.not.match(html, /(?:href|src)="\/(?!bscp\/)/, path);
});

test("a date for what is built that is none is refused", async () => {
  const env = { SOURCE_DATE_EPOCH: "yesterday" };
  const { code, stderr } = await run("build", ["--data", fenmarsh, "--out", join(createEmptyFolder(), "_site")], { env });
  assert.is(code, 2);
  assert.match(stderr, /^SOURCE_DATE_EPOCH is "yesterday"/);
});

test.run();
