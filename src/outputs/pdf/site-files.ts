import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";

/** A file as the browser is given it. */
export interface ServedFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The files that the printed page may read. */
export interface SiteFiles {
  /** The website's folder. */
  readonly folder: string;
  /** The address that the website will have, ending in a slash. Links within the PDF to other pages lead there. */
  readonly address: string;
  /** Further files by their path on the website, `/assets/print.css`, each the path of a file on the disk. */
  readonly extraFiles?: Readonly<Record<string, string>> | undefined;
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

/** The codes by which Node says that a path leads to no file: nothing is there, a folder is, or a name cannot be one. */
const nothingThere: ReadonlySet<string | undefined> = new Set(["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"]);

/**
 * The file that an address stands for, if it is one of the website's.
 * @returns undefined when the address leads elsewhere, out of the folder, or to nothing
 * @throws when the file is there and cannot be read
 */
export async function servedFile(site: SiteFiles, url: string): Promise<ServedFile | undefined> {
  const file = fileOf(site, url);
  const type = file === undefined ? undefined : types[extname(file).toLowerCase()];
  if (file === undefined || type === undefined) return undefined;
  try {
    return { type, bytes: await readFile(file) };
  } catch (error) {
    if (nothingThere.has((error as NodeJS.ErrnoException).code)) return undefined;
    throw error;
  }
}

function fileOf(site: SiteFiles, url: string): string | undefined {
  const [address = ""] = url.split(/[?#]/, 1);
  if (!address.startsWith(site.address)) return undefined;
  const path = decoded(address.slice(site.address.length));
  if (path === undefined) return undefined;
  const extra = site.extraFiles?.[`/${path}`];
  if (extra !== undefined) return extra;
  const file = join(site.folder, path.endsWith("/") || path === "" ? `${path}index.html` : path);
  const within = relative(site.folder, file);
  return within.startsWith("..") || within.startsWith(sep) || within === "" ? undefined : file;
}

/** A path without its percent signs; undefined where they are not those of UTF-8 or hide a null. */
function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes("\0") ? undefined : plain;
  } catch {
    return undefined;
  }
}
