import { test } from "uvu";
import * as assert from "uvu/assert";
import { editParagraph } from "../../../src/desk/tasks/texts/edit-paragraph.ts";
import { findParagraphs } from "../../../src/desk/tasks/texts/paragraphs.ts";
import { after, changedLines, type Desk, open, partnerships, play } from "./play.ts";

/** The answers that choose the first paragraph that words find. */
function found(desk: Desk, words: string): Record<string, string> {
  const [first] = findParagraphs(desk.data, words);
  assert.ok(first, words);
  return { "/find": words, "/paragraph": first.key };
}

test("a paragraph of a chapter is found by its words, those of facts that are filled in too, and its line alone changes", async () => {
  const desk = await open({ ...partnerships.data, lineEnd: "\r\n" });
  const chosen = found(desk, "birmingham are: Lead safeguarding partners for the city");
  const { sentence, pages, drafts } = play(editParagraph, desk, {
    ...chosen,
    "/text": "The Lead Safeguarding Partners for Birmingham, each with the same duty, are:\r\n",
  });
  assert.is(sentence, "Foreword: a paragraph changed");
  assert.equal(pages[2]?.given?.get("/text"), ["The Lead Safeguarding Partners for the city of Birmingham are:"]);
  assert.is(
    changedLines(drafts),
    `chapters/foreword.md
-The Lead Safeguarding Partners for the city of Birmingham are:
+The Lead Safeguarding Partners for Birmingham, each with the same duty, are:`,
  );
  assert.ok(!/[^\r]\n/.test(String(drafts[0]?.after)));
  const { model, told } = await after(desk, drafts);
  assert.equal(told, []);
  assert.match(model.index.chapter.get("foreword")?.text.text ?? "", /each with the same duty/);
  const [byFact] = findParagraphs(desk.data, "Birmingham Safeguarding Children Partnership sets out the multi-agency");
  assert.equal(byFact?.headings, ["Foreword"]);
  const [byBlank] = findParagraphs(desk.data, "Executive Board will meet six times per annum");
  assert.is(byBlank?.text, "The [[group:executive-board]] will meet {meetingsTimes} per annum.");
});

test("a paragraph of a section of terms of reference is one of several lines, and those beside it stay", async () => {
  const desk = await open(partnerships.data);
  const chosen = found(desk, "Serious Cases Governance report of its work to every meeting");
  const text =
    "The Sub-Group reports on its work to every meeting of the [[group:executive-board]].\n\nIts minutes go there too.";
  const { sentence, drafts } = play(editParagraph, desk, { ...chosen, "/text": text });
  assert.is(sentence, "Serious Cases Sub-Group, Governance and Accountability: a paragraph changed");
  assert.is(
    changedLines(drafts),
    `groups/serious-cases.yaml
-        The Sub-Group will provide a report of its work to every meeting of the [[group:executive-board]]. Minutes from the Sub-Group will be available to Executive members on request.
+        The Sub-Group reports on its work to every meeting of the [[group:executive-board]].
+
+        Its minutes go there too.`,
  );
  assert.equal(
    (await after(desk, drafts)).told.filter((each) => each.startsWith("error")),
    [],
  );
});

test("texts on one line, shared wording, aims and pages can be edited too, and each says where it stands", async () => {
  const desk = await open(partnerships.data);
  const headings = (words: string) => findParagraphs(desk.data, words)[0]?.headings;
  assert.equal(headings("The Serious Cases Sub-Group oversees commissioning"), ["Serious Cases Sub-Group", "Summary"]);
  assert.equal(headings("will be quorate if there are"), ["Clauses", "Quorum"]);
  assert.equal(headings("Birmingham Neglect Strategy oversee the development"), [
    "Neglect Operational Group",
    "Statutory Role and Function",
  ]);
  assert.equal(headings("Child protection means protecting children from"), [
    "Are you a Parent or Guardian?",
    "Protecting children is your responsibility too...",
  ]);
  const chosen = found(desk, "The Sub-Group will meet on a bi-monthly basis");
  const { drafts } = play(editParagraph, desk, {
    ...chosen,
    "/text": "The Sub-Group will meet {meetingsTimes} a year: no less.",
  });
  assert.is(
    changedLines(drafts),
    `groups/serious-cases.yaml
-  words: The Sub-Group will meet on a bi-monthly basis, unless there is a need to meet more frequently.
+  words: "The Sub-Group will meet {meetingsTimes} a year: no less."`,
  );
});

test("lines that are nothing but references or headings are not offered", async () => {
  const desk = await open(partnerships.data);
  const all = findParagraphs(desk.data, "");
  assert.ok(all.length > 200);
  assert.equal(
    all.filter(({ text }) => /^(?:\[\[[^\]]*\]\]\s*)+$/.test(text) || /^#+ .*$/.test(text)),
    [],
  );
  assert.is(new Set(all.map(({ key }) => key)).size, all.length);
});

test("a paragraph that another has taken the place of meanwhile is not changed in its stead", async () => {
  const words = "Lead Safeguarding Partners";
  const { "/paragraph": key = "" } = found(await open(partnerships.data), words);
  const [, id = ""] = /^chapters:([^:]+):/.exec(key) ?? [];
  const edits = {
    [`chapters/${id}.md`]: (text: string) => text.replace(/^(---\n[\s\S]*?\n---\n\n)/, `$1${`All the ${words}.\n\n`.repeat(9)}`),
  };
  const { refused } = play(editParagraph, await open({ ...partnerships.data, edits }), { "/find": words, "/paragraph": key });
  assert.equal(
    refused.map(({ message }) => message),
    ["This is none of what can be chosen here."],
  );
});

test("what is wrong is said at its field", async () => {
  const desk = await open(partnerships.data);
  const told = (answers: Record<string, string>) =>
    play(editParagraph, desk, answers).refused.map(({ pointer, message }) => `${pointer}: ${message}`);
  assert.equal(told({ "/find": "blue bananas" }), ['/find: No paragraph has all the words of "blue bananas".']);
  assert.equal(told({ "/find": "Foreword", "/paragraph": "../../secret" }), [
    "/paragraph: This is none of what can be chosen here.",
  ]);
  assert.equal(told(found(desk, "The Lead Safeguarding Partners for the city of")), ["/text: The text is as it was."]);
  const [many] = editParagraph.check(desk.data, new Map([["/find", ["the"]]]), 0);
  assert.match(many?.message ?? "", /^\d+ paragraphs have these words; only the first 20 are offered\.$/);
});

test.run();
