import type { Finishing } from "../finishing.ts";
import { elementsIn, everyElement } from "../structure.ts";

/** Calls a part of the page that begins with a heading a section: Chromium has no tag for `<section>` and `<nav>`. */
export function sections({ document }: Finishing): void {
  for (const found of everyElement(document)) {
    if (found.role === "NonStruct" && elementsIn(found).some(({ role }) => /^H[1-6]$/.test(role))) found.role = "Sect";
  }
}
