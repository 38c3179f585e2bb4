import type { Finishing } from "../finishing.ts";
import { elementsIn, elementsOf } from "../structure.ts";

/**
 * Leaves one Figure for each picture. Chromium makes a Figure of `<figure>` and another of the picture in it, and the
 * outer has no words of its own (PDF/UA-1, 7.3: each Figure has an alternative). The outer becomes a division that holds
 * the Figure and its Caption. An alternative is only ever the page's own: a picture without one is told as a fault.
 */
export function figures({ document, faults }: Finishing): void {
  for (const figure of elementsOf(document, "Figure")) {
    const holdsMore = elementsIn(figure).some(({ role }) => role !== "Caption");
    if (figure.alt === undefined && holdsMore) figure.role = "Div";
    else if (figure.alt === undefined || figure.alt.trim() === "") faults.push("A picture has no text that says what it shows.");
  }
}
