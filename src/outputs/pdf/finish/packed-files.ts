import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import type { AttachedFile, PackedFile } from "./finishing.ts";

const packed = promisify<Buffer, Buffer>(deflate);

/** Packs the files that a PDF is to carry, off this thread. */
export function packFiles(files: readonly AttachedFile[]): Promise<PackedFile[]> {
  return Promise.all(
    files.map(async ({ text, ...file }) => {
      const bytes = Buffer.from(text);
      const mark = createHash("sha256").update(bytes).digest("hex");
      return { ...file, size: bytes.length, mark, packed: await packed(bytes) };
    }),
  );
}
