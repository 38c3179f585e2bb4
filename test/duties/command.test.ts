import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { run } from "../command.ts";
import { marks, writeMarkedPartnership } from "./marked-partnership.ts";

const on = ["--as-of", "2026-06-01"];
const complete = writeMarkedPartnership();

test("every command of docs/duties.md runs, and tells what it says", async () => {
  const text = readFileSync(new URL("../../docs/duties.md", import.meta.url), "utf8");
  const commands = [...text.matchAll(/^npx governance check (.*?)(?: +#.*)?$/gm)].map(([, args = ""]) => args.split(" "));
  assert.is(commands.length, 3);
  for (const args of commands) {
    const { code, stdout, stderr } = await run("check", [...args, "--data", complete]);
    assert.is(stderr, "");
    assert.is(code, 0);
    if (args.includes("json")) assert.is(JSON.parse(stdout).ok, true);
    else assert.match(stdout, /^What the law asks, as of/);
  }
});

test("where all is met the command says so, and ends with 0", async () => {
  const { code, stdout } = await run("check", ["--duties", "--data", complete, ...on]);
  assert.match(stdout, /\n38 of 38 met\.\n$/);
  assert.not(stdout.includes("Not met"));
  assert.is(code, 0);
});

test("where one is not met the command names it, and ends with 1; the check itself stays as it is", async () => {
  const folder = writeMarkedPartnership({ without: "training" });
  const [duties, check] = await Promise.all([
    run("check", ["--duties", "--format", "json", "--data", folder, ...on]),
    run("check", ["--format", "json", "--data", folder, ...on]),
  ]);
  assert.is(duties.code, 1);
  const told: { id: string; status: string }[] = JSON.parse(duties.stdout).duties;
  assert.equal(
    told.filter(({ status }) => status === "notMet").map(({ id }) => id),
    ["training"],
  );
  assert.is(check.code, 0);
});

test("a misspelt duty and a misspelt section are told at their places, with what was meant, in place of a verdict", async () => {
  const edits = [
    ["chapters/workforce.md", /duty: training/, "duty: trainings"],
    ["chapters/our-area.md", /section: "What this means for safeguarding"/, 'section: "What this meant for safeguarding"'],
  ] as const;
  const { code, stdout, stderr } = await run("check", ["--duties", "--data", writeMarkedPartnership({ edits }), ...on]);
  assert.is(code, 1);
  assert.is(stdout, "");
  assert.match(
    stderr,
    /chapters\/workforce\.md:4:13 {2}meets\[0\]\.duty\n {2}"trainings" is not a duty\. Did you mean "training"\?/,
  );
  assert.match(
    stderr,
    /chapters\/our-area\.md:6:35 {2}meets\[2\]\.section\n[\s\S]*Did you mean "What this means for safeguarding"\?/,
  );
});

test("where the data do not say under which law, no duty is called met", async () => {
  const edits = [["arrangements.yaml", /^ {2}remit: .*\n/m, ""]] as const;
  const { code, stdout } = await run("check", ["--duties", "--data", writeMarkedPartnership({ edits }), ...on]);
  assert.is(code, 1);
  assert.is(stdout, "No duties are known: arrangements.yaml does not say for which remit and jurisdiction.\n");
});

test("a format that has no report of duties is wrong usage", async () => {
  const { code, stderr } = await run("check", ["--duties", "--format", "junit", "--data", complete]);
  assert.is(code, 2);
  assert.match(stderr, /--duties has no report in the format junit\. Its formats are text and json\./);
});

test("every duty that asks for a passage has its mark in the marked partnership", async () => {
  const { stdout } = await run("check", ["--duties", "--format", "json", "--data", complete, ...on]);
  const told: { id: string; places: { path: string }[] }[] = JSON.parse(stdout).duties;
  for (const duty of Object.keys(marks)) assert.ok(told.find(({ id }) => id === duty)?.places[0]?.path, duty);
});

test.run();
