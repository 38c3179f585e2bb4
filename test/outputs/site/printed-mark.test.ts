import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { prepareProjectSite } from "../../../build/site/site-of.ts";
import { createEmptyFolder } from "../../folder.ts";
import { loadOn } from "../../load/load-on.ts";
import { project } from "../../sources.ts";

const test = suite("the mark of a printed copy");

interface Change {
  readonly on?: string;
  readonly path?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The mark of Fenmarsh's document and the document, on a day, with a text of a file replaced. */
async function printed({ on = "2025-06-30", path, from = "", to = "" }: Change = {}) {
  const [data, folder] = [createEmptyFolder(), createEmptyFolder()];
  cpSync(join(project, "test/fixtures/fenmarsh"), data, { recursive: true });
  if (path !== undefined) {
    const text = readFileSync(join(data, path), "utf8");
    assert.ok(text.includes(from), `${path} has "${from}"`);
    writeFileSync(join(data, path), text.replace(from, to));
  }
  const { model } = await loadOn(data, on);
  if (model === undefined) throw new Error("There is no model.");
  const site = await prepareProjectSite({ model, state: "edition", base: "/", folder });
  await site.writePrintedPage();
  return { mark: site.context.mark, page: readFileSync(join(folder, "document/index.html"), "utf8") };
}

const plain = await printed();

test("is 16 hexadecimal digits, which stand on its back cover", () => {
  assert.match(plain.mark, /^[0-9a-f]{16}$/);
  assert.ok(plain.page.includes(`<span class="fingerprint">${plain.mark}</span>`));
});

test("is the same for the same data and day", async () => {
  assert.equal(await printed(), plain);
});

for (const [what, change] of [
  ["a fact", { path: "partners.yaml", from: "Fenmarsh Constabulary", to: "Fenmarsh Constables" }],
  ["a colour", { path: "arrangements.yaml", from: "#0b4f4a", to: "#0b4f4b" }],
  ["a picture", { path: "assets/ada-wren.svg", from: "<svg", to: "<!-- smiling --><svg" }],
  ["a day on which a review has become overdue", { on: "2026-11-24" }],
] as const) {
  test(`is another for ${what}`, async () => {
    assert.is.not((await printed(change)).mark, plain.mark);
  });
}

test("stays for what is not printed", async () => {
  assert.is((await printed({ path: "corrections.yaml", from: "A slip of the pen", to: "A slip" })).mark, plain.mark);
});

test.run();
