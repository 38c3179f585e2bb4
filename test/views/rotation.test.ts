import { test } from "uvu";
import * as assert from "uvu/assert";
import { rotationRows, rotationTimeline } from "../../src/views/rotation.ts";
import { english } from "../../src/words/english.ts";
import { day, when } from "../model/made.ts";

const source = { file: "data/people.yaml", pointer: "/coChairs" };
const ann = { id: "ann-reed", published: { name: "Ann Reed" }, posts: [], ...source };
const ben = { id: "ben-shaw", published: { name: "Ben Shaw" }, posts: [], ...source };
const period = (from: string, to: string, person = ann) => ({ from: day(from), until: day(to), person });

test("a period is as long as its days, its last day among them", () => {
  const rotation = [period("2025-01-01", "2025-01-09"), period("2025-01-10", "2025-01-10", ben)];
  assert.equal(rotationTimeline(english, { standing: [], rotation, ...source })?.bars, [
    { x: 0, width: 324, y: 0, name: "Ann Reed", standing: false },
    { x: 324, width: 36, y: 46, name: "Ben Shaw", standing: false },
  ]);
});

test("a post that the list gives as published stands in it, with the organisation of the person's own", () => {
  const partner = { id: "pond-trust", name: "Pond Trust" } as never;
  const posts = [{ post: "Head", partner, period: {}, time: "now" as const, ...source }];
  const rotation = [{ ...period("2025-01-01", "2025-06-30"), person: { ...ann, posts }, postAsPublished: "Chief" }];
  const [row] = rotationRows({ standing: [], rotation, ...source });
  assert.equal([row?.coChair.post?.post, row?.coChair.post?.partner], ["Chief", partner]);
});

test("the standing co-chair has the first row, over the whole time", () => {
  const timeline = rotationTimeline(english, {
    rotation: [period("2025-01-01", "2025-06-30", ben)],
    standing: [{ person: ann, period: {}, time: "now" as const, ...source }],
    ...source,
  });
  assert.equal(
    timeline?.bars.map(({ x, width, y, standing }) => ({ x, width, y, standing })),
    [
      { x: 0, width: 360, y: 0, standing: true },
      { x: 0, width: 360, y: 46, standing: false },
    ],
  );
  assert.is(timeline?.height, 116);
});

test("every third month is marked from the first day on, up to a last day that is one", () => {
  const ticks = (to: string) =>
    rotationTimeline(english, { standing: [], rotation: [period("2024-10-01", to)], ...source })?.ticks;
  assert.equal(
    ticks("2025-01-01")?.map(({ label }) => label),
    ["Oct 24", "Jan 25"],
  );
  assert.equal(
    ticks("2024-12-31")?.map(({ label }) => label),
    ["Oct 24"],
  );
});

test("where marks of every third month would overlap, fewer are made", () => {
  const ticks = rotationTimeline(english, { standing: [], rotation: [period("2024-04-01", "2027-03-31")], ...source })?.ticks;
  assert.equal(
    ticks?.map(({ label }) => label),
    ["Apr 24", "Oct 24", "Apr 25", "Oct 25", "Apr 26", "Oct 26"],
  );
});

test("a standing co-chair has a row for as long as the office was held within the rotation", () => {
  const standing = [
    { person: ann, period: { until: when("2024-12") }, time: "now" as const, ...source },
    { person: ben, period: { from: when("2025-03") }, time: "now" as const, ...source },
    { person: ben, period: { from: when("2026-01") }, time: "now" as const, ...source },
  ];
  const rows = rotationTimeline(english, { standing, rotation: [period("2024-10-01", "2025-09-30")], ...source })?.bars;
  assert.equal(
    rows?.map(({ name, x, standing }) => [name, x, standing]),
    [
      ["Ann Reed", 0, true],
      ["Ben Shaw", 148.9, true],
      ["Ann Reed", 0, false],
    ],
  );
});

test("a rotation without a period has no timeline", () => {
  assert.is(
    rotationTimeline(english, {
      rotation: [],
      standing: [{ person: ann, period: {}, time: "now" as const, ...source }],
      ...source,
    }),
    undefined,
  );
});

test.run();
