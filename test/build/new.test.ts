import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { collectAnswers } from "../../build/new/ask.ts";
import { idsOf } from "../../build/new/files.ts";
import { type QuestionName, questions } from "../../build/new/questions.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { runHere } from "./run-command.ts";

const remits = ["children", "adults", "all-age"] as const;

/** The options that have to be given where nobody can be asked. */
function options(remit: string): string[] {
  return [
    ...["--name", `Saltby's "Safe: Board"`, "--remit", remit, "--area", "Saltby", "--website", "https://safe.example.org/"],
    ...["--date", "2026-11-01", "--partners", "Saltby Council; NHS Saltby; Saltby Police"],
  ];
}

const check = async (folder: string, ...more: string[]) => {
  const { stdout, code } = await runHere("check", "--data", folder, "--as-of", "2026-11-28", "--format", "json", ...more);
  return { code, findings: (JSON.parse(stdout) as { findings: { severity: string; rule: string; message: string }[] }).findings };
};

for (const remit of remits) {
  test(`a new folder for ${remit} passes the check`, async () => {
    const folder = join(createEmptyFolder(), "new");
    const { code, stdout } = await runHere("new", folder, ...options(remit));
    assert.is(code, 0, stdout);
    assert.match(stdout, "The check finds no errors.");
    const checked = await check(folder);
    assert.is(checked.code, 0);
    assert.ok(checked.findings.every(({ rule }) => rule === "review-unknown" || rule === "contact-missing"));
  });
}

test("days and contacts that are given are written, and nothing is left to be told", async () => {
  const folder = join(createEmptyFolder(), "new");
  const known = ["--contact", "Front: door", "--reach", "01632 960001", "--report-due", "2027-03-31", "--plan-due", "2027-04-30"];
  await runHere("new", folder, ...options("all-age"), ...known);
  assert.equal((await check(folder)).findings, []);
  const text = readFileSync(join(folder, "arrangements.yaml"), "utf8");
  assert.match(text, /nextReview: 2027-03-31[\s\S]*nextReview: 2027-04-30/);
  assert.not.match(text, "unknown");
});

test("the group to copy passes the check once it is copied and printed", async () => {
  const folder = join(createEmptyFolder(), "new");
  await runHere("new", folder, ...options("adults"));
  renameSync(join(folder, "groups/board.yaml.example"), join(folder, "groups/board.yaml"));
  const file = join(folder, "arrangements.yaml");
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(/^# appendices:\n(?:# .*\n)+/m, (lines) => lines.replace(/^# /gm, "")),
  );
  const { findings } = await check(folder);
  assert.equal(
    findings.filter(({ severity }) => severity === "error"),
    [],
  );
});

test("the commands that it tells can be typed as they stand, also where the folder has a space", async () => {
  const folder = join(createEmptyFolder(), "new one");
  const { stdout } = await runHere("new", folder, ...options("adults"));
  assert.match(stdout, `npx governance check --data "${folder}"\n`);
  assert.match(stdout, `npx governance build --data "${folder}" --out "${folder}-site"\n`);
});

test("a folder that has something in it is left as it is", async () => {
  const folder = createEmptyFolder();
  writeFiles(folder, { "notes.txt": "mine" });
  const { code, stderr } = await runHere("new", folder, ...options("children"));
  assert.is(code, 2);
  assert.match(stderr, "There is something in");
  assert.is(readFileSync(join(folder, "notes.txt"), "utf8"), "mine");
});

test("where nobody can be asked, what is missing is told at once, and an answer that cannot be taken is refused", async () => {
  const folder = join(createEmptyFolder(), "new");
  const { code, stderr } = await runHere("new", folder, "--name", "Board");
  assert.is(code, 2);
  for (const name of ["remit", "area", "website", "date", "partners"]) assert.match(stderr, `--${name} `);
  const wrong: readonly (readonly [QuestionName, string, string])[] = [
    ["remit", "young", "none of children, adults, all-age"],
    ["website", "safe.example.org", "not the address of a website"],
    ["website", "https://safe.example.org/?a", "not the address of a website"],
    ["date", "2026-02-30", "not a day in the calendar"],
    ["partners", " ; ", "Name one at least"],
    ["reach", "01632 9600", "cannot be dialled"],
    ["reach", "office@example", "not an email address"],
  ];
  for (const [name, typed, message] of wrong) {
    const given = options("children").filter((_, at, all) => all[at - (at % 2)] !== `--${name}`);
    const refused = await runHere(
      "new",
      folder,
      ...given,
      "--contact",
      "Door",
      ...(name === "reach" ? [] : []),
      `--${name}=${typed}`,
    );
    assert.is(refused.code, 2, name);
    assert.match(refused.stderr, message);
  }
});

test("on a terminal each question is asked until its answer can be taken", async () => {
  const typed = [
    "",
    "Board",
    "young",
    "All Age",
    "Saltby",
    "",
    "https://b.example.org",
    "2026-11-01",
    "Council",
    "",
    "2027-03-31",
    "",
  ];
  const said: string[] = [];
  const asked: string[] = [];
  const answers = await collectAnswers({}, (name, { contact }) => name !== "reach" || contact !== "", {
    ask: async (question) => {
      asked.push(question);
      return typed[asked.length - 1] ?? "";
    },
    say: (text) => said.push(text),
  });
  assert.is(asked.length, typed.length);
  assert.equal(said, ["Something must stand here.\n", '"young" is none of children, adults, all-age.\n']);
  assert.equal(
    { ...answers, partners: [...answers.partners] },
    {
      ...{ name: "Board", remit: "all-age", area: "Saltby", title: questions.title.otherwise, website: "https://b.example.org" },
      ...{ date: "2026-11-01", partners: ["Council"], contact: "", reach: undefined },
      ...{ "report-due": "2027-03-31", "plan-due": undefined },
    },
  );
});

test("ids are made of names, each once", () => {
  assert.equal(idsOf(["St. Agnes' Hospital", "St Agnes Hospital", "Ysbyty Tŷ’r Môr", "警察"]), [
    "st-agnes-hospital",
    "st-agnes-hospital-2",
    "ysbyty-tyr-mor",
    "partner",
  ]);
});

test.run();
