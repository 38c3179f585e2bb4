import { crc32, deflateSync, inflateSync } from "node:zlib";

/** A picture: its size in dots, and red, green and blue of each dot in a byte each, row by row. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly dots: Buffer;
}

const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/**
 * Writes a PNG (ISO/IEC 15948) anew with a palette, which takes a third of the bytes. Shades of text that are nearly the
 * same become one; each stands for the most frequent of them, so that areas of one colour keep it.
 * @param png as Chromium makes it: 8 bits a channel, no transparency that matters, not interlaced
 * @param source what the picture was made from, to be kept in it
 */
export function withPalette(png: Uint8Array, source: string): Buffer {
  const { width, height, dots } = readPng(Buffer.from(png));
  const { palette, indexes } = reduce(dots);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    Buffer.from(indexes.subarray(row * width, (row + 1) * width)).copy(rows, row * (width + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("tEXt", Buffer.from(`Source\0${source}`, "latin1")),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** What a picture that `withPalette` wrote was made from; undefined for any other. */
export function sourceKeptIn(png: Buffer): string | undefined {
  const [content] = contentsOf(png, "tEXt");
  return content?.toString("latin1").split("\0")[1];
}

/** The contents of the chunks of a name. */
function contentsOf(png: Buffer, name: string): Buffer[] {
  const contents: Buffer[] = [];
  for (let at = signature.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString("latin1", at + 4, at + 8) === name) contents.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return contents;
}

/** The colours of a picture by which it is written, three bytes each, and for each dot the number of its colour. */
function reduce(dots: Buffer): { palette: Buffer; indexes: Uint8Array } {
  const shades = new Map<number, Map<number, number>>();
  for (let at = 0; at < dots.length; at += 3) {
    const colour = dots.readUIntBE(at, 3);
    const alike = shades.get(shadeOf(colour)) ?? new Map<number, number>();
    shades.set(shadeOf(colour), alike.set(colour, (alike.get(colour) ?? 0) + 1));
  }
  if (shades.size > 256) throw new Error(`The picture has ${shades.size} shades: more than a palette holds.`);
  const palette = Buffer.alloc(3 * shades.size);
  const numbers = new Map<number, number>();
  for (const [shade, alike] of shades) {
    const [[colour] = [0]] = [...alike].sort(([, a], [, b]) => b - a);
    palette.writeUIntBE(colour, 3 * numbers.size, 3);
    numbers.set(shade, numbers.size);
  }
  const indexes = new Uint8Array(dots.length / 3);
  for (let dot = 0; dot < indexes.length; dot += 1) indexes[dot] = numbers.get(shadeOf(dots.readUIntBE(3 * dot, 3))) ?? 0;
  return { palette, indexes };
}

/** A colour without its last bits: those of the same number are hard to tell apart. */
function shadeOf(colour: number): number {
  return colour & 0xe0e0e0;
}

function readPng(png: Buffer): Picture {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const lines = withoutFilters(inflateSync(Buffer.concat(contentsOf(png, "IDAT"))), width * channels, channels);
  const dots = Buffer.alloc(3 * width * height);
  for (let dot = 0; dot < width * height; dot += 1) lines.copy(dots, 3 * dot, channels * dot, channels * dot + 3);
  return { width, height, dots };
}

/** The lines of a PNG with the filter of each undone (section 9). */
function withoutFilters(filtered: Buffer, length: number, channels: number): Buffer {
  const lines = Buffer.alloc((filtered.length / (length + 1)) * length);
  for (let at = 0; at < lines.length; at += 1) {
    const line = Math.floor(at / length);
    const left = at % length < channels ? 0 : (lines[at - channels] ?? 0);
    const up = lines[at - length] ?? 0;
    const upLeft = at % length < channels ? 0 : (lines[at - length - channels] ?? 0);
    const filter = filtered[line * (length + 1)] ?? 0;
    const expected = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter] ?? 0;
    lines[at] = (filtered[at + line + 1] ?? 0) + expected;
  }
  return lines;
}

/** The neighbour that is nearest to what the three let one expect (section 9.4). */
function paeth(left: number, up: number, upLeft: number): number {
  const expected = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((each) => Math.abs(expected - each)) as [number, number, number];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

/** A chunk of a PNG: its length, name, content and checksum (section 5.3). */
function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
