import { test } from "uvu";
import * as assert from "uvu/assert";
import { srgbProfile } from "../../../../src/outputs/pdf/finish/srgb-profile.ts";

const profile = srgbProfile();
const text = (at: number) => profile.toString("latin1", at, at + 4);
const fixed = (at: number) => profile.readInt32BE(at) / 65536;

/** Where the data of each tag begin and how long they are. */
const tags = new Map(
  Array.from({ length: profile.readUInt32BE(128) }, (_, index) => {
    const at = 132 + 12 * index;
    return [text(at), { start: profile.readUInt32BE(at + 4), size: profile.readUInt32BE(at + 8) }] as const;
  }),
);

test("the profile has the header of a display with red, green and blue, and its own size", () => {
  assert.is(profile.readUInt32BE(0), profile.length);
  assert.is(profile.readUInt8(8), 4);
  assert.equal([12, 16, 20, 36].map(text), ["mntr", "RGB ", "XYZ ", "acsp"]);
  assert.equal(
    [68, 72, 76].map((at) => profile.readUInt32BE(at)),
    [0xf6d6, 0x10000, 0xd32d],
  );
  assert.ok(profile.subarray(44, 68).every((byte) => byte === 0) && profile.subarray(80, 128).every((byte) => byte === 0));
});

test("the profile has every tag that a display needs, each within the file at a multiple of four, of its type", () => {
  const types = { desc: "mluc", cprt: "mluc", wtpt: "XYZ ", chad: "sf32", rXYZ: "XYZ ", gXYZ: "XYZ ", bXYZ: "XYZ " };
  const all: Record<string, string> = { ...types, rTRC: "para", gTRC: "para", bTRC: "para" };
  assert.equal([...tags.keys()].sort(), Object.keys(all).sort());
  for (const [name, { start, size }] of tags) {
    assert.is(start % 4, 0, name);
    assert.ok(start >= 132 + 12 * tags.size && start + size <= profile.length, name);
    assert.is(text(start), all[name], name);
  }
  assert.is(Math.max(...[...tags.values()].map(({ start, size }) => start + size)), profile.length);
});

test("its colours are the primaries and the white of IEC 61966-2-1, adapted to D50", () => {
  const bradford = [
    [0.8951, 0.2664, -0.1614],
    [-0.7502, 1.7135, 0.0367],
    [0.0389, -0.0685, 1.0296],
  ];
  const d50 = [0.9642, 1, 0.8249];
  const d65 = ofChromaticity(0.3127, 0.329);
  const [from, to] = [times(bradford, d65), times(bradford, d50)];
  const scaled = bradford.map((row, index) => row.map((each) => (each * (to[index] ?? 0)) / (from[index] ?? 1)));
  const back = inverse(bradford);
  const adapted = back.map((row) => [0, 1, 2].map((x) => row.reduce((sum, each, y) => sum + each * (scaled[y]?.[x] ?? 0), 0)));
  const primaries = [ofChromaticity(0.64, 0.33), ofChromaticity(0.3, 0.6), ofChromaticity(0.15, 0.06)];
  const weights = times(inverse(transposed(primaries)), d65);
  const wanted = primaries.map((each, index) =>
    times(
      adapted,
      each.map((value) => value * (weights[index] ?? 0)),
    ),
  );
  assertNear(numbersOf("chad", 9), adapted.flat());
  for (const [index, name] of ["rXYZ", "gXYZ", "bXYZ"].entries()) assertNear(numbersOf(name, 3), wanted[index] ?? []);
  assertNear(numbersOf("wtpt", 3), d50);
});

test("its curve is that of IEC 61966-2-1", () => {
  const { start = 0 } = tags.get("rTRC") ?? {};
  assert.is(profile.readUInt16BE(start + 8), 3);
  const [g = 0, a = 0, b = 0, c = 0, d = 0] = [12, 16, 20, 24, 28].map((at) => fixed(start + at));
  for (let value = 0; value <= 1; value += 1 / 64) {
    const expected = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const found = value >= d ? (a * value + b) ** g : c * value;
    assert.ok(Math.abs(found - expected) < 0.0001, `${value}: ${found} for ${expected}`);
  }
});

function numbersOf(name: string, count: number): number[] {
  const { start = 0 } = tags.get(name) ?? {};
  return Array.from({ length: count }, (_, index) => fixed(start + 8 + 4 * index));
}

function assertNear(found: readonly number[], expected: readonly number[]): void {
  assert.is(found.length, expected.length);
  for (const [index, each] of found.entries())
    assert.ok(Math.abs(each - (expected[index] ?? 0)) < 0.0002, `${found.join(" ")}\n${expected.join(" ")}`);
}

function ofChromaticity(x: number, y: number): number[] {
  return [x / y, 1, (1 - x - y) / y];
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, each, index) => sum + each * (vector[index] ?? 0), 0));
}

function transposed(matrix: readonly (readonly number[])[]): number[][] {
  return [0, 1, 2].map((x) => matrix.map((row) => row[x] ?? 0));
}

function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const at = (y: number, x: number) => matrix[(y + 3) % 3]?.[(x + 3) % 3] ?? 0;
  const cofactor = (y: number, x: number) => at(y + 1, x + 1) * at(y + 2, x + 2) - at(y + 1, x + 2) * at(y + 2, x + 1);
  const determinant = [0, 1, 2].reduce((sum, x) => sum + at(0, x) * cofactor(0, x), 0);
  return [0, 1, 2].map((y) => [0, 1, 2].map((x) => cofactor(x, y) / determinant));
}

test.run();
