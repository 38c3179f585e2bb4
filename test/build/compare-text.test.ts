import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce } from "../built.ts";
import { project } from "../sources.ts";
import { runHere } from "./run-command.ts";

const test = suite<{ folder: string }>("compare-text");

test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), "compare-text-"));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

/** Runs the command on the real data, as they were built for the tests. */
async function compare(...args: string[]) {
  return runHere("compare-text", "--as-of", "2025-06-30", "--out", await buildOnce(), ...args);
}

test("without a file, all that the data folder keeps of what was published is accounted for", async () => {
  const { code, stdout } = await compare();
  assert.is(code, 0, stdout);
  assert.is(stdout.match(/: every difference is listed\. /g)?.length, 6);
  assert.match(stdout, "document.txt and the PDF: every difference is listed.");
});

test("a word that an old text has otherwise is told for the page and the PDF, and is a fault", async ({ folder }) => {
  const old = readFileSync(join(project, "data", "published", "document.txt"), "utf8");
  const file = join(folder, "old.txt");
  writeFileSync(file, old.replace("Birmingham is a super-diverse city", "Birmingham is a hyper-diverse city"));
  const { code, stdout } = await compare(file);
  assert.is(code, 1);
  assert.is(stdout.match(/old\.txt and [^:]*: 1 fault\./g)?.length, 2);
  assert.match(stdout, "[was: hyper] [is: super]");
  assert.match(stdout, 'published: "is a hyper-diverse"');
});

test("what cannot be read is told, with what to do", async ({ folder }) => {
  const told = async (...args: string[]) => {
    const { code, stderr } = await compare(...args);
    assert.is(code, 2, stderr);
    return stderr;
  };
  const damaged = join(folder, "old.pdf");
  writeFileSync(damaged, "no PDF");
  assert.match(await told(damaged), /old\.pdf is not what its name says, or is damaged/);
  assert.match(await told(join(folder, "old.odt")), /old\.odt cannot be read: it is none of \.txt, /);
  assert.match(await told(join(folder, "none.txt")), /none\.txt cannot be read/);
  assert.match(await told("a.txt", "b.txt"), "One file is compared at a time.");
  const page = join(project, "data", "published", "pages", "home.txt");
  assert.match(await told(page, "--page", "hoem"), '"hoem" is not a page of the data. Did you mean "home"?');
  assert.match(await told("--data", "test/fixtures/fenmarsh"), "There is no published text in test/fixtures/fenmarsh/published.");
  const { code, stderr } = await runHere("compare-text", "--as-of", "2025-06-30", "--out", join(folder, "none"));
  assert.is(code, 2);
  assert.match(stderr, "Build the website first: npm run build.");
});

test.run();
