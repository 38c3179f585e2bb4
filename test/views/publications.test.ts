import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay } from "../../src/model/day.ts";
import type { CitedDocument } from "../../src/model/model.ts";
import { publicationsOf } from "../../src/views/publications.ts";
import { loadOn } from "../load/load-on.ts";
import { day, makeModel, makeReview, when } from "../model/made.ts";

const source = { file: "data/documents.yaml", pointer: "/documents/0" };
const own = makeModel().partnership;

/** How a document of the partnership's own is listed. */
function listed(document: Partial<CitedDocument>, { partner = own }: { partner?: typeof own } = {}) {
  const documents = [{ id: "plan", title: "Plan", kind: "plan" as const, partner, ...source, ...document }];
  const reviews = [makeReview({ id: "plan-review" })];
  return publicationsOf(modelOnDay(makeModel({ documents, reviews }), day("2025-06-30")));
}

test("a document of which nothing more is known says so, and has no copies", () => {
  assert.equal(listed({}), [
    { id: "plan", title: "Plan", date: "Not stated in the document", copies: [], nextReview: "Not stated in the document" },
  ]);
});

test("what can be read as a page comes before the PDF, whose pages and size are told as far as they are known", () => {
  const link = "https://example.org/plan";
  const [publication] = listed({ link, pdf: { link: `${link}.pdf`, pages: 12, kilobytes: 240 } });
  assert.equal(publication?.copies, [
    { link, what: "As a page" },
    { link: `${link}.pdf`, what: "PDF, 12 pages, 240 kB" },
  ]);
  assert.equal(listed({ pdf: { link: `${link}.pdf` } })[0]?.copies, [{ link: `${link}.pdf`, what: "PDF" }]);
});

test("the next review is that of the promise it names, and its date that of publication or the last that it holds", () => {
  assert.is(listed({ review: "plan-review" })[0]?.nextReview, "31 December 2025");
  assert.is(listed({ published: when("2024-11") })[0]?.date, "November 2024");
  assert.is(listed({ validTo: when("2026-12") })[0]?.date, "holds until December 2026");
  const assumed = { validTo: when("2026-12"), isValidToAssumed: true } as const;
  assert.is(listed(assumed)[0]?.date, "Not stated in the document");
});

test("of the real plan whose title gives years alone, no month is told", async () => {
  const { model } = await loadOn("data", "2025-06-30");
  assert.ok(model);
  const plan = publicationsOf(model).find(({ id }) => id === "business-improvement-plan-2023-2025");
  assert.is(plan?.date, "Not stated in the document");
});

test("what others publish is not among the publications", () => {
  assert.equal(listed({}, { partner: { ...own, id: "another" } }), []);
});

test.run();
