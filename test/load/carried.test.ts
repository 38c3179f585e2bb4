import { deflateSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { maxCarriedBytes } from "../../src/load/files/limits.ts";
import { carriedSnapshots } from "../../src/load/snapshot/carried.ts";

const head = "<< /Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode /Length 99 >>";

const snapshotOf = (day: string) => JSON.stringify({ format: 1, day, files: {}, sections: [], assets: {} });

test("the snapshots of a PDF are found in the order of their days, the newest first, packed or not", () => {
  const [early, late] = [snapshotOf("2024-12-30"), snapshotOf("2025-06-30")];
  for (const [first, second] of [
    [early, late],
    [late, early],
  ] as const) {
    const found = carriedSnapshots(pdfWith(packed(first), plain(second)));
    assert.ok("snapshots" in found);
    assert.equal("snapshots" in found && found.snapshots.map(({ text }) => text), [late, early]);
  }
});

test("what other programs put into the dictionary of a file, or in another order, keeps nothing from being found", () => {
  const content = deflateSync(snapshotOf("2025-06-30"));
  const dictionary = `<</Filter/FlateDecode/Length ${content.length}/Params<</Size 9>>/Type/EmbeddedFile/Subtype/application#2Fjson>>`;
  const found = carriedSnapshots(pdfWith(object(dictionary, content)));
  assert.is("snapshots" in found && found.snapshots.length, 1);
});

test("a file that another program has added, and that cannot be unpacked, keeps nothing from being found", () => {
  const own = snapshotOf("2025-06-30");
  for (const foreign of [plain("%PDF-1.4 minutes"), object(head, Buffer.from("damaged")), plain("")]) {
    for (const pdf of [pdfWith(foreign, packed(own)), pdfWith(packed(own), foreign)]) {
      const found = carriedSnapshots(pdf);
      assert.equal("snapshots" in found && found.snapshots.map(({ text }) => text), [own]);
    }
  }
});

test("what is made to be read slowly is read in one pass", () => {
  const slow = Buffer.from(`${"/Type/EmbeddedFile ".repeat(90)}>>${" ".repeat(20_000_000)}`);
  const begun = performance.now();
  assert.ok("fault" in carriedSnapshots(pdfWith(slow)));
  assert.ok(performance.now() - begun < 1500);
});

const faults: readonly (readonly [what: string, pdf: Buffer, sentence: RegExp])[] = [
  ["is no PDF", Buffer.from("<html>%PDF-1.7"), /^It is no PDF\.$/],
  ["is empty", Buffer.alloc(0), /^It is no PDF\.$/],
  ["carries nothing", pdfWith(), /^It carries no data\./],
  [
    "names embedded files and has none",
    Buffer.concat([pdfWith(), Buffer.from("<</EmbeddedFiles 9 0 R>>")]),
    /^It carries no data\./,
  ],
  ["is protected", Buffer.concat([pdfWith(), Buffer.from("trailer <</Encrypt 5 0 R>>")]), /^It is protected by a password\./],
  ["carries something else", pdfWith(packed("<invoice/>")), /^It carries files, but none with the data of arrangements/],
  [
    "carries data of a later format",
    pdfWith(packed(snapshotOf("2025-06-30").replace('"format":1', '"format":2'))),
    /, but none with/,
  ],
  ["carries data of no day", pdfWith(packed(snapshotOf("x"))), /, but none with/],
  ["carries data of a day with a command", pdfWith(packed(snapshotOf("2026-05-01; touch x"))), /, but none with/],
  ["carries what cannot be unpacked", pdfWith(object(head, Buffer.from("damaged"))), /^What it carries is damaged\./],
  [
    "carries the half of it",
    pdfWith(object(head, deflateSync(snapshotOf("2025-06-30")).subarray(0, 40))),
    /^What it carries is damaged\./,
  ],
];

for (const [what, pdf, sentence] of faults) {
  test(`of a PDF that ${what}, a sentence says that there is nothing to read`, () => {
    const found = carriedSnapshots(pdf);
    assert.match("fault" in found ? found.fault : JSON.stringify(found), sentence);
  });
}

test("files that unpack to more than any document holds are not unpacked any further, one alone or all together", () => {
  const bomb = deflateSync(Buffer.alloc(maxCarriedBytes + 1, " "));
  assert.ok(bomb.length < 200_000);
  const half = deflateSync(Buffer.alloc(maxCarriedBytes / 2 + 1, " "));
  for (const pdf of [pdfWith(object(head, bomb)), pdfWith(object(head, half), object(head, half))]) {
    const found = carriedSnapshots(pdf);
    assert.match("fault" in found ? found.fault : "", /^What it carries is larger than the data of any document/);
  }
});

function packed(text: string): Buffer {
  return object(head, deflateSync(text));
}

function plain(text: string): Buffer {
  return object("<< /Type /EmbeddedFile >>", Buffer.from(text));
}

function object(dictionary: string, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`1 0 obj\n${dictionary}\nstream\n`), content, Buffer.from("\nendstream\nendobj\n")]);
}

function pdfWith(...objects: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from("%PDF-1.7\n2 0 obj\n<< /Type /Catalog >>\nendobj\n"), ...objects]);
}

test.run();
