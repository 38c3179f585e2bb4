import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addresses } from "../../site/addresses.ts";
import { crownCopyright, mitLicence, svelteCopyright } from "./mit-licence.ts";

/** A part of the website that others have written. */
interface Part {
  readonly name: string;
  /** What of the website it is. */
  readonly is: string;
  /** The text of its licence, with its notice of copyright. */
  readonly licence: string;
}

/**
 * The licences of what others have written and the website passes on, in one text by its path on it. Those of the fonts are
 * copied with the fonts (src/outputs/site/print-stylesheet.ts).
 * @param packages the folder in which the packages are installed
 */
export function licenceFiles(packages: string): Map<string, string> {
  const licenceOf = (...path: string[]) => readFileSync(join(packages, ...path), "utf8");
  const parts: Part[] = [
    {
      name: "GOV.UK Frontend",
      is: "in the style sheet and the scripts of the pages, static/",
      licence: mitLicence(crownCopyright),
    },
    { name: "Pagefind", is: "the search, pagefind/", licence: licenceOf("pagefind", "LICENSE", "LICENSE") },
    { name: "Svelte", is: "in Pagefind's own user interface, pagefind/pagefind-ui.js", licence: mitLicence(svelteCopyright) },
  ];
  return new Map([[addresses.thirdPartyLicences, thirdPartyLicences(parts)]]);
}

function thirdPartyLicences(parts: readonly Part[]): string {
  return [
    "What this website holds of others' work, and under which licence. The licences of the fonts stand beside them, in assets/fonts/.",
    ...parts.map(({ name, is, licence }) => `== ${name}: ${is}\n\n${licence.replaceAll("\r\n", "\n").trim()}`),
  ]
    .join("\n\n\n")
    .concat("\n");
}
