/**
 * The colour profile of sRGB, for the output intent of a PDF: a display profile with a matrix and a curve (ICC.1:2010, 8.3.3),
 * made here of the numbers of the standard, so that each PDF can be passed on whatever becomes of anybody's licence.
 */

type Numbers = readonly number[];

/**
 * The primaries of sRGB (IEC 61966-2-1, which has those of ITU-R BT.709) and its white, D65, adapted to D50 by the matrix of
 * Bradford, as ICC.1:2010, annex E, asks for.
 */
const red = [0.43607, 0.22249, 0.01392];
const green = [0.38515, 0.71687, 0.09708];
const blue = [0.14308, 0.06061, 0.7141];
const white = [0.9642, 1, 0.8249];
const adaptation = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];

/** The curve of sRGB: ((value + 0.055) / 1.055) ^ 2.4, and below 0.04045 value / 12.92, as five numbers (ICC.1:2010, 10.16). */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

/** The bytes of the profile, the same each time. */
export function srgbProfile(): Buffer {
  const curves = part("para", Buffer.from([0, 3, 0, 0]), fixed(curve));
  const tags: (readonly [signature: string, data: Buffer])[] = [
    ["desc", text("sRGB")],
    ["cprt", text("No rights reserved")],
    ["wtpt", part("XYZ ", fixed(white))],
    ["chad", part("sf32", fixed(adaptation))],
    ["rXYZ", part("XYZ ", fixed(red))],
    ["gXYZ", part("XYZ ", fixed(green))],
    ["bXYZ", part("XYZ ", fixed(blue))],
    ["rTRC", curves],
    ["gTRC", curves],
    ["bTRC", curves],
  ];
  const distinct = [...new Set(tags.map(([, data]) => data))];
  const start = headerSize + 4 + 12 * tags.length;
  const offsetOf = (data: Buffer) =>
    distinct.slice(0, distinct.indexOf(data)).reduce((offset, each) => offset + each.length, start);
  const table = [integers(tags.length), ...tags.flatMap(([name, data]) => [ascii(name), integers(offsetOf(data), data.length)])];
  const size = distinct.reduce((sum, { length }) => sum + length, start);
  return Buffer.concat([header(size), ...table, ...distinct]);
}

const headerSize = 128;

/** The header (ICC.1:2010, 7.2): version 4.3, a display, red, green and blue in, CIE XYZ out; what is not said is zero. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(headerSize);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04300000, 8);
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  // The day on which the standard was published.
  for (const [index, value] of [1999, 10, 18].entries()) bytes.writeUInt16BE(value, 24 + 2 * index);
  bytes.write("acsp", 36, "latin1");
  fixed(white).copy(bytes, 68);
  return bytes;
}

/** The data of a tag, filled up to a multiple of four bytes. */
function part(type: string, ...data: readonly Buffer[]): Buffer {
  const bytes = Buffer.concat([ascii(type), integers(0), ...data]);
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}

/** A text in English (ICC.1:2010, 10.13). */
function text(words: string): Buffer {
  const letters = Buffer.from(words, "utf16le").swap16();
  return part("mluc", integers(1, 12), ascii("enGB"), integers(letters.length, 28), letters);
}

/** Numbers with sixteen bits before and sixteen behind the point (ICC.1:2010, 4.6). */
function fixed(values: Numbers): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), 4 * index);
  return bytes;
}

function integers(...values: Numbers): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
}

function ascii(letters: string): Buffer {
  return Buffer.from(letters, "latin1");
}
