import { contentsOf } from "../folder.ts";

/** Lists the pages of a built website by their paths below the base, such as `groups/executive-board/`; the home page is "". */
export function pagePaths(folder: string): string[] {
  return Object.keys(contentsOf(folder))
    .filter((path) => path.endsWith(".html"))
    .map((path) => path.replace(/(^|\/)index\.html$/, "$1"));
}
