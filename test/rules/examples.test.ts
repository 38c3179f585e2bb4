import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { printFault } from "../../build/site/whole-site.ts";
import { type Finding, messageOf } from "../../src/model/finding.ts";
import type { RunningBrowser } from "../../src/outputs/pdf/browser.ts";
import { check, rules } from "../../src/rules/registry.ts";
import { type Example, exampleDay, type RuleText } from "../../src/rules/rule.ts";
import { verificationRules } from "../../src/rules/verification.ts";
import { verifyPdf } from "../../src/verify/pdf.ts";
import { verify } from "../../src/verify/verify.ts";
import { loadOn } from "../load/load-on.ts";
import { printFixture, startBrowser } from "../outputs/pdf/printing.ts";
import { writeExampleFolder } from "./example-folder.ts";

let browser: RunningBrowser;
test.before(async () => {
  browser = await startBrowser();
});
test.after(() => browser.close());

/** What reading and the rules find in the partnership of an example. */
async function findInData(example: Example): Promise<Finding[]> {
  const { model, findings } = await loadOn(writeExampleFolder("example", example), example.asOf ?? exampleDay);
  return [...findings, ...(model === undefined ? [] : check(model))];
}

/** What verification finds in the website of an example, of which one group is expected. */
async function findInSite(example: Example): Promise<Finding[]> {
  const folder = writeExampleFolder("example-site", example);
  const shown = "_site";
  return [
    ...(await verify(folder, {
      shown,
      origin: "https://sandholm.example.org",
      base: "/",
      present: ["/groups/panel/"],
      foreign: [],
      contents: [{ page: "/groups/", links: ["/groups/panel/"] }],
    })),
    ...(await verifyPdf(join(folder, "downloads/governance-arrangements.pdf"), {
      shown,
      contents: [{ id: "panel", title: "Case Panel" }],
      attached: [],
    })),
  ];
}

/** What printing finds in the page of the whole document. */
async function findInPrint(example: Example): Promise<Finding[]> {
  const { faults } = await printFixture(browser, "document/index", { folder: writeExampleFolder("example-site", example) });
  return faults.map((fault) => printFault(fault, "_site"));
}

function finderOf({ id }: RuleText): (example: Example) => Promise<Finding[]> {
  if (id === "print") return findInPrint;
  return id in verificationRules ? findInSite : findInData;
}

/** Root may read every file, so that nothing can be locked from it. */
function canBeTried({ files }: Example): boolean {
  const isLocked = Object.values(files).some((change) => change !== null && typeof change === "object" && "locked" in change);
  return !isLocked || process.getuid?.() !== 0;
}

test("the partnership and the website that examples change are sound", async () => {
  assert.equal((await findInData({ files: {} })).map(messageOf), []);
  assert.equal((await findInSite({ files: {} })).map(messageOf), []);
});

for (const rule of rules) {
  test(`${rule.id} has an example of each kind, and nothing is found in those that are in order`, async () => {
    assert.ok(rule.ok.length > 0 && rule.notOk.length > 0);
    for (const example of rule.ok) assert.equal((await finderOf(rule)(example)).map(messageOf), []);
  });

  test(`${rule.id} is found, at a line, in each example that is not in order`, async () => {
    for (const example of rule.notOk.filter(canBeTried)) {
      const found = await finderOf(rule)(example);
      const lines = found.filter((finding) => finding.rule === rule.id).map(({ line }) => line);
      assert.ok(lines.length > 0 && lines.every((line) => line > 0), JSON.stringify([example, found.map(({ rule }) => rule)]));
    }
  });
}

test.run();
