import { readFile, realpath } from "node:fs/promises";
import { delimiter, dirname, join, sep } from "node:path";
import { isProgram } from "../../../src/outputs/pdf/find-browser.ts";
import { timed } from "../command.ts";

/** A program that was found on this machine. */
export interface Installed {
  readonly path: string;
  readonly version: string;
}

/**
 * Every installation of a program, in the folders given and in those of PATH: an old one and a new one may stand beside
 * each other.
 */
export async function installed(name: string, folders: readonly string[], versionArgs = ["--version"]): Promise<Installed[]> {
  const places = [...folders, ...(process.env.PATH ?? "").split(delimiter)].map((folder) => join(folder, name));
  const found = new Map<string, Installed>();
  for (const path of places) {
    if (!(await isProgram(path))) continue;
    const real = await realpath(path);
    if (!found.has(real)) found.set(real, { path, version: await versionOf(path, versionArgs) });
  }
  return [...found.values()];
}

/** A Node program's version is that of its package, since not each tells it; others are asked. */
async function versionOf(program: string, args: readonly string[]): Promise<string> {
  const ofPackage = await packageVersion(dirname(await realpath(program)));
  if (ofPackage !== undefined) return ofPackage;
  const { output } = await timed({ program, args });
  return /\d+\.\d+(?:\.\d+)*/.exec(output)?.[0] ?? "of unknown version";
}

async function packageVersion(folder: string): Promise<string | undefined> {
  if (!folder.includes(`${sep}node_modules${sep}`)) return undefined;
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
  const found = text === undefined ? undefined : (JSON.parse(text) as { version?: string }).version;
  return found ?? packageVersion(dirname(folder));
}
