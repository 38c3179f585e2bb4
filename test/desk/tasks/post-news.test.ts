import { test } from "uvu";
import * as assert from "uvu/assert";
import { postNews } from "../../../src/desk/tasks/texts/post-news.ts";
import { after, open, partnerships, play } from "./play.ts";

const shaken = {
  "/title": "Never, ever shake a baby",
  "/summary": "The campaign: again.",
  "/text": "\r\nThe campaign is back.\r\n\r\n- Read on.\r\n\r\n",
};

test("a piece of news is a file that is named for its headline, by a name that no other has", async () => {
  const desk = await open(partnerships.data);
  const { sentence, drafts } = play(postNews, desk, { ...shaken, "/date": "@2025-06-29" });
  assert.is(sentence, "News: Never, ever shake a baby");
  assert.equal(drafts, [
    {
      path: "news/never-ever-shake-a-baby-2.md",
      before: undefined,
      after: `---
title: Never, ever shake a baby
summary: "The campaign: again."
date: 2025-06-29
---

The campaign is back.

- Read on.
`,
    },
  ]);
  const { model, told } = await after(desk, drafts);
  assert.equal(told, []);
  assert.is(model.website?.news.find(({ id }) => id === "never-ever-shake-a-baby-2")?.title, "Never, ever shake a baby");
});

test("where the neighbours' lines end as on Windows, so do its own; what is not known is left out", async () => {
  const desk = await open({ ...partnerships.data, lineEnd: "\r\n" });
  const { "/summary": _, ...others } = shaken;
  const [draft] = play(postNews, desk, { ...others, "/title": "Über uns", "/date": "@2025-06" }).drafts;
  assert.is(draft?.path, "news/uber-uns.md");
  assert.is(draft?.after, "---\r\ntitle: Über uns\r\ndate: 2025-06\r\n---\r\n\r\nThe campaign is back.\r\n\r\n- Read on.\r\n");
});

test("where there is no news yet, the folder begins with it", async () => {
  const desk = await open(partnerships.fenmarsh);
  const { drafts } = play(postNews, desk, shaken);
  assert.equal(
    drafts.map(({ path }) => path),
    ["news/never-ever-shake-a-baby.md"],
  );
  assert.equal((await after(desk, drafts)).told, []);
});

test("what is wrong is said at its field", async () => {
  const desk = await open(partnerships.fenmarsh);
  const told = (answers: Record<string, string>) =>
    play(postNews, desk, answers).refused.map(({ pointer, message }) => `${pointer}: ${message}`);
  assert.equal(told({ "/text": " \r\n " }), ['/title: "Headline" is empty.', '/text: "Text" is empty.']);
  assert.equal(told({ ...shaken, "/date": "@2025" }), ['/date: "2025" is no date of the calendar.']);
});

test.run();
