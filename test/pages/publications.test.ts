import { test } from "uvu";
import * as assert from "uvu/assert";
import { addresses } from "../../src/site/addresses.ts";
import { loadOn } from "../load/load-on.ts";
import { markupOf } from "../site/page-of-model.ts";

test("only a page that is history as a whole is listed among the earlier texts", async () => {
  const { model } = await loadOn("data", "2025-06-30");
  assert.ok(model);
  const page = markupOf(model, "/publications/");
  const earlier = page.slice(page.indexOf('<h2 id="earlier"'), page.indexOf("</main>"));
  const links = [...earlier.slice(0, earlier.indexOf("</section>")).matchAll(/<a href="([^"]+)"/g)].map(([, link]) => link);
  assert.equal(links, [addresses.editions, addresses.page("business-improvement-plan-2019-21")]);
});

test.run();
