import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { createEmptyFolder } from "./folder.ts";
import { project } from "./sources.ts";

/** The files and folders of the program. */
const parts = ["build", "src", "layouts", "eleventy.config.ts", "package.json", "package-lock.json", "tsconfig.json"];

/**
 * Copies the project into another folder, without anything built before. The copy may be changed; it shares the packages.
 * @param more paths of the project to copy besides the program
 * @returns the absolute path of the folder, which is deleted when the test ends
 */
export function copyProject(...more: readonly string[]): string {
  const root = join(createEmptyFolder(), "another place");
  mkdirSync(root);
  for (const part of [...parts, ...more]) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"), "junction");
  return root;
}
