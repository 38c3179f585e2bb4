import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseYaml } from "../../../src/load/yaml/parse.ts";
import type { Answer } from "./asking.ts";
import { crawl } from "./crawl.ts";
import { openOnFenmarsh } from "./opened.ts";

const desk = await openOnFenmarsh();

/** Texts that would be code, or other data, if anything took them for more than text. */
const attempts = {
  html: `<img src=x onerror=alert(1)>`,
  script: `</script><script>alert(1)</script>`,
  attribute: `" onfocus="alert(1)" autofocus x='`,
  textarea: `</textarea></select></title><svg/onload=alert(1)>`,
  entity: `&lt;img src=x onerror=alert(1)&gt; &#60;script&#62;`,
  yaml: `x\npublish: true\nmembers: !!js/function 'x'`,
  anchor: `&a [*a, *a] # {}: !!binary`,
  document: `---\nname: other\n...`,
  link: `[a](javascript:alert(1)) ![b](x" onerror="alert(1))`,
};

const path = "/edit/groups/executive-board";

/** Saves an answer as a page of the desk sends it. */
async function save(address: string, name: string, typed: string): Promise<Answer> {
  const [, version = ""] = /name="version" value="([^"]+)"/.exec((await desk.get(address)).text) ?? [];
  return desk.post(address, { version, act: "save", [name]: typed });
}

/** What a page would run, or take for markup, of what was typed. */
function assertHarmless(text: string, where: string): void {
  const tags = [...text.matchAll(/<[a-z][^<>]*?(?:"[^"]*"[^<>]*?)*>/gi)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""'));
  for (const tag of tags) {
    assert.not.match(tag, /\son\w+\s*=|autofocus x=|^<(?:img src=x|svg\/)/i, `${where}: ${tag}`);
    if (/^<script/i.test(tag)) assert.is(tag, '<script type="" src="">', where);
  }
  assert.not.match(text, /(?:href|src|action)="\s*javascript:/i, where);
}

test("what is typed is kept as it was typed, and shown as text on every page", async () => {
  for (const field of ["name", "summary"]) {
    for (const [what, typed] of Object.entries(attempts)) {
      const one = field === "summary" ? typed : typed.replaceAll("\n", " ");
      const sent = await save(`${path}/${field}`, `/${field}`, one);
      assert.is(sent.status, 303, `${field} ${what}`);
      const { text } = await desk.get(sent.headers.location ?? "");
      assertHarmless(text, `${field} ${what}`);
      const [saved = ""] = /\d{6}/.exec(sent.headers.location ?? "") ?? [];
      assertHarmless((await desk.get(`/history/${saved}`)).text, `the redline of ${field} ${what}`);
      assertHarmless((await desk.get("/history")).text, `the history of ${field} ${what}`);
      const page = (await desk.get(`${path}/${field}`)).text;
      const shown = one.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      const plain = page.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&#39;", "'");
      assert.ok(plain.includes(shown), `${field} ${what} is given back as it was typed`);
    }
  }
  assert.equal(desk.errors, []);
});

test("with such texts in the data every page is still only a page", async () => {
  const all = Object.values(attempts).join(" ").replaceAll("\n", " ");
  const sent = await save(`${path}/name`, "/name", all);
  assert.is(sent.status, 303);
  const pages = await crawl(desk);
  assert.ok(pages.size > 100);
  for (const [address, { text, headers, status }] of pages) {
    if (headers["content-type"]?.startsWith("text/html")) assertHarmless(text, address);
    else if (!/^\/(?:files|drafts)\//.test(address)) assert.match(headers["content-type"] ?? "", /^application\/json$/, address);
    assert.ok(status < 500, address);
  }
  assert.equal(desk.errors, []);
});

test("what is typed is text in what the check says of it, in the preview of a text and in the search", async () => {
  for (const typed of Object.values(attempts)) {
    for (const depth of ["quick", "whole"]) {
      const { headers, text } = await desk.post(`/check/groups/executive-board?depth=${depth}`, {
        "/name": typed,
        "/colour": typed,
      });
      assert.equal([headers["content-type"], headers["x-content-type-options"]], ["application/json", "nosniff"]);
      assert.ok(Array.isArray(JSON.parse(text).messages));
    }
    const { html } = JSON.parse((await desk.post("/prose-preview", { text: typed })).text);
    assertHarmless(html, typed);
    const found = await desk.get(`/facts?q=${encodeURIComponent(typed)}`);
    assert.is(found.headers["content-type"], "application/json");
    assertHarmless((await desk.get(`/tasks/record-review?review=${encodeURIComponent(typed)}`)).text, typed);
    assertHarmless((await desk.get(`${path}?saved=${encodeURIComponent(typed)}`)).text, typed);
  }
});

test("a text is one value of its file, whatever it looks like", async () => {
  const file = join(desk.data, "groups", "executive-board.yaml");
  const recordIn = () => parseYaml(readFileSync(file, "utf8")).value as Record<string, unknown>;
  for (const typed of Object.values(attempts)) {
    const { summary: _, ...others } = recordIn();
    assert.is((await save(`${path}/summary`, "/summary", typed)).status, 303);
    const { summary, ...after } = recordIn();
    assert.equal([String(summary).trim(), after], [typed, others]);
  }
});

test.after(() => desk.close());

test.run();
