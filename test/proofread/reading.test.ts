import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ModelOnDay } from "../../src/model/day.ts";
import { placeIn, readingOf } from "../../src/proofread/reading/reading.ts";
import { writeFullPartnership } from "../load/full-partnership.ts";
import { loadOn } from "../load/load-on.ts";
import { writeExampleFolder } from "../rules/example-folder.ts";

const load = async (files: Record<string, string>, day = "2025-06-02"): Promise<ModelOnDay> => {
  const { model } = await loadOn(writeExampleFolder("example", { files }), day);
  if (model === undefined) throw new Error("The example has no valid partnership.");
  return model;
};

/** What the texts of a model name: what is typed, and what has that name. */
const namedIn = (model: ModelOnDay) =>
  readingOf(model).texts.flatMap((text) =>
    text.sentences.flatMap(({ mentions }) =>
      mentions.map(({ start, end, named }) => [
        text.prose.text.slice(start, end),
        "id" in named.record ? `${named.kind}:${named.record.id}` : "",
      ]),
    ),
  );

const chapter = (text: string) => ({ "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${text}\n` });

test("names are found typed and by reference, the longest first, with a capital where the name has one", async () => {
  const model = await load({
    ...chapter(
      "The Case Panel's board members tell the Board and Sandholm  Police; [[group:board]] asks the Sandholm Police Choir.",
    ),
  });
  assert.equal(namedIn(model), [
    ["Case Panel's", "group:panel"],
    ["Board", "group:board"],
    ["Sandholm  Police", "partner:police"],
    ["[[group:board]]", "group:board"],
    ["Sandholm Police", "partner:police"],
  ]);
});

test("'and' is '&', and hyphens and commas count for nothing", async () => {
  const model = await load({
    "groups/panel.yaml": "name: Plans & Multi-Agency Audit, Sub-Group\n",
    ...chapter("The Plans and Multi Agency Audit Sub Group meets."),
  });
  assert.equal(namedIn(model)[0], ["Plans and Multi Agency Audit Sub Group", "group:panel"]);
});

test("initials are found in capitals alone", async () => {
  const model = await load({
    "groups/panel.yaml": "name: Case Panel\nshortName: CAP\n",
    ...chapter("The CAP puts a cap on it. Cap it."),
  });
  assert.equal(namedIn(model), [["CAP", "group:panel"]]);
});

test("the place of a word is its own, however its text is written in the file", async () => {
  const model = await load({
    "groups/panel.yaml": `summary: >-
  The panel
  reads files for the Board
    and more.
termsOfReference:
  sections:
    - heading: Purpose
      text: "It \\u201casks\\u201d  the\\n\\n  Board"
    - heading: Aims
      text: |
        - one

        - the Board
`,
    ...chapter("One.\n\nThe Board."),
  });
  const places = readingOf(model).texts.flatMap((text) =>
    text.sentences.flatMap(({ mentions }) => mentions.map(({ start }) => placeIn(model, text, start))),
  );
  assert.is(places.length, 4);
  for (const { file, line, column } of places) {
    const lines = readFileSync(file, "utf8").split("\n");
    assert.ok(lines[line - 1]?.slice(column - 1).startsWith("Board"), `${file}:${line}:${column}`);
  }
});

test("what is over, news and history are not read, nor titles that nobody typed", async () => {
  const model = await load({
    "groups/panel.yaml": "until: 2025-01-31\nsummary: The panel reads files.\n",
    ...chapter("One."),
    "news/one.md": "---\ntitle: News\n---\n\nThe Board met.\n",
    "pages/old.md":
      "---\ntitle: Old\naudience: about\nhistory:\n  - section: Then\n    words: As it was.\n---\n\n## Now\n\nThe Board meets.\n\n## Then\n\nThe Board met.\n",
  });
  assert.equal(
    readingOf(model).texts.map(({ kind, prose }) => `${kind}: ${prose.text.trim()}`),
    [
      "title: Introduction",
      "chapter: One.",
      "title: Terms of reference",
      "clause: What is said stays in the meeting.",
      "title: Old",
      "page: ## Now\n\nThe Board meets.",
    ],
  );
});

test("every field that may hold a text is read, but those of reviews and news", async () => {
  const folder = writeFullPartnership();
  const { model } = await loadOn(folder, "2025-06-30");
  if (model === undefined) throw new Error("The partnership must have no fault.");
  const read = new Set(readingOf(model).texts.map(({ file, pointer }) => `${file} ${pointer}`));
  const texts = [...model.files].flatMap(([file, { texts }]) => [...texts.keys()].map((pointer) => `${file} ${pointer}`));
  const unread = texts.filter((text) => !read.has(text)).map((text) => text.slice(folder.length + 1));
  // Titles of reviews stand in registers alone; news and the summary of an edition tell of their own time.
  const toldElsewhere = /^(?:arrangements\.yaml \/reviews\/\d+\/title|news\/.*|editions\/.*)$/;
  assert.equal(
    unread.filter((text) => !toldElsewhere.test(text)),
    [],
  );
});

test.run();
