import { test } from "uvu";
import * as assert from "uvu/assert";
import { messageOf } from "../../src/model/finding.ts";
import { readTries, runAll, type Try } from "./tries.ts";

// TRIES=name tries one file of the folder alone, and SHOW=1 shows what is found.

interface Row {
  found: number;
  all: number;
  readonly missed: string[];
}

const rows = new Map<string, Row>();

function count({ class: name, id }: Try, isFound: boolean): void {
  const row = rows.get(name) ?? { found: 0, all: 0, missed: [] };
  row.all += 1;
  if (isFound) row.found += 1;
  else row.missed.push(id);
  rows.set(name, row);
}

for (const { file, tries } of readTries(process.env.TRIES)) {
  test(`what ${file} tries is found where it was put in`, async () => {
    const wrong: string[] = [];
    for (const { one, isFound, added } of await runAll(tries)) {
      count(one, isFound);
      if (isFound === (one.missed === undefined) && process.env.SHOW !== "1") continue;
      const said = added.map((finding) => `    ${finding.file}:${finding.line} ${finding.rule}: ${messageOf(finding)}`);
      const report = [`${one.id} (${one.class}) is ${isFound ? "found" : "missed"}: ${one.why}`, ...said].join("\n");
      if (isFound === (one.missed === undefined)) console.log(report);
      else wrong.push(report);
    }
    assert.is(wrong.join("\n"), "");
  });
}

test("how many of each class are found", () => {
  const table = [...rows].map(([name, { found, all, missed }]) => {
    return `  ${name.padEnd(40)} ${found}/${all}${missed.length === 0 ? "" : `  missed: ${missed.join(", ")}`}`;
  });
  console.log(table.join("\n"));
  assert.ok(table.length > 0);
});

test.run();
