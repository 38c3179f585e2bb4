import { maxAssetBytes, maxStaticFileBytes, maxWordFileBytes, sizeInMillions } from "../../../src/load/files/limits.ts";
import { findPdfFault } from "./pdf.ts";
import { rewritePicture } from "./pictures.ts";
import { findSvgUploadFault } from "./svg.ts";
import { typeOf } from "./types.ts";
import { findWordFault } from "./word.ts";

/** A file as it may be stored, or why it may not and what to do, in an editor's words. */
export type Upload = { readonly bytes: Uint8Array; readonly extension: string } | { readonly refused: string };

/** What a file is uploaded as: a picture for the assets, or a document for readers to open. */
export type UploadUse = "picture" | "document";

/**
 * Judges a file that was uploaded by its size and by what is in it, whatever its name says. Pictures of pixels are made anew
 * from their pixels, so that nothing else of the file stays; whatever else is accepted stays as it is.
 */
export async function acceptUpload(
  bytes: Uint8Array,
  { name, as }: { readonly name: string; readonly as: UploadUse },
): Promise<Upload> {
  if (bytes.length === 0) return { refused: `${shown(name)} is empty. Save it again, and upload it anew.` };
  const limit = as === "picture" ? maxAssetBytes : maxStaticFileBytes;
  if (bytes.length > limit) return { refused: tooLarge(name, bytes.length, limit, as) };
  const type = typeOf(bytes);
  const refuse = (fault: string | undefined, extension: string): Upload =>
    fault === undefined ? { bytes, extension } : { refused: `${shown(name)} cannot be used. ${fault}` };
  if (as === "document") {
    if (type.kind === "pdf") return refuse(findPdfFault(bytes), "pdf");
    if (type.kind !== "zip")
      return refuse(`It is ${type.called}. A document is uploaded as PDF or as Word document (.docx).`, "");
    if (bytes.length > maxWordFileBytes) return { refused: tooLarge(name, bytes.length, maxWordFileBytes, as) };
    return refuse(findWordFault(bytes), "docx");
  }
  if (type.kind === "svg") return refuse(findSvgUploadFault(bytes), "svg");
  if (type.kind !== "png" && type.kind !== "jpeg" && type.kind !== "webp") {
    return refuse(`It is ${type.called}. A picture is uploaded as PNG, JPEG, WebP or SVG.`, "");
  }
  const picture = await rewritePicture(bytes, type.kind);
  if ("fault" in picture) return refuse(picture.fault, "");
  if (picture.bytes.length > maxAssetBytes) return { refused: tooLarge(name, picture.bytes.length, maxAssetBytes, as) };
  return picture;
}

function tooLarge(name: string, size: number, limit: number, as: UploadUse): string {
  const help =
    as === "picture"
      ? "Save the picture smaller: 2,000 pixels across are enough for a page."
      : "Save it smaller, or keep it where large files are kept and link to it.";
  return `${shown(name)} holds ${sizeInMillions(size)}; it may hold ${limit / 1_000_000} million. ${help}`;
}

/** A name as a message shows it: it comes from elsewhere, and may hold anything. */
function shown(name: string): string {
  const plain = name.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  return `"${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}"`;
}
