import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { linesOfPdf } from "../../../src/compare/published/pdf-lines.ts";
import { buildOnce } from "../../built.ts";
import { inventedPartnerships } from "../../site/invented.ts";

// The title of an appendix stands with the first of its terms of reference.

/** The page of the PDF of an invented partnership on which each of some headings stands. */
async function pagesOf(name: string, headings: readonly string[]): Promise<(string | undefined)[]> {
  const options = inventedPartnerships.find(({ data }) => data.endsWith(name));
  const folder = await buildOnce(options);
  const { lines } = await linesOfPdf(readFileSync(join(folder, "downloads/governance-arrangements.pdf")));
  return headings.map((heading) => lines.filter(({ text }) => text === heading).at(-1)?.place);
}

test("terms of reference stand on the page of the short list before them", async () => {
  const headings = ["Appendix 1: Terms of reference", "Safeguarding Adults Board Terms of Reference"];
  const [list, terms] = await pagesOf("brackwell", headings);
  assert.match(list ?? "", /^page \d+$/);
  assert.is(terms, list);
});

test.run();
