import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addresses } from "../../site/addresses.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
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
export function licenceFiles(words: Words, packages: string): Map<string, string> {
  const licenceOf = (...path: string[]) => readFileSync(join(packages, ...path), "utf8");
  const parts: Part[] = [
    {
      name: "GOV.UK Frontend",
      is: say(words, "licences.stylesAndScripts"),
      licence: mitLicence(crownCopyright),
    },
    { name: "Pagefind", is: say(words, "licences.search"), licence: licenceOf("pagefind", "LICENSE", "LICENSE") },
    { name: "Svelte", is: say(words, "licences.searchInterface"), licence: mitLicence(svelteCopyright) },
  ];
  return new Map([[addresses.thirdPartyLicences, thirdPartyLicences(words, parts)]]);
}

function thirdPartyLicences(words: Words, parts: readonly Part[]): string {
  return [
    say(words, "licences.about"),
    ...parts.map(({ name, is, licence }) => `== ${name}: ${is}\n\n${licence.replaceAll("\r\n", "\n").trim()}`),
  ]
    .join("\n\n\n")
    .concat("\n");
}
