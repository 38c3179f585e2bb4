import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce } from "../built.ts";

const test = suite<{ folder: string }>("the contents of the page of a group");

test.before(async (context) => {
  context.folder = await buildOnce();
});

test("lead to its members and to each part of its terms of reference, in their order", ({ folder }) => {
  const page = readFileSync(join(folder, "groups/serious-cases/index.html"), "utf8");
  const contents = /<nav class="app-contents app-contents--of-page".*?<\/nav>/s.exec(page)?.[0] ?? "";
  const anchors = [...contents.matchAll(/href="#([^"]*)"/g)].map(([, id = ""]) => id);
  const headings = [...page.matchAll(/<h[23][^>]* id="([^"]*)"/g)].map(([, id = ""]) => id).filter((id) => id !== "on-this-page");
  assert.ok(anchors.length > 10, `${anchors.length}`);
  assert.equal(anchors, headings);
});

test("are not there where a group has nothing to lead to", ({ folder }) => {
  const page = readFileSync(join(folder, "groups/practitioners-forum/index.html"), "utf8");
  assert.not.match(page, "app-contents--of-page");
});

test.run();
