import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { project } from "../sources.ts";
import type { Command } from "./command.ts";
import { generatedDay } from "./generate.ts";

/** The files and folders of the program. */
const parts = ["build", "src", "layouts", "eleventy.config.ts", "tsconfig.json", "package.json", "package-lock.json"];

/** A copy of the project in which a measurement may change the data and clear every cache. */
export interface Workshop {
  readonly folder: string;
  /** The folder of the copy's own data. */
  readonly data: string;
  /** The default output folder of its builds. */
  readonly site: string;
  /** A command of the project as npm runs it, judging by `generatedDay`. */
  readonly command: (name: string, ...args: readonly string[]) => Command;
  /** Deletes everything that builds of these data have left. The compiled program and style sheet stay. */
  readonly clearBuilds: () => Promise<void>;
  /** Deletes the compiled program too, as a change of its sources would. */
  readonly clearProgram: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/**
 * Copies the project into a temporary folder.
 * @param data the data folder to copy
 */
export async function openWorkshop(data: string): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  for (const part of parts) await cp(join(project, part), join(folder, part), { recursive: true });
  await cp(resolve(data), join(folder, "data"), { recursive: true });
  await linkPackages(join(project, "node_modules"), join(folder, "node_modules"));
  const site = join(folder, "_site");
  return {
    folder,
    data: join(folder, "data"),
    site,
    command: (name, ...args) => ({
      program: process.execPath,
      args: [join(folder, "build", "run.mjs"), name, "--as-of", generatedDay, ...args],
      folder,
    }),
    clearBuilds: async () => {
      await rm(site, { recursive: true, force: true });
      await rm(join(folder, ".cache"), { recursive: true, force: true });
    },
    clearProgram: () => rm(join(folder, "node_modules", ".cache"), { recursive: true, force: true }),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

/** Links each package of the project, so that the copy has all packages but caches of its own. */
async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (entry.name === ".cache") continue;
    if (entry.isFile()) await cp(join(from, entry.name), join(to, entry.name));
    else await symlink(join(from, entry.name), join(to, entry.name), "junction");
  }
}
