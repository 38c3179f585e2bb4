import { strToU8, zipSync } from "fflate";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { CannotRead } from "../../src/returned/word/cannot-read.ts";
import { byAnn, part, readMarks, run, wordFile } from "./word-file.ts";

/** The sentence with which a file is refused. */
function refusalOf(file: Uint8Array, maxBytes?: number): string {
  try {
    readMarks(file, maxBytes);
  } catch (error) {
    assert.instance(error, CannotRead);
    return (error as Error).message;
  }
  return "";
}

const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test("what is no Word file is told as what it is", () => {
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ["It is empty.", new Uint8Array()],
    ["It is a PDF", strToU8("%PDF-1.7 ...")],
    ["It is an RTF document.", strToU8("{\\rtf1 }")],
    ["It is a Word document of the old kind (.doc).", new Uint8Array([...container, ...new Array(600).fill(0)])],
    ["It is protected by a password.", new Uint8Array([...container, ...Buffer.from("EncryptedPackage", "utf16le")])],
    ["It is not a Word document.", strToU8("Dear all, see below.")],
    ["It is an OpenDocument file (.odt).", zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "" })],
    ["It is a Pages document.", zip({ "Index/Document.iwa": "x" })],
    ["It is an archive, but not a Word document.", zip({ "a.txt": "x" })],
    ["It is not a Word document.", zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>" })],
    ["It is damaged", strToU8("PK\u0003\u0004 and no more")],
  ];
  for (const [sentence, file] of cases) assert.match(refusalOf(file), sentence);
});

test("a file cut short anywhere is refused or read as far as it goes, and never anything else", () => {
  const whole = wordFile(`<w:p>${run("Some words that are long enough to be packed, and packed, and packed.")}</w:p>`);
  for (let length = 0; length < whole.length; length += 7) {
    try {
      readMarks(whole.subarray(0, length));
    } catch (error) {
      assert.instance(error, CannotRead, String(error));
    }
  }
});

test("a file with any byte damaged is refused or read, and nothing else is thrown", () => {
  const whole = wordFile(`<w:p>${run("Words")}<w:ins ${byAnn}>${run("more")}</w:ins></w:p>`, {
    "word/comments.xml": part("w:comments", ""),
  });
  for (let at = 0; at < whole.length; at += 3) {
    const damaged = whole.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    try {
      readMarks(damaged);
    } catch (error) {
      assert.instance(error, CannotRead, `byte ${at}: ${error}`);
    }
  }
});

test("what unpacks to far more than a document holds is given up, whatever size its archive names", () => {
  const bomb = wordFile(`<w:p>${run("0".repeat(3_000_000))}</w:p>`);
  assert.ok(bomb.length < 10_000);
  assert.match(refusalOf(bomb, 1_000_000), "far more than a document does");
  const lying = bomb.slice();
  const view = new DataView(lying.buffer, lying.byteOffset);
  // The sizes in the archive's own records: the local header's at 22, the directory's at 24.
  for (let at = 0; at < lying.length - 30; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  assert.match(refusalOf(lying, 1_000_000), "far more than a document does");
});

test("a document type is refused, so that no entity is ever read", () => {
  const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:document>&e;</w:document>';
  assert.match(refusalOf(wordFile("", { "word/document.xml": entity })), "declares a document type");
});

test("a path in the archive is only a name, and of two parts of one name the first counts", () => {
  const { paragraphs } = readMarks(
    wordFile(`<w:p>${run("Words")}</w:p>`, { "../../escaped.xml": "x", "/word/document.xml": "<x/>" }),
  );
  assert.is(paragraphs[0]?.text, "Words");
});

test("elements nested without end are refused, and changes without number are read", () => {
  const deep = (levels: number) => wordFile(`${"<w:sdt>".repeat(levels)}<w:p>${run("Deep")}</w:p>${"</w:sdt>".repeat(levels)}`);
  assert.is(readMarks(deep(500)).paragraphs[0]?.text, "Deep");
  assert.match(refusalOf(deep(50_000)), "nested more deeply");
  const many = Array.from({ length: 20_000 }, (_, at) => `${run("a ")}<w:ins ${byAnn}>${run(`${at} `)}</w:ins>`).join("");
  assert.is(readMarks(wordFile(`<w:p>${many}</w:p>`)).marks.length, 20_000);
});

test.run();
