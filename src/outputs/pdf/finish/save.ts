import { promisify } from "node:util";
import { deflate } from "node:zlib";
import { type PDFContext, type PDFDocument, type PDFObject, type PDFRef, PDFStream } from "@cantoo/pdf-lib";

const packed = promisify<Uint8Array, Buffer>(deflate);

/** How many objects share a stream: enough to pack well, few enough to be packed side by side. */
const objectsPerStream = 200;

/** Where an object is: by its place in the file, or by its stream and its place among the objects of that stream. */
type Entry = readonly [kind: 1 | 2, first: number, second: number];

/**
 * Writes the PDF with its objects packed into streams (ISO 32000-1, 7.5.7 and 7.5.8). pdf-lib would do the same, but pack
 * one stream after another in JavaScript, which takes longer than all the rules together.
 */
export async function save(pdf: PDFDocument): Promise<Uint8Array> {
  await pdf.flush();
  const { context } = pdf;
  const objects = context.enumerateIndirectObjects();
  const loose = objects.filter(([, object]) => object instanceof PDFStream);
  const groups = inGroups(objects.filter(([, object]) => !(object instanceof PDFStream)));
  const streams = await Promise.all(groups.map(objectStream));

  const entries = new Map<number, Entry>();
  const parts: Uint8Array[] = [];
  let size = 0;
  const add = (bytes: Uint8Array) => {
    parts.push(bytes);
    size += bytes.length;
  };
  add(bytesOf(`${context.header.toString()}\n`));
  for (const [ref, object] of loose) {
    entries.set(ref.objectNumber, [1, size, 0]);
    add(bytesOf(`${ref.objectNumber} 0 obj\n`));
    add(written(object));
    add(bytesOf("\nendobj\n"));
  }
  let number = context.largestObjectNumber;
  for (const [index, { dict, bytes }] of streams.entries()) {
    number += 1;
    for (const [place, [ref]] of (groups[index] ?? []).entries()) entries.set(ref.objectNumber, [2, number, place]);
    entries.set(number, [1, size, 0]);
    add(bytesOf(`${number} 0 obj\n<</Type /ObjStm ${dict} /Filter /FlateDecode /Length ${bytes.length}>>\nstream\n`));
    add(bytes);
    add(bytesOf("\nendstream\nendobj\n"));
  }
  number += 1;
  const start = size;
  entries.set(number, [1, start, 0]);
  const table = await packed(crossReferences(entries, number + 1));
  const { Root, Info, ID } = context.trailerInfo;
  const trailer = `/Root ${Root} /Info ${Info} /ID ${ID} /Size ${number + 1} /W [1 4 2]`;
  add(bytesOf(`${number} 0 obj\n<</Type /XRef ${trailer} /Filter /FlateDecode /Length ${table.length}>>\nstream\n`));
  add(table);
  add(bytesOf(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts, size);
}

type Indirect = ReturnType<PDFContext["enumerateIndirectObjects"]>[number];

function inGroups(objects: readonly Indirect[]): Indirect[][] {
  const groups: Indirect[][] = [];
  for (let at = 0; at < objects.length; at += objectsPerStream) groups.push(objects.slice(at, at + objectsPerStream));
  return groups;
}

/** The objects of a group one after another, with a list of their numbers and places before them. */
async function objectStream(group: readonly [PDFRef, PDFObject][]): Promise<{ dict: string; bytes: Buffer }> {
  const bodies = group.map(([, object]) => written(object));
  const places: string[] = [];
  let at = 0;
  for (const [index, body] of bodies.entries()) {
    places.push(`${group[index]?.[0].objectNumber} ${at}`);
    at += body.length + 1;
  }
  const head = bytesOf(`${places.join(" ")}\n`);
  const space = bytesOf("\n");
  const bytes = await packed(Buffer.concat([head, ...bodies.flatMap((body) => [body, space])]));
  return { dict: `/N ${group.length} /First ${head.length}`, bytes };
}

/** The cross-reference table: seven bytes an object, in the order of their numbers; numbers that are not used are free. */
function crossReferences(entries: ReadonlyMap<number, Entry>, size: number): Buffer {
  const table = Buffer.alloc(size * 7);
  table.writeUInt16BE(65535, 5);
  for (const [number, [kind, first, second]] of entries) {
    table.writeUInt8(kind, number * 7);
    table.writeUInt32BE(first, number * 7 + 1);
    table.writeUInt16BE(second, number * 7 + 5);
  }
  return table;
}

function written(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, "latin1");
}
