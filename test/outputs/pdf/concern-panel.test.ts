import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { linesOfPage } from "../../../src/compare/published/page-lines.ts";
import { linesOfPdf } from "../../../src/compare/published/pdf-lines.ts";
import { addresses } from "../../../src/site/addresses.ts";
import { buildOnce } from "../../built.ts";
import { modelWith, soundFiles } from "../../load/damaged.ts";
import { inventedPartnerships } from "../../site/invented.ts";
import { markupOf } from "../../site/page-of-model.ts";

/** What the page inside the front cover of a printed document says, a line each. */
async function insideCover(folder: string): Promise<string[]> {
  const { lines } = await linesOfPdf(readFileSync(join(folder, "downloads/governance-arrangements.pdf")));
  return lines.filter(({ place }) => place === "page 2").map(({ text }) => text);
}

test("inside the front cover stand the number for emergencies, that of the first contact and that for the night", async () => {
  const lines = await insideCover(await buildOnce());
  assert.equal(lines.slice(0, 3), ["In immediate danger? Call 999", "Worried about a child?", "0121 303 1888"]);
  assert.ok(lines.includes("0121 675 4806"));
  assert.ok(lines.includes("Outside of normal office hours"));
  assert.match(lines.at(-1) ?? "", /lscpbirmingham\.org\.uk\/contact\//);
});

test("an adults' board asks whether one is worried about an adult", async () => {
  const lines = await insideCover(await buildOnce(inventedPartnerships.find(({ data }) => data.endsWith("saltby"))));
  assert.equal(lines.slice(1, 3), ["Worried about an adult?", "01632 960210"]);
});

test("a comparison with a published text leaves the page out", () => {
  const { lines, leftOut } = linesOfPage(markupOf(modelWith({}), addresses.document));
  const isOfPanel = ({ text }: { text: string }) => text.startsWith("In immediate danger?");
  assert.not.ok(lines.some(isOfPanel));
  assert.ok(leftOut.flat().some(isOfPanel));
});

test("a document without a contact for concerns has no such page", () => {
  const sound = soundFiles.get("arrangements.yaml")?.text ?? "";
  const model = modelWith({ "arrangements.yaml": sound.replaceAll(/purpose: (concern|outOfHours)/g, "purpose: office") });
  assert.not.match(markupOf(model, addresses.document), /concern-panel/);
});

test.run();
