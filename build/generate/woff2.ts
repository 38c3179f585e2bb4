import { brotliDecompressSync } from "node:zlib";

/** The table of the directory that is called by its number 0: the map from characters to glyphs (WOFF 2.0, section 4.1). */
const cmapNumber = 0;
/** The tables that may be stored in another form, and then state that form's length too: glyf and loca. */
const transformable: ReadonlySet<number> = new Set([10, 11]);
const ownName = 63;

/** The code points that a font in WOFF 2.0 (W3C Recommendation, 8 March 2022) has a glyph for, in order. */
export function codePointsOf(woff2: Buffer): number[] {
  const tables = woff2.readUInt16BE(12);
  const compressed = woff2.readUInt32BE(20);
  let at = 48;
  const readLength = () => {
    // UIntBase128 (section 3.1): seven bits a byte, and the eighth says that another follows.
    let length = 0;
    for (;;) {
      const byte = woff2.readUInt8(at++);
      length = length * 128 + (byte & 0x7f);
      if (byte < 0x80) return length;
    }
  };
  let start = 0;
  let cmap: { start: number; length: number } | undefined;
  for (let table = 0; table < tables; table += 1) {
    const flags = woff2.readUInt8(at++);
    const number = flags & 0x3f;
    if (number === ownName) at += 4;
    const original = readLength();
    const isTransformed = transformable.has(number) ? flags >> 6 === 0 : flags >> 6 !== 0;
    const length = isTransformed ? readLength() : original;
    if (number === cmapNumber) cmap = { start, length };
    start += length;
  }
  if (cmap === undefined) throw new Error("The font has no map of characters.");
  const data = brotliDecompressSync(woff2.subarray(at, at + compressed));
  return readCmap(data.subarray(cmap.start, cmap.start + cmap.length));
}

/** Reads every Unicode subtable of format 4 or 12 (OpenType, cmap). */
function readCmap(cmap: Buffer): number[] {
  const found = new Set<number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(8 + record * 8));
    const format = subtable.readUInt16BE(0);
    const segments = format === 4 ? segmentsOf4(subtable) : format === 12 ? segmentsOf12(subtable) : [];
    for (const [from, to] of segments) for (let code = from; code <= to; code += 1) if (code !== 0xffff) found.add(code);
  }
  return [...found].sort((a, b) => a - b);
}

/** The segments of format 4. Within one of them every code has a glyph in fonts that were subset, as these are. */
function segmentsOf4(subtable: Buffer): [number, number][] {
  const count = subtable.readUInt16BE(6) / 2;
  return Array.from({ length: count }, (_, index) => [
    subtable.readUInt16BE(16 + count * 2 + index * 2),
    subtable.readUInt16BE(14 + index * 2),
  ]);
}

function segmentsOf12(subtable: Buffer): [number, number][] {
  return Array.from({ length: subtable.readUInt32BE(12) }, (_, index) => [
    subtable.readUInt32BE(16 + index * 12),
    subtable.readUInt32BE(20 + index * 12),
  ]);
}
