import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Visited, visitDesk } from "./visit.ts";

const test = suite<{ desk: Visited }>("taking a text away");

test.before(async (context) => {
  context.desk = await visitDesk("test/fixtures/calderwick", "2026-06-01");
});

test.after(({ desk }) => desk.close());

test("a chapter is taken away once it was asked for twice, with its place in the document, and comes back by undo", async ({
  desk,
}) => {
  const file = join(desk.folder, "chapters/information-sharing.md");
  const arrangements = () => readFileSync(join(desk.folder, "arrangements.yaml"), "utf8");
  const before = [readFileSync(file, "utf8"), arrangements()];
  assert.match((await desk.get("/edit/chapters/information-sharing")).html, "Take it away");
  assert.match((await desk.get("/remove/chapters/information-sharing")).html, /Take “[^”]+” away\?/);
  await desk.post("/remove/chapters/information-sharing", {});
  assert.ok(existsSync(file));
  const { to = "" } = await desk.post("/remove/chapters/information-sharing", { act: "confirm" });
  assert.not.ok(existsSync(file));
  assert.not.match(arrangements(), /^ *- information-sharing$/m);
  const { html } = await desk.get(to);
  assert.match(html, "Taken away: ");
  await desk.post(`${to.replace(/\?.*/, "")}/undo`, {});
  assert.equal([readFileSync(file, "utf8"), arrangements()], before);
});

test("a group, a file of which there is one, and what is not there cannot be taken away", async ({ desk }) => {
  for (const path of ["/remove/groups/workforce-group", "/remove/partners/-", "/remove/news/nowhere"]) {
    assert.match((await desk.get(path)).html, "There is no such page");
    assert.match((await desk.post(path, { act: "confirm" })).html, "There is no such page");
  }
});

test("where the list of chapters was changed meanwhile, or cannot be changed line by line, nothing is taken away, and why is told", async () => {
  const desk = await visitDesk("test/fixtures/calderwick", "2026-06-01");
  const file = join(desk.folder, "arrangements.yaml");
  const inBrackets = (list: string) =>
    `chapters: [ # In this order.\n  ${[...list.matchAll(/- (.*)/g)].map(([, id]) => id).join(", ")}]\n`;
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(/^chapters:\n((?: *- .*\n)+)/m, (_, list: string) => inBrackets(list)),
  );
  try {
    const meanwhile = await desk.post("/remove/chapters/information-sharing", { act: "confirm" });
    assert.match(meanwhile.html, "A file was changed meanwhile, so nothing was taken away");
    const { html } = await desk.post("/remove/chapters/information-sharing", { act: "confirm" });
    assert.match(html, "Nothing was taken away");
    assert.match(html, "cannot be changed line by line");
    assert.ok(existsSync(join(desk.folder, "chapters/information-sharing.md")));
  } finally {
    await desk.close();
  }
});

test.run();
