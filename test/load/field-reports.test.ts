import { test } from "uvu";
import * as assert from "uvu/assert";
import { fileKinds, type KindName } from "../../src/load/file-kinds.ts";
import { reportOn, soundFiles } from "./damaged.ts";
import { type DamagedField, damagesOf } from "./damages.ts";
import { assertKept } from "./kept-reports.ts";

// What an editor is told of each field that is misspelt, left out or filled in wrongly.

const seen = new Set<string>();

for (const kind of Object.keys(fileKinds) as KindName[]) {
  const { schema } = fileKinds[kind];
  const files = [...soundFiles.values()].filter((file) => file.kind === kind);
  const fields = damagesOf(kind, files, seen).filter(({ damages }) => damages.length > 0);
  test(`the reports on damaged fields of ${schema} are those that are kept`, () => {
    assertKept(schema, `${fields.map(sectionOf).join("\n\n")}\n`);
  });
}

/** A field, and below it each damage with its report. */
function sectionOf({ path, file, damages }: DamagedField): string {
  const reports = damages.map(({ label, text }) => {
    const findings = reportOn({ [file]: text }).map((finding) => `    ${finding.replace("\n", "\n      ")}`);
    return `  ${label}\n${findings.length === 0 ? "    nothing" : findings.join("\n")}`;
  });
  return [`${file} ${path}`.trim(), ...reports].join("\n");
}

test("the sound files have no report", () => {
  for (const { file, text } of soundFiles.values()) assert.equal(reportOn({ [file]: text }), []);
});

test.run();
