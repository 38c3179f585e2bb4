import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { matrixOf } from "../../src/views/matrix.ts";
import { motifOf } from "../../src/views/motif.ts";
import { buildOnce } from "../built.ts";
import { fenmarsh } from "./fenmarsh.ts";

test("each organisation has a line to each group that it sits on", () => {
  const motif = motifOf(fenmarsh);
  const { groups, rows } = matrixOf(fenmarsh);
  assert.ok(motif);
  assert.is(motif.organisations.length, rows.length);
  assert.is(motif.groups.length, groups.length);
  assert.is(motif.threads.length, rows.flatMap(({ cells }) => cells).length);
  assert.is(new Set(motif.threads.map(({ path }) => path)).size, motif.threads.length);
});

test("whoever has more memberships has the larger mark, and every mark is within the circle", () => {
  const motif = motifOf(fenmarsh);
  assert.ok(motif);
  const { rows } = matrixOf(fenmarsh);
  const [most, least] = [Math.max, Math.min].map((of) => of(...rows.map(({ cells }) => cells.length)));
  const marks = (count: number | undefined) =>
    motif.organisations.filter((_, at) => rows[at]?.cells.length === count).map(({ radius }) => radius);
  assert.ok(Math.min(...marks(most)) > Math.max(...marks(least)));
  for (const { x, y, radius } of [...motif.organisations, ...motif.groups]) assert.ok(Math.hypot(x, y) + radius <= 100);
});

test("where one group alone has members nothing is drawn", () => {
  const [group] = fenmarsh.groups.filter(({ memberships }) => memberships.length > 0);
  assert.ok(group);
  assert.is(motifOf({ ...fenmarsh, groups: [group] }), undefined);
});

test("the document hides each drawing from assistive technology, and draws a group's own beside its terms of reference", async () => {
  const html = readFileSync(join(await buildOnce(), "document/index.html"), "utf8");
  const drawings = html.match(/<svg class="motif"[^>]*>/g) ?? [];
  assert.ok(drawings.length > 3);
  for (const drawing of drawings) assert.match(drawing, /aria-hidden="true"/);
  assert.match(html, /id="terms-of-reference-executive-board"[^>]*><svg class="motif"/);
});

test.run();
