/** The largest record that is read, in bytes: larger than any that people write, and small enough not to exhaust the memory. */
export const maxRecordBytes = 1_000_000;

/** The largest picture that is published, in bytes: a reader on a telephone waits for it, and the PDF holds it whole. */
export const maxAssetBytes = 10_000_000;

/**
 * The most pixels that a picture may have which is read to be written anew: more than any telephone's camera takes, and small
 * enough to be unpacked in the memory.
 */
export const maxPicturePixels = 60_000_000;

/** The largest file that is copied to the website as it is, in bytes. */
export const maxStaticFileBytes = 50_000_000;

/** The largest Word file that is read, and the most that its parts may hold once they are unpacked, in bytes. */
export const maxWordFileBytes = 20_000_000;
export const maxWordPartsBytes = 60_000_000;

/** The largest PDF whose data are read again, and the most that these may hold once they are unpacked, in bytes. */
export const maxPdfBytes = 100_000_000;
export const maxCarriedBytes = 100_000_000;

/** A size in words: "3.0 million bytes". */
export function sizeInMillions(bytes: number): string {
  return `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} million bytes`;
}
