import { test } from "uvu";
import * as assert from "uvu/assert";
import { prepareProjectSite } from "../../../build/site/site-of.ts";
import { expectationsOf } from "../../../src/site/expectations.ts";
import { verify } from "../../../src/verify/verify.ts";
import { contentsOf, createEmptyFolder } from "../../folder.ts";
import { loadOn } from "../../load/load-on.ts";
import { writeExampleFolder } from "../../rules/example-folder.ts";

const files = {
  "static/CNAME": "sandholm.example.org\n",
  "static/.well-known/assetlinks.json": "[]\n",
  "static/forms/old.html": '<p class="cut>See <a href="/nowhere/">',
  "static/forms/people.yaml": "people: [",
  "chapters/introduction.md": "---\ntitle: Introduction\n---\n\nFill in [the form](/forms/old.html).\n",
};

test("what stands in the folder static is at the website's root as it is, and links lead to it", async () => {
  const { model, findings } = await loadOn(writeExampleFolder("example", { files }), "2025-06-02");
  assert.equal(findings, []);
  if (model === undefined) throw new Error("The example has no model.");
  const folder = createEmptyFolder();
  const site = await prepareProjectSite({ model, state: "edition", base: "/", folder });
  await site.writePrintedPage();
  await site.writePages();
  await site.writePagesAboutPdf({ path: "/downloads/governance-arrangements.pdf" });
  const made = contentsOf(folder);
  for (const [path, text] of Object.entries(files).filter(([path]) => path.startsWith("static/"))) {
    assert.is(made[path.slice("static/".length)], text, path);
  }
  const faults = (await verify(folder, expectationsOf(model, "/", "_site"))).filter(
    ({ message }) => !/pagefind|\.pdf/.test(message),
  );
  assert.equal(faults, []);
});

test.run();
