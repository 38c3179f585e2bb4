import { fileURLToPath } from "node:url";

/** The folder of the project itself, which holds package.json; ends without a slash. */
export const projectFolder = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
