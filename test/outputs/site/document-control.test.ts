import { test } from "uvu";
import * as assert from "uvu/assert";
import { templatesFor } from "../../../src/pages/index.ts";
import { modelWith } from "../../load/damaged.ts";
import { siteOfModel } from "../../site/site-of-model.ts";

/** The page "Document control" of the invented partnership, whose editions state the given days. */
function controlOf(edition: string): string {
  const kept = modelWith({});
  const model = { ...kept, arrangements: { ...kept.arrangements, edition: { ...kept.arrangements.edition, date: edition } } };
  const inputs = { site: { ...siteOfModel(kept), model: model as typeof kept }, schemas: {}, charts: { site: "", document: "" } };
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

test.run();
