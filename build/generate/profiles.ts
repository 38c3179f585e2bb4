/**
 * Generates src/profiles/profiles.gen.ts, what the law of each place asks of safeguarding partnerships, from the files in
 * src/profiles: a folder for each place, and in it one for each remit.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { remits } from "../../src/model/profile.ts";
import { flattenMessages } from "../../src/words/flatten.ts";

const folder = new URL("../../src/profiles/", import.meta.url);

/** The language of the messages of a file whose name does not say it. */
const language = "en-GB";

const banner = `/**
 * What the law of each place asks of safeguarding partnerships, and what they say in words of their own.
 * Generated from the folders beside this file by \`npm run generate\`: change those, never this file.
 */

import type { JurisdictionData } from "./jurisdiction.ts";

/** The places whose law is known, in the order of their names. */
export const jurisdictions: readonly JurisdictionData[] = `;

/** Generates the text of src/profiles/profiles.gen.ts from the present files. */
export function generateProfiles(): string {
  const places = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const jurisdictions = places
    .map(({ name }) => name)
    .sort()
    .map(readJurisdiction);
  return `${banner}${JSON.stringify(jurisdictions, undefined, 2)};\n`;
}

function readJurisdiction(place: string): object {
  return {
    ...readYaml(`${place}/jurisdiction.yaml`),
    ...readYaml(`${place}/superseded.yaml`),
    ...readDuties(place),
    remits: Object.fromEntries(remits.map((remit) => [remit, readRemit(`${place}/${remit}`)])),
  };
}

function readRemit(path: string): object {
  const messages = flattenMessages(readYaml(`${path}/words.yaml`));
  const readers = readYaml(`${path}/readers.yaml`);
  return {
    ...readYaml(`${path}/profile.yaml`),
    ...readDuties(path),
    ...(Array.isArray(readers) && { readers }),
    words: { [language]: Object.fromEntries(messages) },
  };
}

/** The duties of a folder under their name; nothing where it has none. */
function readDuties(path: string): object {
  const duties = readYaml(`${path}/duties.yaml`);
  return Object.keys(duties).length === 0 ? {} : { duties };
}

/** What a file has; nothing where it is not there. */
function readYaml(path: string): object {
  const file = new URL(path, folder);
  return existsSync(file) ? (load(readFileSync(file, "utf8")) as object) : {};
}
