import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { carriedBy, type Visited, visitDesk } from "./visit.ts";

// Prints with a browser of its own: puppeteer.

const test = suite<{ desk: Visited }>("editions");

test.before(async (context) => {
  context.desk = await visitDesk("test/fixtures/fenmarsh", "2025-02-03");
});

test.after(({ desk }) => desk.close());

const edition = {
  step: "0",
  act: "next",
  ...{ "/day.day": "3", "/day.month": "2", "/day.year": "2025" },
  ...{ "/version": "7", "/summary": "What changed." },
};

test("what stands against an edition is told, and why it is published all the same is asked for", async ({ desk }) => {
  const { html } = await desk.post("/tasks/publish-edition", edition);
  assert.match(html, "Why is it published all the same?");
  assert.match(html, "No sign-off by");
  const { html: empty } = await desk.post("/tasks/publish-edition", { ...edition, step: "1" });
  assert.match(empty, "&quot;The reason&quot; is empty.");
});

test("an edition is printed, shown, saved as it was shown, and recorded in the history with its sentence", async ({ desk }) => {
  const answered = { ...edition, step: "1", "/despite": "The partners sign next week." };
  const { html } = await desk.post("/tasks/publish-edition", answered);
  assert.match(html, "Check before you save");
  assert.match(html, "Edition of 3 February 2025: published");
  assert.not.match(html, "The check will find this.");
  const folder = join(desk.folder, "editions/2025-02-03");
  assert.not.ok(existsSync(folder));
  const { to = "" } = await desk.post("/tasks/publish-edition", { ...carriedBy(html), act: "save" });
  assert.match(to, /^\/history\/\d+/);
  assert.match((await desk.get(to)).html, "Edition of 3 February 2025: published");
  const record = readFileSync(join(folder, "edition.yaml"), "utf8");
  assert.match(record, "why: The partners sign next week.");
  assert.match(record, /^version: ["']7["']$/m);
  assert.is(readFileSync(join(folder, "arrangements.pdf")).subarray(0, 5).toString(), "%PDF-");
  // The folder is what its record says: the check finds nothing wrong with it.
  assert.not.match((await desk.get("/editions")).html, "error");
});

test("an edition of no later day than the last is refused at its day", async ({ desk }) => {
  const { html } = await desk.post("/tasks/publish-edition", edition);
  assert.match(html, "A published edition never changes: give a later day.");
});

test("a draft is made into the folder of drafts, and its files are had by ids that are no paths", async ({ desk }) => {
  assert.match((await desk.get("/editions")).html, 'href="/drafts"');
  const { to = "" } = await desk.post("/drafts", { act: "make" });
  assert.is(to, "/drafts?made");
  const { html } = await desk.get(to);
  const links = [...html.matchAll(/href="(\/drafts\/[0-9a-f]+)"[^>]*>\s*(draft-2025-02-03[^<\s]*)/g)];
  assert.equal(links.map(([, , name]) => name).sort(), [
    "draft-2025-02-03-redline.docx",
    "draft-2025-02-03-redline.pdf",
    "draft-2025-02-03.docx",
    "draft-2025-02-03.pdf",
  ]);
  for (const [, href = "", name = ""] of links) {
    const { status, bytes } = await desk.get(href);
    assert.is(status, 200);
    assert.is(Buffer.from(bytes.subarray(0, 2)).toString(), name.endsWith(".pdf") ? "%P" : "PK");
  }
  assert.is((await desk.get("/drafts/draft-2025-02-03.pdf")).status, 404);
  assert.is((await desk.get("/drafts/..%2f..%2fpeople.yaml")).status, 404);
});

test.run();
