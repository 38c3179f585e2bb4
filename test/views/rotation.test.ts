import { test } from "uvu";
import * as assert from "uvu/assert";
import { rotationTimeline } from "../../src/views/rotation.ts";
import { day } from "../model/made.ts";

const source = { file: "data/people.yaml", pointer: "/coChairs" };
const ann = { id: "ann-reed", published: { name: "Ann Reed" }, ...source };
const ben = { id: "ben-shaw", published: { name: "Ben Shaw" }, ...source };
const period = (from: string, to: string, person = ann) => ({ from: day(from), until: day(to), person });

test("a period is as long as its days, its last day among them", () => {
  const rotation = [period("2025-01-01", "2025-01-09"), period("2025-01-10", "2025-01-10", ben)];
  assert.equal(rotationTimeline({ rotation, ...source })?.bars, [
    { x: 0, width: 324, y: 0, name: "Ann Reed", standing: false },
    { x: 324, width: 36, y: 46, name: "Ben Shaw", standing: false },
  ]);
});

test("the standing co-chair has the first row, over the whole time", () => {
  const timeline = rotationTimeline({ rotation: [period("2025-01-01", "2025-06-30", ben)], standing: ann, ...source });
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
  const ticks = (to: string) => rotationTimeline({ rotation: [period("2024-10-01", to)], ...source })?.ticks;
  assert.equal(
    ticks("2025-01-01")?.map(({ label }) => label),
    ["Oct 24", "Jan 25"],
  );
  assert.equal(
    ticks("2024-12-31")?.map(({ label }) => label),
    ["Oct 24"],
  );
});

test("a rotation without a period has no timeline", () => {
  assert.is(rotationTimeline({ rotation: [], standing: ann, ...source }), undefined);
});

test.run();
