import { test } from "uvu";
import * as assert from "uvu/assert";
import { addChapter } from "../../../src/desk/tasks/texts/add-chapter.ts";
import { addPage } from "../../../src/desk/tasks/texts/add-page.ts";
import { after, linesOf, open, partnerships, play } from "./play.ts";

const tides = { "/title": "Tides & floods", "/text": "What we do when the water comes.\r\n" };

test("a chapter is a file that is named for its title, and stands where it was put", async () => {
  const desk = await open(partnerships.data);
  const { sentence, drafts } = play(addChapter, desk, { ...tides, "/after": "introduction" });
  assert.is(sentence, "Chapter added: Tides & floods");
  const [chapter, arrangements] = drafts;
  assert.is(chapter?.path, "chapters/tides-floods.md");
  assert.is(chapter?.after, "---\ntitle: Tides & floods\n---\n\nWhat we do when the water comes.\n");
  assert.equal(arrangements && linesOf(arrangements), ["+  - tides-floods"]);
  const { model, told } = await after(desk, drafts);
  assert.equal(told, []);
  const ids = model.arrangements.chapters.map(({ id }) => id);
  assert.is(ids.indexOf("tides-floods"), ids.indexOf("introduction") + 1);
});

test("a chapter can stand before all others", async () => {
  const desk = await open(partnerships.fenmarsh);
  const { drafts } = play(addChapter, desk, { ...tides, "/after": "first" });
  const { model } = await after(desk, drafts);
  assert.is(model.arrangements.chapters[0]?.id, "tides-floods");
});

test("a page of the website is a file that is named for its title", async () => {
  const desk = await open(partnerships.data);
  const { sentence, drafts } = play(addPage, desk, { ...tides, "/audience": "professionals" });
  assert.is(sentence, "Page added: Tides & floods");
  assert.equal(
    drafts.map(({ path, after: text }) => [path, text]),
    [["pages/tides-floods.md", "---\ntitle: Tides & floods\naudience: professionals\n---\n\nWhat we do when the water comes.\n"]],
  );
  const { model, told } = await after(desk, drafts);
  assert.equal(told, []);
  assert.ok(model.website?.pages.some(({ id }) => id === "tides-floods"));
});

test("what is missing is said at its field", async () => {
  const desk = await open(partnerships.fenmarsh);
  const told = (task: typeof addPage) => play(task, desk, {}).refused.map(({ pointer }) => pointer);
  assert.equal(told(addChapter), ["/title", "/after", "/text"]);
  assert.equal(told(addPage), ["/title", "/audience", "/text"]);
});

test.run();
