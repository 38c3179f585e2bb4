import { deflateSync } from "node:zlib";
import { PDFDocument } from "@cantoo/pdf-lib";
import { strToU8, zipSync } from "fflate";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { acceptUpload } from "../../../build/desk/uploads/accept.ts";
import { part, run } from "../../returned/word-file.ts";

const upload = (bytes: Uint8Array, name = "terms.pdf") => acceptUpload(bytes, { name, as: "document" });

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const upload_ = await upload(bytes);
  return "refused" in upload_ ? upload_.refused : "";
}

/** A PDF with objects beside its page; those that are packed stand in a stream of objects. */
function pdf(...objects: readonly (string | Buffer)[]): Buffer {
  const body = [
    "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj",
    "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj",
    ...objects,
  ];
  const parts = ["%PDF-1.7\n", ...body.flatMap((each) => [each, "\n"])].map((each) => Buffer.from(each));
  const start = Buffer.concat(parts).length;
  return Buffer.concat([...parts, Buffer.from(`xref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`)]);
}

function packed(text: string, head = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode"): Buffer {
  return Buffer.concat([
    Buffer.from(`9 0 obj\n<< ${head} >>\nstream\n`),
    deflateSync(Buffer.from(text)),
    Buffer.from("\nendstream\nendobj"),
  ]);
}

test("a PDF stays as it is, with its objects packed or not", async () => {
  const made = await PDFDocument.create();
  made.addPage().drawText("About JavaScript and a launch");
  for (const useObjectStreams of [true, false]) {
    const bytes = await made.save({ useObjectStreams });
    assert.equal(await upload(bytes, "x.docx"), { bytes, extension: "pdf" });
  }
  const bytes = pdf(packed("8 0 << /Title (Plain) >>"));
  assert.equal(await upload(bytes), { bytes, extension: "pdf" });
});

test("a PDF that runs something or has a password is refused, however that is written", async () => {
  const cases: readonly (readonly [string, string | Buffer])[] = [
    ["a script", "5 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj"],
    ["a script", "5 0 obj\n<</S/J#61vaScr#69pt/JS(x)>>\nendobj"],
    ["a command that starts another program", "5 0 obj\n<< /S /Launch /F (calc.exe) >>\nendobj"],
    ["a film or a program", "5 0 obj\n<< /Subtype /RichMedia >>\nendobj"],
    ["a form that runs scripts", "5 0 obj\n<< /XFA 6 0 R >>\nendobj"],
    ["protected by a password", "5 0 obj\n<< /Encrypt 6 0 R >>\nendobj"],
    ["a script", packed("8 0 << /S /JavaScript /JS (x) >>")],
    ["a script", packed("8 0 << /S /JavaScript /JS (x) >>", "/N 1 /F#69rst 4 /Filter [/Fl#61teDecode]")],
    ["a script", packed("8 0 << /S /JavaScript /JS (x) >>", "/N 1 /First 4 /Filter /FlateDecode /X (6 0 obj)")],
    ["packed in a way", packed("8 0", "/N 1 /First 4 /Filter [/ASCII85Decode /FlateDecode]")],
    ["packed in a way", packed("8 0", "/N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>")],
    ["packed in a way", Buffer.from("9 0 obj\n<< /N 1 /First 4 /Filter /FlateDecode >>\nstream\nno such\nendstream\nendobj")],
  ];
  for (const [words, object] of cases) assert.match(await refusalOf(pdf(object)), words, object.toString("latin1" as never));
});

test("a PDF whose objects unpack to more than a document holds is given up", async () => {
  const bomb = deflateSync(Buffer.alloc(110_000_000));
  assert.ok(bomb.length < 200_000);
  const head = "9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n";
  const bytes = pdf(Buffer.concat([Buffer.from(head), bomb, Buffer.from("\nendstream\nendobj")]));
  assert.match(await refusalOf(bytes), "cannot be looked into");
});

test("a PDF that is cut short, begins as something else or is an archive as well is refused", async () => {
  const whole = pdf();
  const archive = Buffer.from(zipSync({ "payload.html": strToU8("x") }));
  const remark = Buffer.from(pdf());
  const inRemark = Buffer.concat([archive, remark]);
  inRemark.writeUInt16LE(remark.length, archive.length - 2);
  assert.match(await refusalOf(whole.subarray(0, whole.length - 20)), "cut short");
  assert.match(await refusalOf(Buffer.concat([whole, archive])), "hangs on behind its end");
  assert.match(await refusalOf(Buffer.concat([whole, Buffer.from("<script>alert(1)</script>")])), "hangs on behind its end");
  assert.match(await refusalOf(Buffer.concat([Buffer.from("<html><script>"), whole])), "a file of another kind");
  assert.ok((await refusalOf(inRemark)) !== "");
  const within = Buffer.concat([Buffer.from("%PDF-1.7\n"), archive, remark]);
  within.writeUInt16LE(remark.length, 9 + archive.length - 2);
  assert.match(await refusalOf(within), "damaged");
  assert.match(await refusalOf(Buffer.from("%PDF-1.7\nstartxref\n0\n%%EOF")), "damaged");
});

const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const types = (main: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const relation = (type: string, mode: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://example.org/x"${mode}/></Relationships>`;

function word(parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    "[Content_Types].xml": types(mainType),
    "word/document.xml": part("w:document", `<w:body><w:p>${run("Words")}</w:p></w:body>`),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

test("a Word document stays as it is, with its links and pictures", async () => {
  const external = ' TargetMode="External"';
  for (const bytes of [
    word(),
    word({ "word/_rels/document.xml.rels": relation("hyperlink", external), "word/media/a.png": "x" }),
    word({ "word/_rels/document.xml.rels": relation("image", ""), "word/embeddings/Sheet.xlsx": "x" }),
  ]) {
    assert.equal(await upload(bytes), { bytes, extension: "docx" });
  }
});

test("a Word document with macros or another program, or one that loads something, is refused", async () => {
  const external = ' TargetMode="External"';
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ["macros or another program", word({ "word/vbaProject.bin": "x" })],
    ["macros or another program", word({ "word/VBAPROJECT.BIN": "x" })],
    ["macros or another program", word({ "word/activeX/activeX1.bin": "x" })],
    ["macros or another program", word({ "word/embeddings/oleObject1.bin": "x" })],
    ["with macros", word({ "[Content_Types].xml": types("application/vnd.ms-word.document.macroEnabled.main+xml") })],
    ["of another program", word({ "[Content_Types].xml": types("application/vnd.ms-excel") })],
    ["loads its template", word({ "word/_rels/settings.xml.rels": relation("attachedTemplate", external) })],
    ["loads something", word({ "word/_rels/document.xml.rels": relation("image", external) })],
    ["loads something", word({ "word/_rels/document.xml.rels": relation("oleObject", external) })],
    ["an archive, but not a Word document", zipSync({ "a.txt": strToU8("x") })],
    ["an OpenDocument file", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") })],
  ];
  for (const [words, bytes] of cases) assert.match(await refusalOf(bytes), words);
});

test("a Word document that unpacks to more than a document holds is given up", async () => {
  const bomb = word({ "word/document.xml": "0".repeat(61_000_000) });
  assert.ok(bomb.length < 200_000);
  assert.match(await refusalOf(bomb), "far more than a document does");
});

test("an archive with something before, behind or hidden in it is refused", async () => {
  const whole = Buffer.from(word());
  assert.match(await refusalOf(Buffer.concat([whole, Buffer.from("<script>")])), "damaged or cut short");
  assert.match(await refusalOf(whole.subarray(0, whole.length - 30)), "damaged or cut short");
  assert.match(await refusalOf(Buffer.concat([whole, whole])), "damaged or cut short");
  const hidden = Buffer.from(word({ "word/vbaProjecX.bin": "x" }));
  const inList = hidden.lastIndexOf("vbaProjecX.bin");
  hidden.write("vbaProject.bin", inList);
  assert.match(await refusalOf(hidden), "put together otherwise");
});

test("a Word document with any byte damaged is refused in words or accepted, and nothing is thrown", async () => {
  const whole = word();
  for (let at = 0; at < whole.length; at += 3) {
    const damaged = whole.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    for (const bytes of [damaged, whole.subarray(0, at)]) {
      const upload_ = await upload(bytes);
      if ("refused" in upload_) assert.match(upload_.refused, /^"terms\.pdf" /);
    }
  }
});

test("what is no document is named, with what to do", async () => {
  for (const [called, bytes] of [
    ["a PNG picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ["a document of the old kind of Word", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ["a file of another kind", [0x4d, 0x5a, 0x90]],
  ] as const) {
    const refusal = await refusalOf(Buffer.from(bytes));
    assert.match(refusal, `It is ${called}`);
    assert.match(refusal, "uploaded as PDF or as Word document");
  }
  assert.match(await refusalOf(Buffer.alloc(50_000_001)), "it may hold 50 million");
});

test.run();
