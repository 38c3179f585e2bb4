import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project itself, which holds package.json; ends without a slash. */
export const projectFolder = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** Where builds keep what later ones need not make again. */
export const keptFolder = join(projectFolder, ".cache", "kept");
