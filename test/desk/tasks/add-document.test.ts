import { test } from "uvu";
import * as assert from "uvu/assert";
import { addDocument } from "../../../src/desk/tasks/texts/add-document.ts";
import { after, changedLines, open, partnerships, play } from "./play.ts";

const toolkit = { "/title": "Neglect Toolkit 2025", "/kind": "guidance", "/published": "@2025-06" };
const pdf = { "/where": "upload", "/upload": "Neglect.PDF" };
const uploads = new Map([["/upload", { name: "Neglect.PDF", bytes: new Uint8Array([37, 80, 68, 70]) }]]);

test("an uploaded document has a record below the last of its kind, and its file a name of its own on the website", async () => {
  const desk = await open(partnerships.data);
  const answers = { ...toolkit, "/partner": "birmingham-safeguarding-children-partnership", ...pdf };
  const { sentence, drafts } = play(addDocument, desk, answers, uploads);
  assert.is(sentence, "Neglect Toolkit 2025: a new document");
  assert.is(
    changedLines(drafts),
    `static/files/neglect-toolkit-2025.pdf
+4 bytes
documents.yaml
+
+  - id: neglect-toolkit-2025
+    title: Neglect Toolkit 2025
+    kind: guidance
+    partner: birmingham-safeguarding-children-partnership
+    published: 2025-06
+    link: https://www.lscpbirmingham.org.uk/files/neglect-toolkit-2025.pdf`,
  );
  const { model, told } = await after(desk, drafts);
  assert.equal(told, []);
  assert.equal(
    model.staticFiles.map(({ path }) => path),
    ["files/neglect-toolkit-2025.pdf"],
  );
  assert.ok(model.index.document.has("neglect-toolkit-2025"));
});

test("neither a page nor a file of the partnership's own is overwritten", async () => {
  const desk = await open({
    ...partnerships.calderwick,
    added: { "pages/files.md": "---\ntitle: Files\n---\n\nText.\n", "static/files-2/neglect-toolkit-2025.pdf": "" },
  });
  const [file] = play(addDocument, desk, { ...toolkit, ...pdf }, uploads).drafts;
  assert.is(file?.path, "static/files-2/neglect-toolkit-2025-2.pdf");
});

test("a document elsewhere has its address, and one whose address is not known has none", async () => {
  const desk = await open({ ...partnerships.data, lineEnd: "\r\n" });
  const act = { "/title": "Care Act 2014", "/kind": "act", "/where": "link", "/link": "https://www.example.org/care-act" };
  const { drafts } = play(addDocument, desk, act);
  assert.is(
    changedLines(drafts),
    "documents.yaml\n+  - id: care-act-2014\n+    title: Care Act 2014\n+    kind: act\n+    link: https://www.example.org/care-act\n+",
  );
  assert.ok(!/[^\r]\n/.test(String(drafts[0]?.after)));
  assert.equal((await after(desk, drafts)).told, []);
  const { drafts: unknown } = play(addDocument, desk, { "/title": "Children Act 2004", "/kind": "act", "/where": "unknown" });
  assert.is(
    changedLines(unknown),
    "documents.yaml\n+  - id: children-act-2004-2\n+    title: Children Act 2004\n+    kind: act\n+",
  );
});

test("where no document is cited yet, the file begins with it", async () => {
  const desk = await open(partnerships.ashwell);
  const { drafts } = play(addDocument, desk, { "/title": "Salt Act", "/kind": "act", "/where": "unknown" });
  assert.equal(
    drafts.map(({ path, after: text }) => [path, text]),
    [["documents.yaml", "documents:\n  - id: salt-act\n    title: Salt Act\n    kind: act\n"]],
  );
});

test("what is wrong is said at its field", async () => {
  const desk = await open(partnerships.fenmarsh);
  const told = (answers: Record<string, string>) =>
    play(addDocument, desk, { ...toolkit, ...answers }).refused.map(({ pointer, message }) => `${pointer}: ${message}`);
  assert.equal(told({ "/kind": "song" }), ["/kind: This is none of what can be chosen here."]);
  assert.equal(told({ "/where": "upload" }), ['/upload: "The file" is empty.']);
  assert.equal(told({ "/where": "link", "/link": "www.example.org" }), ['/link: "www.example.org" is no web address.']);
  assert.equal(told({ "/published.month": "13" }), ['/published: "13 2025" is no date of the calendar.']);
});

test.run();
