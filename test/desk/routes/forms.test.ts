import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createEmptyFolder } from "../../folder.ts";
import { project } from "../../sources.ts";
import { carriedBy, type Visited, visitDesk } from "./visit.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
const picture = new File([svg], "Scan 1.SVG", { type: "image/svg+xml" });
const document = new File(["%PDF-1.7\n%%EOF"], "Rules.pdf");

const test = suite<{ desk: Visited }>("forms");

test.before(async (context) => {
  context.desk = await visitDesk("test/fixtures/fenmarsh", "2025-02-03");
});

test.after(({ desk }) => desk.close());

test("a task that asks for a picture takes no document, and says so at its field", async ({ desk }) => {
  const typed = { act: "next", step: "1", "/for": "portrait", "/person": "ed-bittern", "/picture.file": document };
  const { html } = await desk.post("/tasks/upload-signature", typed);
  assert.match(html, "It is a PDF. A picture is uploaded as PNG, JPEG, WebP or SVG.");
});

test("a picture is judged with the data before it is saved, so that nothing is said to be missing", async ({ desk }) => {
  const typed = { act: "next", step: "1", "/for": "portrait", "/person": "ada-wren", "/picture.file": picture };
  const { html } = await desk.post("/tasks/upload-signature", typed);
  assert.match(html, "Check before you save");
  assert.match(html, "Scan 1.svg");
  assert.not.match(html, "There is no file");
  assert.equal(
    readdirSync(join(desk.folder, ".desk")).filter((name) => name.startsWith("judged-")),
    [],
  );
  const saved = await desk.post("/tasks/upload-signature", { ...carriedBy(html), act: "save" });
  assert.match(saved.to ?? "", /^\/history\/\d+\?saved=/);
  assert.is(readFileSync(join(desk.folder, "assets/portrait-ada-wren.svg"), "utf8"), svg);
});

test("a file that is kept no more is asked for again, and nothing is saved without it", async ({ desk }) => {
  const typed = { step: "2", act: "save", "/for": "portrait", "/person": "ada-wren", "/picture": "held:00ff/Scan.svg" };
  const { html } = await desk.post("/tasks/upload-signature", typed);
  assert.match(html, "The file that was chosen is not kept any more.");
});

test("a picture in a form is stored under a name of its own, in the same change as its field", async ({ desk }) => {
  const people = readFileSync(join(desk.folder, "people.yaml"), "utf8");
  const at = [...people.matchAll(/^ {2}- id: (.+)$/gm)].findIndex(([, id]) => id === "ed-bittern");
  const { html } = await desk.get(`/edit/people/-/people/${at}`);
  const filled = Object.fromEntries(
    [...html.matchAll(/<input[^>]*name="(\/[^"]+)"[^>]*>/g)].flatMap(([input, name = ""]) => {
      const value = /value="([^"]*)"/.exec(input)?.[1];
      return value === undefined || /type="(?:radio|checkbox|file)"/.test(input) ? [] : [[name, value]];
    }),
  );
  const sent = { ...carriedBy(html), ...filled, act: "save", "/portrait.file": picture };
  const saved = await desk.post(`/edit/people/-/people/${at}`, sent);
  assert.is(saved.status, 303, saved.html);
  const [, name = ""] = /^ {4}portrait: (.*bittern.*)$/m.exec(readFileSync(join(desk.folder, "people.yaml"), "utf8")) ?? [];
  assert.ok(existsSync(join(desk.folder, "assets", name)), name);
  const [, id] = /saved=(\d+)/.exec(saved.to ?? "") ?? [];
  assert.match((await desk.get(`/history/${id}`)).html, `assets/${name}`);
});

test("a date that there is none of is refused at its field before the task looks at it", async ({ desk }) => {
  const typed = { act: "next", step: "0", "/review": "executive-board", "/on.day": "31", "/on.month": "2", "/on.year": "2025" };
  const { html } = await desk.post("/tasks/record-review", typed);
  assert.match(html, "is no date of the calendar");
});

test("of two rows of a table with one name none is lost in silence", async () => {
  const source = createEmptyFolder();
  cpSync(join(project, "test/fixtures/fenmarsh"), source, { recursive: true });
  const words = "calendar:\n  noOwner: Nobody is named.\n";
  writeFileSync(join(source, "words.yaml"), words);
  const desk = await visitDesk(relative(project, source), "2025-02-03");
  try {
    const { html } = await desk.get("/edit/words/-");
    const rows = { "/0.key": "calendar.noOwner", "/0.value": "Nobody", "/1.key": "calendar.noOwner", "/1.value": "No one" };
    const sent = await desk.post("/edit/words/-", { ...carriedBy(html), ...rows, act: "save" });
    assert.match(sent.html, "is named by more than one row");
    assert.is(readFileSync(join(desk.folder, "words.yaml"), "utf8"), words);
    const apart = { ...rows, "/1.key": "calendar.owner" };
    assert.is((await desk.post("/edit/words/-", { ...carriedBy(html), ...apart, act: "save" })).status, 303);
  } finally {
    await desk.close();
  }
});

test("what is worth knowing stands in nobody's way, and is told on the page after", async ({ desk }) => {
  const typed = { act: "next", step: "1", "/name": "New Group", "/kind": "board", "/terms": "none", "/cameFrom/0": "case-panel" };
  const { html } = await desk.post("/tasks/begin-group", typed);
  assert.match(html, "goes on meeting: nothing says when it ends");
  assert.match(html, "Check before you save");
});

test("where a file was changed since a task was shown, it is said that nothing was saved, and the next press saves", async () => {
  const desk = await visitDesk("test/fixtures/fenmarsh", "2025-02-03");
  const path = "/tasks/rename-group";
  try {
    const typed = { act: "next", step: "1", "/group": "executive-board", "/name": "Heron Board" };
    const shown = await desk.post(path, typed);
    assert.match(shown.html, "Check before you save");
    const file = join(desk.folder, "groups/executive-board.yaml");
    const changed = `${readFileSync(file, "utf8")}# Changed meanwhile.\n`;
    writeFileSync(file, changed);
    const again = await desk.post(path, { ...carriedBy(shown.html), act: "save" });
    assert.match(again.html, "has changed since it was shown, so nothing was saved");
    assert.is(readFileSync(file, "utf8"), changed);
    const saved = await desk.post(path, { ...carriedBy(again.html), act: "save" });
    assert.match(saved.to ?? "", /^\/history\/\d+\?saved=/);
    assert.match(readFileSync(file, "utf8"), /^name: Heron Board$[\s\S]*# Changed meanwhile\.\n$/m);
  } finally {
    await desk.close();
  }
});

test.run();
