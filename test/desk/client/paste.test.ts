import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launchReadersBrowser } from "../../site/reader.ts";
import { project } from "../../sources.ts";

const test = suite<{ browser: Browser; page: Page }>("what is pasted");

test.before(async (context) => {
  context.browser = await launchReadersBrowser();
  context.page = await context.browser.newPage();
  const { outputFiles } = await build({
    entryPoints: [join(project, "src/client/desk/paste.ts")],
    bundle: true,
    format: "iife",
    globalName: "pasting",
    write: false,
  });
  await context.page.evaluate(`${outputFiles[0]?.text}; window.pasting = pasting;`);
});

test.after(async ({ browser }) => {
  await browser.close();
});

const pasted = (page: Page, html: string): Promise<string> =>
  page.evaluate(
    (text) => (window as unknown as { pasting: { pasteAsMarkdown(html: string): string } }).pasting.pasteAsMarkdown(text),
    html,
  );

test("from Word keeps headings, paragraphs, emphasis, links and lists, and nothing else", async ({ page }) => {
  const html = readFileSync(join(project, "test/desk/client/word-clipboard.html"), "utf8");
  assert.is(
    await pasted(page, html),
    [
      "## Purpose",
      "",
      "The group **learns from serious cases** and *tells* what has to change (see [the guidance](https://www.example.org/guidance), a file).",
      "",
      "- It reads **every** report",
      "    - of the year",
      "- and answers",
      "1. First",
      "2. Second",
      "",
      "**Post** – Organisation",
      "",
      "Chair – Council",
      "",
      "3\\. Costs are \\<script>alert(1)\\</script> 2 \\* 3 \\[a\\]",
    ].join("\n"),
  );
});

test("as HTML of other programs keeps nested lists, and a weight that is taken back", async ({ page }) => {
  const html = `<b style="font-weight:normal" id="docs"><p><span style="font-weight:700">Bold</span> not</p>
    <ul><li>one<ul><li>deep</li></ul></li><li><p>two</p><p>more</p></li></ul><ol><li>first</li></ol></b>`;
  assert.is(await pasted(page, html), "**Bold** not\n\n- one\n    - deep\n- two\n\nmore\n\n1. first");
});

test("never brings scripts, styles, pictures, hidden text or addresses that are none of the web", async ({ page }) => {
  const html = `<p onclick="x()">a<script>b()</script><style>c{}</style><img src=x onerror=d()><span style="display:none">e</span>
    <a href="javascript:f()">g</a> <a href="data:text/html,h">i</a> <a href='https://a.example/")(j'>k</a></p><svg><text>l</text></svg>`;
  assert.is(await pasted(page, html), "a g i k");
});

test("is text where it looks like Markdown, but for a reference to a fact", async ({ page }) => {
  assert.is(await pasted(page, "<p># not a heading</p>"), "\\# not a heading");
  assert.is(
    await pasted(page, "<p>- no item, &amp;lt; no entity, a_b and _c_</p>"),
    "\\- no item, \\&lt; no entity, a_b and \\_c\\_",
  );
  assert.is(await pasted(page, "<p>The [[partner:police|short]] and [^1]</p>"), "The [[partner:police|short]] and \\[^1\\]");
});

test("is left to the browser where it has no text", async ({ page }) => {
  assert.is(await pasted(page, "<p>&nbsp;</p><img src=x>"), "");
  assert.is(await pasted(page, ""), "");
});

test.run();
