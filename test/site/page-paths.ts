import { contentsOf } from "../folder.ts";

/** Every page of a built website by its path below the base, such as `groups/executive-board/`; the home page is "". */
export function pagePaths(folder: string): string[] {
  return Object.keys(contentsOf(folder))
    .filter((path) => path.endsWith(".html"))
    .map((path) => path.replace(/(^|\/)index\.html$/, "$1"));
}
