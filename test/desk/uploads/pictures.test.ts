import { zipSync } from "fflate";
import sharp from "sharp";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { acceptUpload } from "../../../build/desk/uploads/accept.ts";
import { maxAssetBytes } from "../../../src/load/files/limits.ts";

/** A picture whose pixels all differ a little. */
const drawn = (width = 60, height = 40, channels: 3 | 4 = 3) =>
  sharp(Buffer.from(Array.from({ length: width * height * channels }, (_, at) => (at * 7) % 256)), {
    raw: { width, height, channels },
  });
const place = { IFD0: { Artist: "Ann Reed", Copyright: "secret" }, IFD3: { GPSLatitude: "52/1 28/1 0/1", GPSLatitudeRef: "N" } };
const upload = (bytes: Uint8Array, name = "picture.png") => acceptUpload(bytes, { name, as: "picture" });

async function acceptedOf(bytes: Uint8Array, name?: string) {
  const upload_ = await upload(bytes, name);
  assert.ok("bytes" in upload_, JSON.stringify(upload_));
  return upload_;
}

async function refusalOf(bytes: Uint8Array, name?: string): Promise<string> {
  const upload_ = await upload(bytes, name);
  return "refused" in upload_ ? upload_.refused : "";
}

test("of a JPEG picture its pixels stay, and nothing that says where and by whom it was taken", async () => {
  const bytes = await drawn().jpeg().withExif(place).withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>secret</x:xmpmeta>").toBuffer();
  assert.ok((await sharp(bytes).metadata()).exif !== undefined);
  const { bytes: written, extension } = await acceptedOf(bytes, "IMG_1.JPG");
  assert.is(extension, "jpg");
  const { exif, xmp, icc, iptc, width, height, format } = await sharp(written).metadata();
  assert.equal([exif, xmp, icc, iptc, width, height, format], [undefined, undefined, undefined, undefined, 60, 40, "jpeg"]);
  assert.not.match(Buffer.from(written).toString("latin1"), /Ann Reed|secret|Exif|GPS/);
});

test("a picture that a telephone has taken on its side stands upright", async () => {
  const bytes = await drawn().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const { width, height, orientation } = await sharp((await acceptedOf(bytes)).bytes).metadata();
  assert.equal([width, height, orientation], [40, 60, undefined]);
});

test("a PNG picture keeps each pixel and what can be seen through it, and loses what hangs on", async () => {
  const bytes = await drawn(60, 40, 4).png().withExif(place).toBuffer();
  const archive = zipSync({ "payload.html": Buffer.from("<script>alert(1)</script>") });
  const { bytes: written, extension } = await acceptedOf(Buffer.concat([bytes, archive]), "picture.jpg");
  assert.is(extension, "png");
  assert.equal(await sharp(written).raw().toBuffer(), await drawn(60, 40, 4).raw().toBuffer());
  assert.not.match(Buffer.from(written).toString("latin1"), /PK|payload|Ann Reed/);
});

test("a WebP picture becomes what every program reads", async () => {
  assert.is((await acceptedOf(await drawn().webp().toBuffer())).extension, "jpg");
  assert.is((await acceptedOf(await drawn(60, 40, 4).webp({ lossless: true }).toBuffer())).extension, "png");
});

test("a script behind the head of a picture does not survive", async () => {
  const picture = await drawn().jpeg().toBuffer();
  const comment = Buffer.from("*/=1;alert(1)/*<script>alert(1)</script>");
  const marker = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  const { bytes } = await acceptedOf(Buffer.concat([picture.subarray(0, 2), marker, comment, picture.subarray(2)]));
  assert.not.match(Buffer.from(bytes).toString("latin1"), /alert|script/);
});

test("what a file is called decides nothing", async () => {
  const { extension } = await acceptedOf(await drawn().png().toBuffer(), "../../evil.svg\u0000.php");
  assert.is(extension, "png");
  assert.match(await refusalOf(Buffer.from("<html><script>alert(1)</script>"), "logo.png"), "It is a file of another kind");
  const refusal = await refusalOf(Buffer.from("MZ"), "a\u001b[31m\u202e\nlogo.png");
  assert.match(refusal, '"a [31m logo.png" cannot be used.');
});

test("kinds of pictures that not every browser shows are named, with what to do", async () => {
  const cases: Readonly<Record<string, Buffer>> = {
    "a GIF picture": Buffer.from("GIF89a\u0001\u0000\u0001\u0000"),
    "a TIFF picture": Buffer.from("II*\u0000...."),
    "a BMP picture": Buffer.from("BM......"),
    "a HEIC or AVIF picture": Buffer.from("\u0000\u0000\u0000\u0018ftypheic"),
    "a PDF": Buffer.from("%PDF-1.7\n"),
  };
  for (const [called, bytes] of Object.entries(cases)) {
    const refusal = await refusalOf(bytes);
    assert.match(refusal, `It is ${called}`);
    assert.match(refusal, "uploaded as PNG, JPEG, WebP or SVG");
  }
});

/** A PNG file that says how large it is and holds next to nothing. */
async function pngOfSize(width: number, height: number): Promise<Buffer> {
  const bytes = await sharp({ create: { width: 1, height: 1, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  const { crc32 } = await import("node:zlib");
  if (crc32 !== undefined) bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

test("a small file that unpacks to a huge picture is refused before it is unpacked", async () => {
  assert.match(await refusalOf(await pngOfSize(60_000, 60_000)), "more than 60 million pixels");
  const flat = sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: "red" } });
  const bytes = await flat.png({ compressionLevel: 9 }).toBuffer();
  assert.ok(bytes.length < 1_000_000);
  assert.match(await refusalOf(bytes), "more than 60 million pixels");
});

test("a picture that moves is refused", async () => {
  const raw = { width: 4, height: 8, channels: 3, pageHeight: 4 } as const;
  const bytes = await sharp(Buffer.from(Array.from({ length: 96 }, (_, at) => (at < 48 ? 0 : 255))), { raw })
    .webp({ loop: 0 })
    .toBuffer();
  assert.is((await sharp(bytes).metadata()).pages, 2);
  assert.match(await refusalOf(bytes), "It moves");
});

test("a damaged picture is refused in words, whichever byte is damaged, or its pixels are written anew", async () => {
  for (const bytes of [await drawn().png().toBuffer(), await drawn().jpeg().toBuffer(), await drawn().webp().toBuffer()]) {
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 40)) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      for (const each of [damaged, bytes.subarray(0, at)]) {
        const upload_ = await upload(each);
        if ("refused" in upload_) assert.match(upload_.refused, /^"picture\.png" (?:cannot be used|is empty|holds)/);
        else assert.ok(["png", "jpg"].includes(upload_.extension));
      }
    }
  }
});

test("a picture that is larger than one of the assets may be is refused, and an empty one", async () => {
  assert.match(await refusalOf(Buffer.alloc(maxAssetBytes + 1)), "it may hold 10 million");
  assert.match(await refusalOf(Buffer.alloc(0)), "is empty");
});

const svg = (inner: string, attributes = "") =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inner}</svg>\n`);

test("an SVG picture stays as it is", async () => {
  for (const text of [
    svg('<path d="M0 0h1"/>'),
    Buffer.concat([Buffer.from('\ufeff<?xml version="1.0"?>\n<!-- drawn by hand -->\n'), svg("<path/>")]),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  ]) {
    assert.equal(await upload(text), { bytes: text, extension: "svg" });
  }
});

test("an SVG file that runs or loads something, is cut short or goes on behind its end is refused", async () => {
  for (const [bytes, words] of [
    [svg("<script>alert(1)</script>"), "holds <script>"],
    [svg("<path/>", ' onload="alert(1)"'), '"onload", which runs something'],
    [svg("<foreignObject><p>x</p></foreignObject>"), "holds <foreignObject>"],
    [svg('<image href="https://example.org/x.png"/>'), "outside the picture"],
    [svg('<use xlink:href="//example.org/x.svg#a"/>'), "outside the picture"],
    [svg('<a href="javascript:alert(1)"><path/></a>'), "outside the picture"],
    [svg("<style>@import 'https://example.org/x.css';</style>"), "loads something from elsewhere"],
    [Buffer.from('<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>'), "definitions of entities"],
    [Buffer.concat([svg("<path/>"), Buffer.from("<html><script>alert(1)</script></html>")]), "holds <script>"],
    [Buffer.concat([svg("<path/>"), Buffer.from("PK trailing")]), "goes on behind its end"],
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path>'), "cut short"],
  ] as const) {
    assert.match(await refusalOf(bytes, "logo.svg"), words, bytes.toString());
  }
  assert.match(await refusalOf(Buffer.from("<html><svg></svg></html>"), "logo.svg"), "a file of another kind");
});

test.run();
