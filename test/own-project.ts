import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { emptyFolder } from "./folder.ts";
import { project } from "./sources.ts";

/** What the program is made of. */
const parts = ["build", "src", "layouts", "eleventy.config.ts", "package.json", "package-lock.json", "tsconfig.json"];

/**
 * A copy of the project in another folder, which may be changed, and knows nothing of what was built before. It shares
 * the packages.
 * @param more what else of the project it holds, by its path
 * @returns the folder, absolute
 */
export function ownProject(...more: readonly string[]): string {
  const root = join(emptyFolder(), "another place");
  mkdirSync(root);
  for (const part of [...parts, ...more]) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"), "junction");
  return root;
}
