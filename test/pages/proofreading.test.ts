import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Finding } from "../../src/model/finding.ts";
import { proofreadingPage } from "../../src/pages/proofreading.tsx";
import { day } from "../model/made.ts";

const finding: Finding = {
  rule: "other-name",
  severity: "warning",
  file: "data/chapters/aims.md",
  line: 5,
  column: 9,
  path: "text",
  message: "Two names.",
  help: "Write one.",
  mark: "0123456789",
  passages: [
    { file: "data/chapters/aims.md", line: 5, column: 9, text: "The <b>Force</b> decides." },
    { file: "data/partners.yaml", line: 7, column: 5, text: "Police" },
  ],
};
const view = { name: "Sandholm", language: "en-GB", today: day("2025-06-02"), folder: "elsewhere", accepted: 0 };

test("both passages stand with their places, and how to keep the finding", () => {
  const rules = [{ rule: { id: "other-name", about: "A text, see `namesInTexts`." }, findings: [finding] }];
  const page = proofreadingPage({ ...view, rules, accepted: 2 });
  assert.match(
    page,
    "<blockquote>The &lt;b>Force&lt;/b> decides.</blockquote><figcaption>data/chapters/aims.md:5:9</figcaption>",
  );
  assert.match(page, "<blockquote>Police</blockquote><figcaption>data/partners.yaml:7:5</figcaption>");
  assert.match(page, "see <code>namesInTexts</code>.");
  assert.match(page, /read on 2.June.2025: 1.finding, and 2 accepted\./);
  assert.match(page, /npx governance accept 0123456789 [^<]*--data elsewhere<\/code>/);
});

test("it says so where nothing is found", () => {
  assert.match(proofreadingPage({ ...view, rules: [] }), /read on 2.June.2025: nothing found\./);
});

test.run();
