import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { PageNumbers } from "../src/outputs/pdf/print.ts";
import { projectFolder } from "./project.ts";

/**
 * The page numbers that the last print of a partnership came to. They are a guess, which the next print puts to the
 * test: where they hold, it is the only one.
 */
export async function lastPageNumbers(data: string): Promise<PageNumbers | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(fileFor(data), "utf8"));
    return isPageNumbers(kept) ? kept : undefined;
  } catch {
    // Not there, or not whole: there is no guess then, and the first print finds the numbers.
    return undefined;
  }
}

/** Keeps the page numbers of a print for the next one. */
export async function keepPageNumbers(data: string, pages: PageNumbers): Promise<void> {
  const file = fileFor(data);
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(pages));
  await rename(draft, file);
}

function fileFor(data: string): string {
  const name = createHash("sha256").update(resolve(data)).digest("hex").slice(0, 16);
  return join(projectFolder, ".cache", "page-numbers", `${name}.json`);
}

function isPageNumbers(kept: unknown): kept is PageNumbers {
  return typeof kept === "object" && kept !== null && Object.values(kept).every((label) => typeof label === "string");
}
