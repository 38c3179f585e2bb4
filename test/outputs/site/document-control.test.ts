import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ModelOnDay } from "../../../src/model/day.ts";
import { templatesFor } from "../../../src/pages/index.ts";
import { modelWith } from "../../load/damaged.ts";
import { day } from "../../model/made.ts";
import { siteOfModel } from "../../site/site-of-model.ts";

/** The page "Document control" of a partnership, by default the invented one, whose editions state the given days. */
function controlOf(edition: string, kept: ModelOnDay = modelWith({})): string {
  const model = {
    ...kept,
    arrangements: { ...kept.arrangements, edition: { ...kept.arrangements.edition, date: day(edition) } },
  };
  const inputs = { site: { ...siteOfModel(kept), model }, schemas: {}, charts: { site: "", document: "" } };
  const [[, page] = []] = templatesFor(inputs, "first");
  return /<section class="document-control">.*?<\/section>/s.exec(page?.render({ path: "/document/" }) ?? "")?.[0] ?? "";
}

test("an edition that is kept says who approved it", () => {
  assert.match(controlOf("2024-02-01"), /Approved by.*Fenmarsh Constabulary: Ada Wren, Chief Constable/s);
});

test("of an edition that is not kept nothing is said of approvals, for nothing is known", () => {
  const control = controlOf("2025-02-03");
  assert.match(control, "3 February 2025");
  assert.not.match(control, /[Aa]pprov/);
});

test("a reason that one gave for several obstacles stands once, after them", () => {
  const kept = modelWith({});
  const [first, ...others] = kept.editions;
  assert.ok(first);
  const despite = [
    { what: "Obstacle 1.", why: "By letter." },
    { what: "Obstacle 2.", why: "It is agreed." },
    { what: "Obstacle 3.", why: "By letter." },
  ];
  const control = controlOf("2024-02-01", { ...kept, editions: [{ ...first, despite }, ...others] });
  const words = control.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  assert.match(words, "Obstacle 1. Obstacle 3. Why all the same: By letter. Obstacle 2. Why all the same: It is agreed.");
});

test.run();
