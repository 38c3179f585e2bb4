import { test } from "uvu";
import * as assert from "uvu/assert";
import { pagesOf } from "../../src/site/pages/site-pages.ts";
import { tenureTimeline } from "../../src/views/tenure-timeline.ts";
import { loadOn } from "../load/load-on.ts";
import { writeExampleFolder } from "../rules/example-folder.ts";

const people = `people:
  - id: ann-reed
    name: Ann Reed
    publish: true
    posts:
      - { post: Sergeant, until: 2024-12-31 }
      - { post: Chief Constable, from: 2025-01-01 }
  - id: ben-shaw
    name: Ben Shaw
    post: Manager
    from: 2024
leadSafeguardingPartners:
  - { person: ann-reed, from: 2026-01-01 }
  - { person: ben-shaw, from: 2024-01-01 }
`;

async function modelWith(files: Readonly<Record<string, string>>) {
  const { model } = await loadOn(writeExampleFolder("example", { files }), "2025-06-30");
  if (model === undefined) throw new Error("There is no model.");
  return model;
}

async function sectionsWith(files: Readonly<Record<string, string>>) {
  return tenureTimeline(await modelWith(files))?.sections ?? [];
}

test("a partnership of which no time is stated has no timeline", async () => {
  const model = await modelWith({});
  assert.is(tenureTimeline(model), undefined);
  assert.equal(pagesOf("timeline", model), []);
});

test("each time is a row under what it is about, the earliest first, in words", async () => {
  const posts = (await sectionsWith({ "people.yaml": people })).find(({ id }) => id === "posts");
  assert.equal(
    posts?.lanes.map(({ name, rows }) => [name, ...rows.map(({ what, from, until, time }) => [what, from, until, time])]),
    [["Ann Reed", ["Sergeant", undefined, "31 December 2024", "over"], ["Chief Constable", "1 January 2025", undefined, "now"]]],
  );
});

test("nothing is told of who is not published, not even a time", async () => {
  const [offices] = await sectionsWith({ "people.yaml": people });
  assert.equal(
    offices?.lanes.map(({ rows }) => rows.map(({ what, time }) => [what, time])),
    [[["Ann Reed", "ahead"]]],
  );
});

test("a bar begins and ends where its days lie, and an end that is not known is open", async () => {
  const timeline = tenureTimeline(await modelWith({ "people.yaml": people }));
  const rows = timeline?.sections.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.rows)) ?? [];
  const [ahead, before, now] = rows;
  assert.equal([before?.openStart, before?.openEnd, now?.openStart, now?.openEnd], [true, false, false, true]);
  assert.equal([before?.x, now?.end], [timeline?.scale.left, timeline?.scale.width]);
  assert.ok((before?.end ?? 0) < (now?.x ?? 0) && (now?.x ?? 0) < (timeline?.today.x ?? 0));
  assert.ok((ahead?.x ?? 0) > (timeline?.today.x ?? 0));
});

test("no row lies on another, and none below its drawing", async () => {
  const sections = await sectionsWith({
    "people.yaml": people,
    "groups/forum.yaml": "name: Forum\nkind: forum\nfrom: 2024\nformerNames: [{ name: Meeting, until: 2025 }]\n",
  });
  for (const { lanes, height, title } of sections) {
    const heights = lanes.flatMap(({ y, rows }) => [y, ...rows.map((row) => row.y)]);
    assert.is(new Set(heights).size, heights.length, title);
    assert.ok(Math.max(...heights) < height, title);
  }
});

test("a co-chair's periods of the rotation are among the offices", async () => {
  const [offices] = await sectionsWith({
    "people.yaml": `${people}coChairs:\n  rotation:\n    - { from: 2025-01-01, until: 2025-12-31, person: ann-reed }\n    - { from: 2026-01-01, until: 2026-12-31, person: ben-shaw }\n`,
  });
  const coChair = offices?.lanes.find(({ name }) => name === "Co-Chair");
  assert.equal(
    coChair?.rows.map(({ what, until }) => [what, until]),
    [["Ann Reed", "31 December 2025"]],
  );
});

test.run();
