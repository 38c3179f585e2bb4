import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { project } from "../sources.ts";
import { type Ran, runHere } from "./run-command.ts";

/** A partnership with a finding of the proofreader in each of two files. */
function makeFolder(): string {
  const folder = join(createEmptyFolder(), "data");
  cpSync(join(project, "test/fixtures/example"), folder, { recursive: true });
  writeFiles(folder, { "groups/twin.yaml": "name: BOARD\nkind: forum\n", "groups/other.yaml": "name: board\nkind: forum\n" });
  return folder;
}

const onDay = ["--as-of", "2025-06-02"];
const decision = ["--by", "Executive Board", "--reason", "They are to merge.", "--on", "2025-05-30"];

interface Told {
  readonly findings: readonly { readonly rule: string; readonly mark: string | null }[];
  readonly accepted: readonly { readonly mark: string; readonly reason: string; readonly by: string; readonly on: string }[];
}

async function check(folder: string): Promise<Told> {
  return JSON.parse((await runHere("check", "--data", folder, "--format", "json", ...onDay)).stdout) as Told;
}

const accept = (folder: string, ...more: string[]): Promise<Ran> => runHere("accept", "--data", folder, ...onDay, ...more);

const marksIn = ({ findings }: Told) => findings.flatMap(({ rule, mark }) => (rule === "same-name" ? [mark ?? ""] : []));

/** The message of a wrong usage. */
async function refusal(running: Promise<Ran>): Promise<string> {
  const { code, stderr } = await running;
  assert.is(code, 2);
  return stderr;
}

test("an accepted finding is quiet, counted, and told with its reason where that is asked for", async () => {
  const folder = makeFolder();
  const marks = marksIn(await check(folder));
  assert.is(marks.length, 2);
  const { code, stdout } = await accept(folder, ...marks.slice(0, 1), ...decision);
  assert.is(code, 0, stdout);
  const told = await check(folder);
  assert.equal(marksIn(told), marks.slice(1));
  assert.equal(
    told.accepted.map(({ mark, reason, by, on }) => ({ mark, reason, by, on })),
    [{ mark: marks[0], reason: "They are to merge.", by: "Executive Board", on: "2025-05-30" }],
  );
  const plain = await runHere("check", "--data", folder, ...onDay);
  assert.match(plain.stdout, /; 1 finding accepted\.\n$/);
  assert.not.match(plain.stdout, "They are to merge");
  assert.match((await runHere("check", "--data", folder, ...onDay, "--accepted")).stdout, "They are to merge.");
});

test("it speaks again when one of its texts changes, and the acceptance is told to be idle", async () => {
  const folder = makeFolder();
  await accept(folder, ...marksIn(await check(folder)), ...decision);
  writeFiles(folder, { "groups/twin.yaml": "name: bOARD\nkind: forum\n" });
  const told = await check(folder);
  assert.is(marksIn(told).length, 1);
  assert.is(told.findings.filter(({ rule }) => rule === "accepted-gone").length, 1);
  assert.is(told.accepted.length, 1);
});

test("lines before it and the folder's name change no mark", async () => {
  const [folder, other] = [makeFolder(), makeFolder()];
  writeFiles(other, { "groups/twin.yaml": "# Both meet.\n\nkind: forum\nname: BOARD\n" });
  assert.equal(marksIn(await check(other)), marksIn(await check(folder)));
});

test("what stands in the file stays, comments and line ends included", async () => {
  const folder = makeFolder();
  const marks = marksIn(await check(folder));
  await accept(folder, marks[0] ?? "", ...decision);
  const path = join(folder, "accepted.yaml");
  const before = `${readFileSync(path, "utf8")}  # As the Board wished.\n`.replaceAll("\n", "\r\n");
  writeFileSync(path, before);
  assert.is((await accept(folder, marks[1] ?? "", ...decision)).code, 0);
  const after = readFileSync(path, "utf8");
  assert.ok(after.startsWith(before));
  assert.not.match(after, /[^\r]\n/);
  assert.equal(marksIn(await check(folder)), []);
});

test("a file that cannot be added to is left as it is, and the entry is shown", async () => {
  const folder = makeFolder();
  const marks = marksIn(await check(folder));
  writeFiles(folder, { "accepted.yaml": "accepted: [\n" });
  const { code, stderr } = await accept(folder, marks[0] ?? "", ...decision);
  assert.is(code, 1);
  assert.match(stderr, `finding: ${marks[0]}`);
  assert.is(readFileSync(join(folder, "accepted.yaml"), "utf8"), "accepted: [\n");
});

test("a try writes nothing", async () => {
  const folder = makeFolder();
  const { stdout } = await accept(folder, ...marksIn(await check(folder)), ...decision, "--dry-run");
  assert.match(stdout, "Nothing was written, as asked.");
  assert.not.ok(existsSync(join(folder, "accepted.yaml")));
});

test("it must be said which findings, who decided and why, and not in the future", async () => {
  const folder = makeFolder();
  const [mark = ""] = marksIn(await check(folder));
  assert.match(await refusal(accept(folder, ...decision)), "Say which findings");
  assert.match(await refusal(accept(folder, "0123456789", ...decision)), '"0123456789" is not the mark of a finding');
  assert.match(await refusal(accept(folder, mark, "--reason", "So.")), "Say who decided it");
  assert.match(await refusal(accept(folder, mark, "--by", "Board", "--reason", "a\nb")), "one line");
  assert.match(await refusal(accept(folder, mark, "--by", "Board", "--reason", "So.", "--on", "2025-06-03")), "still to come");
  await accept(folder, mark, ...decision);
  assert.match(await refusal(accept(folder, mark, ...decision)), "is accepted already");
});

test("a check may be of the proofreader's findings alone, or of one rule", async () => {
  const folder = makeFolder();
  const only = async (word: string) => {
    const { code, stdout } = await runHere(
      "check",
      "--data",
      folder,
      "--only",
      word,
      "--format",
      "json",
      "--as-of",
      "2027-06-02",
    );
    const { findings, reviews } = JSON.parse(stdout) as Told & { readonly reviews: readonly unknown[] };
    return { code, rules: [...new Set(findings.map(({ rule }) => rule))], reviews: reviews.length };
  };
  assert.equal(await only("prose"), { code: 0, rules: ["same-name"], reviews: 0 });
  assert.equal(await only("review-overdue"), { code: 1, rules: ["review-overdue"], reviews: 0 });
  assert.match(await refusal(runHere("check", "--only", "other-nam")), 'Did you mean "other-name"?');
});

test.run();
