import { createHash } from "node:crypto";
import type { PdfHoldings } from "./pdf-holdings.ts";

/** A file that a PDF must be found to carry. */
export interface ExpectedFile {
  readonly name: string;
  readonly relationship: string;
  /** Of its content, in hexadecimal digits. */
  readonly sha256: string;
}

/** What the metadata of every PDF says, by the standard: in their elements, whatever stands around these. */
const marks: readonly (readonly [standard: string, mark: RegExp])[] = [
  ["PDF/UA-1", /<pdfuaid:part>1<\/pdfuaid:part>/],
  ["PDF/A-3a", /<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/],
];

/**
 * What is missing of what a PDF says of itself: the marks of both standards, the profile of its colours that PDF/A asks for,
 * and the files that it is to carry, byte for byte.
 */
export function claimFaults({ metadata, colourProfile, files }: PdfHoldings, expected: readonly ExpectedFile[]): string[] {
  return [
    ...marks.filter(([, mark]) => !mark.test(metadata)).map(([standard]) => `The PDF does not say that it is ${standard}.`),
    ...(isProfileOfScreenColours(colourProfile) ? [] : ["The PDF has no profile that says what its colours are."]),
    ...expected.filter((file) => !files.some((held) => isSame(held, file))).map(({ name }) => `The PDF does not carry ${name}.`),
    ...files
      .filter((held) => !expected.some((file) => isSame(held, file)))
      .map(({ name }) => `The PDF carries ${name}, which nothing calls for.`),
  ];
}

function isSame({ name, relationship, content }: PdfHoldings["files"][number], file: ExpectedFile): boolean {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return name === file.name && relationship === file.relationship && sha256 === file.sha256;
}

/** Whether some bytes are the profile of a screen with red, green and blue, by their header (ICC.1:2010, 7.2). */
function isProfileOfScreenColours(bytes: Uint8Array | undefined): boolean {
  if (bytes === undefined || bytes.length < 132) return false;
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, 128);
  const text = (at: number) => header.toString("latin1", at, at + 4);
  return header.readUInt32BE(0) === bytes.length && text(12) === "mntr" && text(16) === "RGB " && text(36) === "acsp";
}
