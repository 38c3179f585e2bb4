import type { Sharp } from "sharp";
import { maxPicturePixels } from "../../../src/load/files/limits.ts";
import { MachineFault } from "../../../src/model/machine-fault.ts";

/** The kinds of pictures that are read, and the part of libvips that reads each. No other is called, whatever a file is. */
const readers = {
  png: "VipsForeignLoadPngBuffer",
  jpeg: "VipsForeignLoadJpegBuffer",
  webp: "VipsForeignLoadWebpBuffer",
} as const;

type PixelKind = keyof typeof readers;

const mostSeconds = 30;

/** Hardly to be told from the original, at a fraction of its size. */
const jpegQuality = 90;

const saveAnew = "Open it in a program for pictures, save it as PNG or JPEG, and upload that.";

/**
 * Makes a picture anew from its pixels, turned as it is meant to be seen and in the colours of the web. Whatever else the
 * file holds, such as the place where it was taken or a file behind its end, is left behind.
 * @param kind by its first bytes
 */
export async function rewritePicture(
  bytes: Uint8Array,
  kind: PixelKind,
): Promise<{ readonly bytes: Uint8Array; readonly extension: string } | { readonly fault: string }> {
  const open = await readerOfPictures();
  const picture = (): Sharp => open(bytes, { limitInputPixels: maxPicturePixels, failOn: "error" });
  const metadata = await picture()
    .metadata()
    .catch((error: unknown) => causeOf(error));
  if ("fault" in metadata) return metadata;
  const { width, height, format, pages = 1, hasAlpha } = metadata;
  if (format !== kind) return { fault: `It is damaged. ${saveAnew}` };
  if (width * height > maxPicturePixels) return tooManyPixels;
  if (pages > 1) return { fault: `It moves, and only still pictures are shown. ${saveAnew}` };
  // What may be seen through stays so; and a picture that was drawn sharp is not blurred.
  const asPng = kind === "png" || (kind === "webp" && hasAlpha);
  const upright = picture().autoOrient().toColourspace("srgb").timeout({ seconds: mostSeconds });
  const encoded = asPng
    ? upright.png({ compressionLevel: 9 })
    : upright.jpeg({ quality: jpegQuality, chromaSubsampling: "4:4:4" });
  const written = await encoded.toBuffer().catch((error: unknown) => causeOf(error));
  return "fault" in written ? written : { bytes: written, extension: asPng ? "png" : "jpg" };
}

const tooManyPixels = {
  fault: `It has more than ${maxPicturePixels / 1_000_000} million pixels. Save the picture smaller: 2,000 pixels across are enough for a page.`,
};

/** Loaded when it is first needed, since it takes longer to load than the first page of the desk may take. */
async function readerOfPictures() {
  const { default: sharp } = await import("sharp").catch((error: unknown) => {
    throw new MachineFault(
      "The part of the program that reads pictures is not installed for this machine. Run `npm ci --ignore-scripts --include=optional` in its folder.",
      { cause: error },
    );
  });
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({ operation: Object.values(readers) });
  return sharp;
}

/** What sharp says of a picture that cannot be read is for programmers, and every cause but one is a damaged file. */
function causeOf(error: unknown): { readonly fault: string } {
  if (!(error instanceof Error)) throw error;
  if (/pixel limit/.test(error.message)) return tooManyPixels;
  if (/timeout/.test(error.message)) return { fault: `It took too long to read. ${saveAnew}` };
  return { fault: `It is damaged. ${saveAnew}` };
}
