import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { noteSignOff } from "../../../src/desk/tasks/editions/note-sign-off.ts";
import { runHere } from "../../build/run-command.ts";
import { answersOf, messagesOf, open, tryTask } from "./play.ts";

const fenmarsh = { of: "test/fixtures/fenmarsh", on: "2025-02-03" };
const real = { of: "data", on: "2025-06-30" };
const police = { "/partner": "fenmarsh-constabulary", "/by": "ada-wren", "/on": "@2025-02-01", "/minute": "EB/2025/2/1" };

test("a sign-off is noted as the command notes it, byte for byte", async () => {
  const tried = await tryTask(noteSignOff, fenmarsh, police);
  assert.is(tried.sentence, "Fenmarsh Constabulary signed off on 1 February 2025");
  const { folder } = await open(fenmarsh);
  const said = ["--by", "ada-wren", "--on", "2025-02-01", "--minute", "EB/2025/2/1"];
  assert.is((await runHere("edition", "sign-off", "fenmarsh-constabulary", "--data", folder, ...said)).code, 0);
  assert.is(tried.drafts[0]?.after, readFileSync(join(folder, "sign-offs.yaml"), "utf8"));
  assert.equal(tried.told, []);
  assert.is((await tried.modelOn("2025-02-03")).signOffs[0]?.partner.name, "Fenmarsh Constabulary");
});

test("a second sign-off of the same partner takes the place of the first, and the others stay", async () => {
  const earlier = `# Kept.\r\nsignOffs:\r\n  - { partner: fenmarsh-constabulary, by: ada-wren, on: 2025-01-20 }\r\n  - { partner: fenmarsh-county-council, by: bo-heron, on: 2025-01-21 }\r\n`;
  const tried = await tryTask(noteSignOff, { ...fenmarsh, added: { "sign-offs.yaml": earlier } }, police);
  assert.equal(tried.changes, {
    "sign-offs.yaml": [
      "-  - { partner: fenmarsh-constabulary, by: ada-wren, on: 2025-01-20 }",
      "+  - { partner: fenmarsh-constabulary, by: ada-wren, on: 2025-02-01, minute: EB/2025/2/1 }",
    ],
  });
  assert.not.match(String(tried.drafts[0]?.after), /[^\r]\n/);
});

test("the first sign-off of the real arrangements is for the edition after the newest", async () => {
  const typed = { "/partner": "west-midlands-police", "/by": "craig-guildford", "/on": "@2025-06-20" };
  const tried = await tryTask(noteSignOff, real, typed);
  assert.equal(tried.changes["sign-offs.yaml"]?.slice(-5), [
    "+after: 2024-12-30",
    "+signOffs:",
    "+  - partner: west-midlands-police",
    "+    by: craig-guildford",
    "+    on: 2025-06-20",
  ]);
  assert.equal(tried.told, []);
});

test("each partner is offered with whether it has signed off", async () => {
  const added = { "sign-offs.yaml": "signOffs:\n  - { partner: fenmarsh-constabulary, by: ada-wren, on: 2025-01-20 }\n" };
  const [step] = noteSignOff.steps((await open({ ...fenmarsh, added })).data, answersOf({}));
  const [field] = step?.fields ?? [];
  assert.ok(field?.type === "choice");
  assert.equal(
    field.options.map(({ hint }) => hint),
    ["Signed off on 20 January 2025.", "Still to sign off.", "Still to sign off."],
  );
});

test("a wrong answer is told at its field, and a doubt as a warning that hinders nothing", async () => {
  const told = (typed: Record<string, string>) => messagesOf(noteSignOff, fenmarsh, { ...police, ...typed });
  assert.equal(await told({ "/on": "@2025-02-04" }), [
    "/on: 4 February 2025 is still to come: today is 3 February 2025. A decision is recorded once it is made.",
  ]);
  assert.equal(await told({ "/minute": "a\u0007" }), ["/minute: This takes one line of plain text."]);
  assert.equal(await told({ "/partner": "saltby-trust" }), ["/partner: This is none of what can be chosen here."]);
  assert.equal(await told({ "/by": "nobody" }), ["/by: This is none of what can be chosen here."]);
  assert.match((await told({ "/by": "bo-heron" })).join(), "/by: Bo Heron signed off for Fenmarsh Constabulary");
  const early = await messagesOf(noteSignOff, real, {
    ...{ "/partner": "west-midlands-police", "/by": "craig-guildford", "/on": "@2024-12-01" },
  });
  assert.equal(early, [
    "/on: 1 December 2024 is before the last edition, of 30 December 2024, so that it cannot be about the next.",
  ]);
});

test.run();
