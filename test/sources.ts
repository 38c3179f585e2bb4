import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project; ends without a slash. */
export const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** A file of the project. */
export interface SourceFile {
  /** Relative to the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Reads files and every file in folders, sorted by path. A path that does not exist gives no file. */
export function filesIn(...paths: readonly string[]): SourceFile[] {
  return paths.flatMap(listPaths).map((path) => ({ path, text: readFileSync(join(project, path), "utf8") }));
}

function listPaths(path: string): string[] {
  try {
    return readdirSync(join(project, path), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.join(path, entry.parentPath.slice(join(project, path).length).replaceAll("\\", "/"), entry.name))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") return [path];
    if (code === "ENOENT") return [];
    throw error;
  }
}

/** A source without its comments. It may also cut strings that look like comments, which no import line contains. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** What a source imports, including types: packages by name, files of the project by their path from its folder. */
export function importsOf({ path, text }: SourceFile): string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"'\n]+)["']/g;
  return [...withoutComments(text).matchAll(pattern)].map(([, name = ""]) =>
    name.startsWith(".") ? posix.join(posix.dirname(path), name) : packageName(name),
  );
}

function packageName(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
