import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { placesInData } from "../../build/edition/returned.ts";
import { load, modelOn } from "../../src/load/load.ts";
import { createEmptyFolder } from "../folder.ts";
import { day } from "../model/made.ts";
import { draftOf, readMarks } from "../returned/word-file.ts";
import { project } from "../sources.ts";

// The members of Ashwell's groups in the Word file of a draft, and where each of its lines is found again when it comes back.

const on = "2026-06-01";
const data = createEmptyFolder();
cpSync(join(project, "test/fixtures/ashwell"), data, { recursive: true });
const { facts } = await load(data);
const { paragraphs } = readMarks(await draftOf(data, on));
const lines = readFileSync(join(data, "groups/case-panel.yaml"), "utf8").split("\n");

for (const [line, typed] of [
  ["Designated Doctor – Chair", "post: Designated Doctor"],
  ["Substitutes: Ida Birch – Deputy Chief Nurse; Designated Nurse", "post: Designated Doctor"],
  ["Only where a home is part of the case", "post: Head of Housing"],
  ["or College representative", "constituency: College representative"],
  ["and/or NHS Ashwell Integrated Care Board – Primary care", "agency: nhs-ashwell"],
  ["Only where a fire is part of the case", "agency: ashwell-fire-and-rescue"],
  ["Term of three years, renewable once, until 30 April 2027", "person: kit-rowan"],
  ["At most eight members. Co-opted members: at most two.", "members: 8"],
] as const) {
  test(`"${line}" is a paragraph of the Word file, and is found in the data`, () => {
    const at = paragraphs.findIndex(({ text }) => text === line);
    assert.ok(at >= 0 && facts);
    const [place] = placesInData(paragraphs, modelOn(facts, day(on)), facts)(at, 0);
    assert.match(place?.file ?? "", /groups\/case-panel\.yaml$/);
    assert.match(lines[(place?.line ?? 0) - 1] ?? "", typed);
  });
}

test.run();
