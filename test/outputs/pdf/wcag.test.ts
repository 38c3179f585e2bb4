import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce } from "../../built.ts";
import { skipIf } from "../../skipping.ts";
import { printedPageOf } from "./as-printed.ts";
import { coloursIn, greatestContrast, missingPainter, paint } from "./painted.ts";
import type { Tag } from "./said-by-pdfjs.ts";

// What a program can judge of a PDF by WCAG 2.2 AA beyond what PDF/UA-1 asks for, which veraPDF judges (standards.test.ts).

const test = suite("the PDF, by WCAG 2.2");

let documents: readonly { readonly pdf: Uint8Array }[] = [];

test.before(async () => {
  const sites = [await buildOnce(), await buildOnce({ data: "test/fixtures/fenmarsh" })];
  documents = await Promise.all(sites.map(printedPageOf));
});

skipIf(missingPainter(), test, "has text that stands out from what is behind it, as it is painted (1.4.3)", async () => {
  for (const { pdf } of documents) {
    const painted = paint(pdf);
    let judged = 0;
    for await (const { items, number, height } of pagesOf(pdf)) {
      for (const item of items) {
        if (!("str" in item) || item.str.trim() === "" || item.width === 0) continue;
        const size = Math.hypot(item.transform[2], item.transform[3]);
        const colours = coloursIn(painted(number), boxOf(item.transform, item.width, height));
        judged += 1;
        const contrast = greatestContrast(colours);
        assert.ok(contrast >= (size >= 18 ? 3 : 4.5), `page ${number}: "${item.str}" has a contrast of ${contrast.toFixed(2)}`);
      }
    }
    assert.ok(judged > 200, `${judged} texts were judged`);
  }
});

/** Where a text stands, from the upper left corner of its page: it may run upwards, as in the heads of narrow columns. */
function boxOf(transform: readonly number[], length: number, height: number) {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const along = length / Math.hypot(a, b);
  const [xs, ys] = [
    [e, e + a * along, e + c, e + a * along + c],
    [f, f + b * along, f + d, f + b * along + d],
  ];
  return { left: Math.min(...xs), top: height - Math.max(...ys), right: Math.max(...xs), bottom: height - Math.min(...ys) };
}

test("a text that is too pale for what is behind it would be found", () => {
  const pixels = Buffer.alloc(3 * 100, 255);
  pixels.fill(0x99, 0, 3 * 20);
  const all = { left: 0, top: 0, right: 10, bottom: 10 };
  const contrast = greatestContrast(coloursIn({ width: 10, height: 10, pixels }, all));
  assert.ok(contrast > 2.8 && contrast < 2.9, String(contrast));
});

test("has no text smaller than can be enlarged twofold, but in pictures (1.4.4)", async () => {
  for (const { pdf } of documents) {
    let judged = 0;
    for await (const { items, pictures } of pagesOf(pdf)) {
      const open: (string | null)[] = [];
      for (const item of items) {
        if (!("str" in item)) {
          if (item.type === "endMarkedContent") open.pop();
          else open.push(item.id ?? null);
        } else if (item.str.trim() !== "" && !open.some((mark) => mark !== null && pictures.has(mark))) {
          judged += 1;
          assert.ok(Math.hypot(item.transform[2], item.transform[3]) >= 4.5, item.str);
        }
      }
    }
    assert.ok(judged > 200, `${judged} texts were judged`);
  }
});

test("spaces nothing out by repeated letters or spaces, which would be read aloud (1.3.1)", async () => {
  for (const { pdf } of documents) {
    for await (const { items } of pagesOf(pdf)) {
      const text = items.map((item) => ("str" in item ? item.str : "")).join("");
      assert.not.match(text, /([^\s\d])\1{4,}| {3,}/u);
    }
  }
});

test("says of each picture where it is, so that it can be shown with what surrounds it (1.4.10)", async () => {
  let judged = 0;
  for (const { pdf } of documents) {
    for await (const { figures } of pagesOf(pdf)) {
      judged += figures.length;
      for (const { bbox, alt } of figures) assert.is(bbox?.length, 4, alt);
    }
  }
  assert.ok(judged > 0);
});

/** The pages of a PDF: their texts, the figures among their tags, and the marks of what is in these. */
async function* pagesOf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const figures = tagsIn((await page.getStructTree()) as Tag | null).filter(({ role }) => role === "Figure");
    const pictures = new Set(figures.flatMap(tagsIn).flatMap(({ id }) => (id === undefined ? [] : [id])));
    yield { number, height: page.view[3] ?? 0, items, figures, pictures };
  }
  await pdf.destroy();
}

function tagsIn(tag: Tag | null): Tag[] {
  return tag === null ? [] : [tag, ...(tag.children ?? []).flatMap(tagsIn)];
}

test.run();
