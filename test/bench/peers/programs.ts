import { readFile, realpath } from "node:fs/promises";
import { delimiter, dirname, join, sep } from "node:path";
import { isProgram } from "../../../src/outputs/pdf/find-browser.ts";
import { timeCommand } from "../command.ts";

/** A program on this machine. */
export interface Installed {
  readonly path: string;
  readonly version: string;
}

/**
 * Finds every installation of a program, in the given folders and in those of PATH: there may be an old one and a new one.
 */
export async function findInstalled(name: string, folders: readonly string[], versionArgs = ["--version"]): Promise<Installed[]> {
  const places = [...folders, ...(process.env.PATH ?? "").split(delimiter)].map((folder) => join(folder, name));
  const found = new Map<string, Installed>();
  for (const path of places) {
    if (!(await isProgram(path))) continue;
    const real = await realpath(path);
    if (!found.has(real)) found.set(real, { path, version: await readVersion(path, versionArgs) });
  }
  return [...found.values()];
}

/** Reads the version of a program: for Node programs that of their package, since not all print it. */
async function readVersion(program: string, args: readonly string[]): Promise<string> {
  const packageVersion = await readPackageVersion(dirname(await realpath(program)));
  if (packageVersion !== undefined) return packageVersion;
  const { output } = await timeCommand({ program, args });
  return /\d+\.\d+(?:\.\d+)*/.exec(output)?.[0] ?? "of unknown version";
}

async function readPackageVersion(folder: string): Promise<string | undefined> {
  if (!folder.includes(`${sep}node_modules${sep}`)) return undefined;
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
  const found = text === undefined ? undefined : (JSON.parse(text) as { version?: string }).version;
  return found ?? readPackageVersion(dirname(folder));
}
