import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { record } from "../../build/review/record.ts";
import { replaceFiles } from "../../src/outputs/record/replace-file.ts";
import { contentsOf } from "../folder.ts";
import { day, when } from "../model/made.ts";
import { run, runHere } from "./run-command.ts";

const realData = fileURLToPath(new URL("../../data", import.meta.url));
const test = suite<{ folder: string; data: string }>("review");

test.before.each(async (context) => {
  context.folder = await mkdtemp(join(tmpdir(), "review-"));
  context.data = join(context.folder, "data");
  await cp(realData, context.data, { recursive: true });
});
test.after.each(({ folder }) => rm(folder, { recursive: true }));

const evidence = ["--on", "2025-12-01", "--by", 'Pond: the "Board"', "--minute", "PB/2025/12/4"];

/** What a command that must be refused says. */
function refusal(refused: Promise<unknown>): Promise<string> {
  return refused.then(
    () => assert.unreachable("it was not refused"),
    (error: Error) => error.message,
  ) as Promise<string>;
}

/** The lines that git says have come and gone between two files. */
async function numberOfLines(before: string, after: string): Promise<{ come: number; gone: number }> {
  const differ = await promisify(execFile)("git", ["diff", "--no-index", "--numstat", before, after]).catch((error) => error);
  const [come, gone] = String(differ.stdout).split("\t").map(Number);
  return { come: come ?? 0, gone: gone ?? 0 };
}

test("recording a review changes only its own lines, in each file with terms of reference, and turns it green", async ({
  data,
}) => {
  const before = JSON.parse((await runHere("check", "--data", data, "--as-of", "2026-01-01", "--format", "json")).stdout);
  const terms = before.reviews.filter(({ kind }: { kind: string }) => kind === "termsOfReference");
  assert.is(terms.length, 11);
  for (const { id } of terms) {
    const recorded = await runHere("review", "record", id, "--data", data, ...evidence);
    assert.is(recorded.code, 0, recorded.stderr);
    const name = join("groups", `${id}.yaml`);
    assert.equal(await numberOfLines(join(realData, name), join(data, name)), { come: 7, gone: 2 }, id);
    const [old, now] = await Promise.all([readFile(join(realData, name), "utf8"), readFile(join(data, name), "utf8")]);
    const review = old.indexOf("\nreview:\n");
    assert.is(now.slice(0, review), old.slice(0, review), `${id}: what stands before the review`);
  }
  const after = JSON.parse((await runHere("check", "--data", data, "--as-of", "2026-01-01", "--format", "json")).stdout);
  for (const { id } of terms) {
    const review = after.reviews.find((each: { id: string }) => each.id === id);
    assert.equal([review.status, review.lastReviewed, review.due], ["current", "2025-12-01", "2026-12-01"]);
    const ofGroup = ({ rule, file }: { rule: string; file: string }) => rule.startsWith("review") && file.endsWith(`${id}.yaml`);
    assert.equal(after.findings.filter(ofGroup), []);
  }
});

test("a refresh is recorded by its own id and as one, and a review in a named month is next due in that month", async ({
  data,
}) => {
  await rm(data, { recursive: true });
  await cp(fileURLToPath(new URL("../fixtures/tarnside", import.meta.url)), data, { recursive: true });
  const panel = join(data, "groups/case-review-panel.yaml");
  const recorded = await runHere(
    ...[
      "review",
      "record",
      "case-review-panel.refresh",
      "--data",
      data,
      "--on",
      "2026-11-20",
      "--by",
      "Board",
      "--minute",
      "B/1",
    ],
  );
  assert.match(recorded.stdout, "The next refresh is due on 20 November 2027.");
  const text = await readFile(panel, "utf8");
  assert.match(text, "    - on: 2026-11-20\n      by: Board\n      minute: B/1\n      as: refresh\n      changed: false\n");
  assert.match(
    text,
    "  nextReview: 2028-01-20\n  cycleMonths: 36\n  refresh:\n    cycleMonths: 12\n    nextReview: 2027-11-20\n",
  );
  const both = await runHere(
    ...["review", "record", "case-review-panel", "relevant-agencies", "--data", data],
    ...["--on", "2026-11-25", "--by", "Board", "--minute", "B/2"],
  );
  assert.match(both.stdout, "The next are due on 25 November 2029 or in March 2027.");
  assert.match(await readFile(panel, "utf8"), "    nextReview: 2027-11-25\n");
});

test("a promise of the arrangements is recorded in its own entry", async ({ data }) => {
  const { code } = await runHere("review", "record", "annual-report", "--data", data, ...evidence);
  assert.is(code, 0);
  const file = "arrangements.yaml";
  assert.equal(await numberOfLines(join(realData, file), join(data, file)), { come: 5, gone: 1 });
});

test("a dry run shows the change and writes nothing", async ({ data }) => {
  const dry = ["--dry-run", "--as-of", "2026-01-01"];
  const { code, stdout } = await run("review", "record", "executive-board", "--data", data, ...evidence, ...dry);
  assert.is(code, 0);
  assert.match(stdout, /^- +\d+ {4}lastReviewed: 2024-12-30$/m);
  assert.match(stdout, /^\+ +\d+ +- on: 2025-12-01$/m);
  for (const name of await readdir(join(data, "groups"))) {
    assert.equal(await readFile(join(data, "groups", name)), await readFile(join(realData, "groups", name)));
  }
});

test("several reviews of one meeting are recorded in one command, and none where one id is wrong", async ({ data }) => {
  const before = contentsOf(data);
  const ids = ["executive-board", "annual-report", "relevant-agencies", "serious-cases"];
  const wrong = await runHere("review", "record", ...ids, "serious-case", "--data", data, ...evidence);
  assert.equal([wrong.code, wrong.stdout], [2, ""]);
  assert.match(wrong.stderr, 'Did you mean "serious-cases"?');
  const twice = await runHere("review", "record", ...ids, "annual-report", "--data", data, ...evidence);
  assert.match(twice.stderr, '"annual-report" is named twice.');
  const dry = await runHere("review", "record", ...ids, "--data", data, ...evidence, "--dry-run");
  assert.equal(contentsOf(data), before);
  for (const name of ["executive-board", "serious-cases"]) assert.match(dry.stdout, `groups/${name}.yaml\n`);
  assert.is(dry.stdout.match(/^\+ +\d+ +- on: 2025-12-01$/gm)?.length, 4);
  const { code, stdout } = await runHere("review", "record", ...ids, "--data", data, ...evidence);
  assert.is(code, 0);
  assert.match(stdout, "Recorded 4 reviews. The next are due on 1 December 2026.");
  const { reviews } = JSON.parse((await runHere("check", "--data", data, "--as-of", "2026-01-01", "--format", "json")).stdout);
  for (const { id, lastReviewed } of reviews) assert.is(lastReviewed === "2025-12-01", ids.includes(id), id);
  assert.match((await runHere("review", "record", ...ids, "--data", data, ...evidence)).stdout, "says all of that already.");
});

test("where a file cannot be written, none of the others is", async ({ data }) => {
  const [first, second] = ["executive-board", "serious-cases"].map((id) => join(data, "groups", `${id}.yaml`)) as [
    string,
    string,
  ];
  const before = contentsOf(data);
  const missing = join(data, "no-such-folder", "x.yaml");
  const written = replaceFiles([first, second, missing].map((path) => ({ path, content: "name: x\n" })));
  assert.match(await refusal(written), "ENOENT");
  assert.equal(contentsOf(data), before);
});

test("a month or a year is recorded as it is known, and counts from its first day", async ({ data }) => {
  const args = ["--data", data, "--by", "x", "--minute", "y", "--on"];
  assert.match((await runHere("review", "record", "annual-report", ...args, "2025-13")).stderr, "is not a date in the calendar");
  assert.is((await runHere("review", "record", "annual-report", ...args, "2025-06")).code, 0);
  assert.match(await readFile(join(data, "arrangements.yaml"), "utf8"), /- on: 2025-06\n.*\n.*\n +nextReview: 2026-06-01\n/);
  assert.is((await runHere("review", "record", "executive-board", ...args, "2025")).code, 0);
  const { reviews, findings } = JSON.parse(
    (await runHere("check", "--data", data, "--as-of", "2026-01-02", "--format", "json")).stdout,
  );
  const of = (id: string) => reviews.find((each: { id: string }) => each.id === id);
  assert.equal([of("executive-board").lastReviewed, of("executive-board").due], ["2025", "2026-01-01"]);
  assert.equal([of("annual-report").lastReviewed, of("annual-report").due], ["2025-06", "2026-06-01"]);
  assert.not(findings.some(({ rule, severity }: Record<string, string>) => rule === "review-dates" && severity === "error"));
});

test("a second record says whether the wording has changed since the first", async ({ data }) => {
  const on = (date: string) =>
    runHere("review", "record", "executive-board", "--data", data, "--by", "x", "--minute", "M", "--on", date);
  const file = join(data, "groups", "executive-board.yaml");
  await on("2025-06-01");
  assert.not.match(await readFile(file, "utf8"), "changed:");
  await on("2025-09-01");
  assert.match(await readFile(file, "utf8"), "changed: false");
  await writeFile(file, (await readFile(file, "utf8")).replace("Terms of Reference Review Date", "The Day of Review"));
  await on("2025-12-01");
  assert.match(await readFile(file, "utf8"), /- on: 2025-12-01\n +by: x\n +minute: M\n +changed: true\n/);
});

test("wording that changes after the review is told", async ({ data }) => {
  await runHere("review", "record", "executive-board", "--data", data, ...evidence);
  const file = join(data, "groups", "executive-board.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace("Terms of Reference Review Date", "The Day of Review"));
  const { findings } = JSON.parse((await runHere("check", "--data", data, "--as-of", "2026-01-01", "--format", "json")).stdout);
  assert.equal(findings.filter(({ rule }: { rule: string }) => rule === "review-changed").length, 1);
});

test("what cannot be recorded is refused, with the reason and exit code 2", async ({ data }) => {
  const refused = async (...args: string[]) => {
    const { code, stdout, stderr } = await runHere("review", "record", ...args, "--data", data);
    assert.is(code, 2);
    assert.is(stdout, "");
    return stderr;
  };
  const rest = ["--by", "x", "--minute", "y"];
  assert.match(await refused("executive-board", "--on", "2999-01-02", ...rest), "still to come");
  const pretended = ["--on", "2999-01-01", "--as-of", "2999-01-01"];
  assert.match(await refused("executive-board", ...pretended, ...rest), "--as-of is for trying out");
  assert.match(await refused("executive-board", "--on", "2024-12-29", ...rest), "before the last review on record");
  assert.match(await refused("executive-board", "--on", "2025-12-01", "--by", "x"), "Say where it is minuted");
  assert.match(await refused("executive-board", "--on", "2025-12-01", "--minute", "x"), "Say who carried it out");
  assert.match(await refused("executive-board", "--on", "2025-12-01", "--by", "a\nb", "--minute", "x"), "one line");
  assert.match(await refused("executive-board", ...rest), "Say on which day");
  const allAtOnce = await refused("executive-board", "annual-report", "--on", "2999-01-02", "--by", "x");
  assert.match(allAtOnce, /^--on 2999-01-02 is still to come: .*\nSay where it is minuted: --minute "…"\n$/);
  assert.match(await refused("executive-bord", "--on", "2025-12-01", ...rest), 'Did you mean "executive-board"?');
  assert.match(await refused(), "Say which review");
});

test("a file with a fault is left alone", async ({ data }) => {
  const file = join(data, "groups", "executive-board.yaml");
  await writeFile(file, `${await readFile(file, "utf8")}  nextReviewed: 2026-01-01\n`);
  const { code, stderr } = await runHere("review", "record", "executive-board", "--data", data, ...evidence);
  assert.is(code, 1);
  assert.match(stderr, "Put this right first. Nothing was written.");
});

test("nothing is recorded while another file has a fault, for it may be part of the wording", async ({ data }) => {
  await writeFile(join(data, "clauses.yaml"), "clauses: [\n");
  const { code, stdout, stderr } = await runHere("review", "record", "executive-board", "--data", data, ...evidence);
  assert.equal([code, stdout], [1, ""]);
  assert.match(stderr, "Put this right first. Nothing was written.");
  const file = join("groups", "executive-board.yaml");
  assert.equal(await readFile(join(data, file)), await readFile(join(realData, file)));
});

test("the day is held to the clock of the partnership, and to the first day of a month on record", async ({ data }) => {
  const file = join(data, "groups", "executive-board.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace(/lastReviewed: .*/, "lastReviewed: 2025-03"));
  const asked = { data, asOf: undefined, by: "x", minute: "y", next: undefined, dryRun: true };
  const on = (text: string) => record(["executive-board"], { ...asked, on: when(text) }, () => day("2025-03-25"));
  assert.match(await refusal(on("2025-02-28")), "before the last review on record, 2025-03.");
  assert.match(await refusal(on("2025-03-26")), "still to come: today is 2025-03-25");
  const args = ["--data", data, "--on", "2025-03-20", "--by", "x", "--minute", "y"];
  assert.is((await runHere("review", "record", "executive-board", ...args)).code, 0);
});

test("a date of the website is told to be written there", async ({ data }) => {
  const file = join(data, "website.yaml");
  await writeFile(file, `${await readFile(file, "utf8")}security:\n  contact: web@example.org\n  expires: 2026-03-01\n`);
  const { code, stderr } = await runHere("review", "record", "website-security-contact", "--data", data, ...evidence);
  assert.is(code, 2);
  assert.match(stderr, 'write the new date as "expires" in');
});

test("a next review promised for a month is recorded as that month, and not beyond what the check is silent on", async ({
  data,
}) => {
  const on = (day: string) => ["annual-report", "--data", data, "--on", day, "--by", "x", "--minute", "y", "--next"];
  assert.match((await runHere("review", "record", ...on("2025-08-20"), "2026-09")).stderr, "2026-08-20 is the latest day");
  assert.match((await runHere("review", "record", ...on("2025-08-20"), "2026-08-21")).stderr, "2026-08-20 is the latest day");
  assert.match((await runHere("review", "record", ...on("2025-09-20"), "2025-09-20")).stderr, "is not after --on");
  assert.match((await runHere("review", "record", ...on("2025-09-20"), "2026")).stderr, "neither a day nor a month");
  assert.match((await runHere("review", "record", ...on("2025-09-20"), "2026-09")).stderr, "2026-09-20 is the latest day");
  const { code, stdout } = await runHere("review", "record", ...on("2025-09-20"), "2026-08");
  assert.is(code, 0);
  assert.match(stdout, "The next review is due in August 2026.");
  assert.match(
    await readFile(join(data, "arrangements.yaml"), "utf8"),
    /- on: 2025-09-20\n +by: x\n +minute: y\n +nextReview: 2026-08\n/,
  );
});

test("a dry run of a pack is refused, for nothing would be dry about it", async ({ data, folder }) => {
  const { code, stderr } = await runHere(
    "review",
    "pack",
    "executive-board",
    "--dry-run",
    "--data",
    data,
    "--to",
    join(folder, "to"),
  );
  assert.is(code, 2);
  assert.match(stderr, "--dry-run goes with record alone.");
});

test("a file that cannot be read is told by the list, the record and the pack, and what they advise names the folder", async ({
  data,
}) => {
  await writeFile(join(data, "groups", "serious-cases.yaml"), "name: Serious\n tab: 1\n");
  const list = await runHere("review", "list", "--data", data);
  assert.is(list.code, 1);
  assert.match(list.stderr, /serious-cases\.yaml:\d+:\d+\n[\s\S]*1 file could not be read, so its review is not here\./);
  assert.match(list.stdout, "executive-board");
  for (const task of ["record", "pack"]) {
    const { code, stderr } = await runHere("review", task, "serious-cases", "--data", data);
    assert.is(code, 1);
    assert.match(stderr, /serious-cases\.yaml:\d+:\d+\n/);
    assert.not.match(stderr, "is not the id");
  }
  const { stdout } = await runHere("check", "--data", data, "--as-of", "2026-01-01");
  assert.match(stdout, /^1 file could not be read/);
  assert.match(stdout, `--minute "…" --data ${data}\``);
  assert.match((await runHere("review", "record", "--data", data)).stderr, `\`npx governance review list --data ${data}\``);
});

test("the list shows each review's id, worst first", async ({ data }) => {
  const { code, stdout } = await runHere("review", "list", "--data", data, "--as-of", "2026-01-01");
  assert.is(code, 0);
  assert.ok(stdout.indexOf("annual-report") < stdout.indexOf("executive-board"));
  for (const line of stdout.split("\n")) assert.ok(line.length <= 80, line);
});

test("a pack is a Word document and a PDF of one group's terms of reference", async ({ data, folder }) => {
  const to = join(folder, "packs");
  const { code, stdout, stderr } = await run(
    "review",
    "pack",
    "serious-cases",
    "--data",
    data,
    "--as-of",
    "2025-06-30",
    "--to",
    to,
  );
  assert.is(code, 0, stderr);
  assert.equal(stdout, `${to}/serious-cases.docx\n${to}/serious-cases.pdf\n`);
  assert.is((await readFile(join(to, "serious-cases.docx"))).subarray(0, 2).toString(), "PK");
  assert.is((await readFile(join(to, "serious-cases.pdf"))).subarray(0, 5).toString(), "%PDF-");
});

test("a pack with something that cannot be printed is told in sentences, and leaves no PDF", async ({ folder }) => {
  const data = join(folder, "fenmarsh");
  await cp(fileURLToPath(new URL("../fixtures/fenmarsh", import.meta.url)), data, { recursive: true });
  const file = join(data, "groups", "learning-group.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("1. To plan training.", "1. To plan training &#9786;."));
  const to = join(folder, "packs");
  const { code, stderr } = await run("review", "pack", "learning-group", "--data", data, "--as-of", "2025-06-30", "--to", to);
  assert.is(code, 1);
  assert.match(stderr, /^The document's fonts do not have "☺", .*\nThe PDF was not made\. .*\n$/m);
  assert.not.match(stderr, "    at ");
  assert.equal(await readdir(to), ["learning-group.docx"]);
});

test("a pack of what has no terms of reference is refused, and a group is told by its name", async ({ data }) => {
  const packed = async (id: string) => await runHere("review", "pack", id, "--data", data);
  const { code, stderr } = await packed("practitioners-forum");
  assert.is(code, 2);
  assert.match(stderr, /Practitioners' Forum has no terms of reference[^"]*"termsOfReference" in .*practitioners-forum\.yaml\./);
  assert.match((await packed("nobody")).stderr, '"nobody" is not a group with terms of reference.');
});

test.run();
