import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { printedHtml } from "./printed-html.ts";

/** A file as it is sent to the browser, with its media type. */
export interface ServedFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The files that the printed page may read. */
export interface SiteFiles {
  /** The website's folder. */
  readonly folder: string;
  /** The address that the website will have, ending in a slash. Links from the PDF to other pages lead there. */
  readonly address: string;
  /** The page that is printed, by its path below that address: `document/`. Of it only what is printed is sent. */
  readonly page?: string | undefined;
  /** Paths on the disk of further files, by their paths on the website: `/assets/print.css`. */
  readonly extraFiles?: Readonly<Record<string, string>> | undefined;
}

/** What the browser was answered when it asked for a file. */
export interface RequestedFile {
  readonly address: string;
  /** The mark of the file that it was sent; none where it was refused. */
  readonly mark?: string;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** Node's error codes for a path that leads to no file: nothing exists there, it is a folder, or a name is invalid. */
const notFoundCodes: ReadonlySet<string | undefined> = new Set(["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"]);

/**
 * Reads the file that an address names, if it is one of the website's files and of a type that a page may load.
 * @returns undefined when the address leads to another site, out of the folder, or to nothing
 * @throws when the file exists and cannot be read
 */
export async function readServedFile(site: SiteFiles, url: string): Promise<ServedFile | undefined> {
  const file = fileOf(site, url);
  const type = file === undefined ? undefined : types[extname(file).toLowerCase()];
  if (file === undefined || type === undefined) return undefined;
  try {
    const bytes = await readFile(file);
    return { type, bytes: url === `${site.address}${site.page}` ? Buffer.from(printedHtml(bytes.toString("utf8"))) : bytes };
  } catch (error) {
    if (notFoundCodes.has((error as NodeJS.ErrnoException).code)) return undefined;
    throw error;
  }
}

/** The SHA-256 of a file and its media type, in hexadecimal. */
export function markOfFile({ type, bytes }: ServedFile): string {
  return createHash("sha256").update(`${type}\0`).update(bytes).digest("hex");
}

function fileOf(site: SiteFiles, url: string): string | undefined {
  const [address = ""] = url.split(/[?#]/, 1);
  if (!address.startsWith(site.address)) return undefined;
  const path = decodePath(address.slice(site.address.length));
  if (path === undefined) return undefined;
  const extra = site.extraFiles?.[`/${path}`];
  if (extra !== undefined) return extra;
  const file = join(site.folder, path.endsWith("/") || path === "" ? `${path}index.html` : path);
  const within = relative(site.folder, file);
  return within.startsWith("..") || within.startsWith(sep) || within === "" ? undefined : file;
}

/** Decodes the percent-encoding of a path; undefined where it is not valid UTF-8 or contains a null character. */
function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes("\0") ? undefined : decoded;
  } catch {
    return undefined;
  }
}
