import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project; ends without a slash. */
export const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** A file of the project's own. */
export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file within the folders or files, by path. What is not there counts as empty. */
export function filesIn(...paths: readonly string[]): SourceFile[] {
  return paths.flatMap(listed).map((path) => ({ path, text: readFileSync(join(project, path), "utf8") }));
}

function listed(path: string): string[] {
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

/** A source without its comments; strings that look like comments do not occur in import lines. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** What a source imports, types included: packages by name, own files by their path from the project's folder. */
export function importsOf({ path, text }: SourceFile): string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"'\n]+)["']/g;
  return [...withoutComments(text).matchAll(pattern)].map(([, name = ""]) =>
    name.startsWith(".") ? posix.join(posix.dirname(path), name) : packageName(name),
  );
}

function packageName(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
