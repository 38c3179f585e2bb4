import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { messageOf } from "../../src/model/finding.ts";
import * as pointers from "../../src/rules/pointers/index.ts";
import * as times from "../../src/rules/times/index.ts";
import { loadOn } from "../load/load-on.ts";
import { writeExampleFolder } from "../rules/example-folder.ts";
import { project } from "../sources.ts";

const rules = [...Object.values(pointers), ...Object.values(times)];

async function findIn(folder: string, on: string): Promise<string[]> {
  const { model } = await loadOn(folder, on);
  if (model === undefined) throw new Error(`${folder} has no valid partnership.`);
  return rules.flatMap((rule) => rule.check(model)).map(messageOf);
}

/** Of the documents of the fixtures no address is told: they are nowhere. */
const isOfAddress = (message: string) => message.includes("No address is recorded");

for (const [name, day] of [
  ["fenmarsh", "2025-02-03"],
  ["calderwick", "2026-06-01"],
] as const) {
  test(`what the texts of ${name} point to is there, and of its day`, async () => {
    const found = await findIn(join(project, "test/fixtures", name), day);
    assert.equal(
      found.filter((message) => !isOfAddress(message)),
      [],
    );
  });
}

/** The panel's terms of reference with two sections, of which the first has a sentence. */
const terms = (sentence: string) =>
  writeExampleFolder("example", {
    files: {
      "groups/panel.yaml": `termsOfReference:\n  sections: [{ heading: Purpose, text: "${sentence}" }, { heading: Review, text: "[[review]]" }]\n`,
    },
  });

for (const sentence of [
  "See Section 2 below.",
  "See Section 2 (Review).",
  "Each has a duty under section 11.",
  "Enquiries under section 47 begin at once.",
  "See section 4 of the Marsh Act 1989.",
]) {
  test(`a section that there is, or that of a law, is not missing: ${sentence}`, async () => {
    assert.equal(await findIn(terms(sentence), "2025-06-02"), []);
  });
}

test.run();
