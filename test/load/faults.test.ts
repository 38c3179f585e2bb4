import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { load } from "../../src/load/load.ts";
import { messageOf } from "../../src/model/finding.ts";

// Each folder under faults/ holds the files that differ from the sound partnership of test/fixtures/fenmarsh, and
// report.txt: what a person is told. An empty file under `without/` takes the file of that name away.
// Set UPDATE_REPORTS=1 to write the reports anew, then read every difference.
const faults = fileURLToPath(new URL("./faults/", import.meta.url));
const reports = fileURLToPath(new URL("./reports/", import.meta.url));
const sound = fileURLToPath(new URL("../fixtures/fenmarsh/", import.meta.url));

async function reportOf(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "fault-"));
  try {
    cpSync(sound, folder, { recursive: true });
    for (const path of filesIn(join(faults, name, "without"))) rmSync(join(folder, path));
    cpSync(join(faults, name), folder, { recursive: true });
    for (const path of ["report.txt", "without"]) rmSync(join(folder, path), { recursive: true, force: true });
    const { findings } = await load(folder);
    const report = `${findings.map(messageOf).join("\n\n")}\n`;
    return report.replaceAll(folder.replaceAll("\\", "/"), "data");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile());
}

for (const name of readdirSync(faults).sort()) {
  test(`the report on ${name.replaceAll("-", " ")} is the one that is kept`, async () => {
    const report = await reportOf(name);
    const kept = join(faults, name, "report.txt");
    if (process.env.UPDATE_REPORTS === "1") writeFileSync(kept, report);
    assert.is(report, readFileSync(kept, "utf8"), relative(faults, kept));
  });
}

test("no report holds a sentence of the parser or of the validator", () => {
  const foreign =
    /must (?:be|NOT|have|match)|YAMLException|instancePath|mapping entry|implicit key|flow collection|undefined|\bnull\b/;
  for (const name of readdirSync(faults)) {
    assert.not.match(readFileSync(join(faults, name, "report.txt"), "utf8"), foreign, name);
  }
  for (const name of readdirSync(reports)) {
    const told = readFileSync(join(reports, name), "utf8").match(/^(?:=> | {3,}).*/gm) ?? [];
    assert.ok(told.length > 0, name);
    assert.not.match(told.join("\n"), foreign, name);
  }
});

test("each fault is told in its report", () => {
  for (const name of readdirSync(faults)) {
    assert.ok(readFileSync(join(faults, name, "report.txt"), "utf8").length > 1, name);
  }
});

test.run();
