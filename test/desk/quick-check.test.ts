import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { DeskData, DeskFile } from "../../src/desk/data/desk-data.ts";
import { checkQuickly } from "../../src/desk/data/quick-check.ts";
import { toDeskData } from "../../src/desk/data/read.ts";
import { withValueAt } from "../../src/desk/forms/place.ts";
import { load } from "../../src/load/load.ts";
import { writeYaml } from "../../src/load/yaml/write.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { pointerTo } from "../../src/model/places/pointer.ts";
import { loadingRules } from "../../src/rules/loading/loading-rules.ts";
import { generate, generatedDay } from "../bench/generate.ts";
import { createEmptyFolder } from "../folder.ts";

const day = "2026-06-01" as CalendarDate;
const folder = "test/fixtures/calderwick";

test("a quick check says of a file what the whole check says of it when it is loaded", async () => {
  const data = await deskData(folder, day);
  const paths = [...data.files.values()].filter(({ raw }) => raw !== undefined).map(({ path }) => path);
  const values = fc.constantFrom("x", "executive-bord", "2026-02-30", 7, true, [{}], "[[group:nowhere]]", "unknown", undefined);
  const damages = fc.array(fc.tuple(fc.nat(), values), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths.filter((path) => path.endsWith(".yaml"))), damages, async (path, wrongs) => {
      const file = data.files.get(path) as DeskFile;
      let record: unknown = file.raw;
      for (const [at, value] of wrongs) {
        const pointers = pointersIn(record);
        record = withValueAt(record, file.kind, pointers[at % pointers.length] ?? "", value) ?? record;
      }
      const quick = checkQuickly(data, { kind: file.kind, id: file.id, path, record });
      const { findings } = await load(folder, undefined, undefined, { texts: new Map([[path, writeYaml(record)]]) });
      assert.equal(told(quick), told(findings.filter((finding) => finding.file === `${folder}/${path}`)));
    }),
    { numRuns: 150, seed: 17 },
  );
});

test("a key gets its message within three tenths of a second at forty times the size", async () => {
  const big = createEmptyFolder();
  await generate({ folder: big, size: 40, seed: 1 });
  const data = await deskData(big, generatedDay as CalendarDate);
  for (const path of ["groups/group-1-1.yaml", "partners.yaml", "people.yaml", "chapters/chapter-1.md"]) {
    const file = data.files.get(path) as DeskFile;
    const { kind, id, raw: record, body } = file;
    const times = Array.from({ length: 7 }, () => {
      const start = process.cpuUsage().user;
      checkQuickly(data, { kind, id, path, record, body });
      return (process.cpuUsage().user - start) / 1000;
    });
    const median = times.sort((a, b) => a - b)[3] ?? 0;
    assert.ok(median < 300, `${path}: ${Math.round(median)} ms of processor`);
  }
});

/** What findings of loading say, wherever in the file they stand. */
function told(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ rule }) => rule in loadingRules)
    .map(({ rule, path, message, help }) => [rule, path, withoutPlaces(message), help].join(" | "))
    .sort();
}

/** A value has no line, so that a message which names another place of the file cannot name that line. */
function withoutPlaces(message: string): string {
  return message.replace(/:\d+:\d+/g, "").replace(/on line \d+/g, "on a line");
}

function pointersIn(value: unknown, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  return [pointer, ...Object.entries(value).flatMap(([key, inner]) => pointersIn(inner, pointerTo(pointer, key)))].filter(
    (each) => each !== "",
  );
}

async function deskData(from: string, on: CalendarDate): Promise<DeskData> {
  return toDeskData(from, { ...(await load(from)), day: on });
}

test.run();
