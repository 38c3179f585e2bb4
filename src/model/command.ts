import type { Model } from "./model.ts";

/** The data folder that commands read by default. */
const defaultFolder = "data";

/**
 * A command of this program as a user would type it, in backticks: "`npm run check`", or where more follows
 * "`npx governance check --data ../elsewhere`". What follows `npm run` has to stand behind a `--` that PowerShell removes.
 * @param name the name of the command
 * @param words the arguments and options after the name; empty for none
 * @param folder the data folder as it was given; `--data` is added unless it is the default one
 */
export function command(name: string, words: string, folder: string): string {
  const dataOption = folder === defaultFolder ? "" : `--data ${asArgument(folder)}`;
  const options = [words, dataOption].filter((part) => part !== "").join(" ");
  return options === "" ? `\`npm run ${name}\`` : `\`npx governance ${name} ${options}\``;
}

/** A path as it is typed after an option: in quotes where a shell would take it for more than one word. */
export function asArgument(path: string): string {
  return /^[\w./\\:~-]+$/.test(path) ? path : `"${path}"`;
}

/** The data folder that a model was read from, as it was given. */
export function folderOf({ arrangements }: Pick<Model, "arrangements">): string {
  return arrangements.file.replace(/\/[^/]*$/, "");
}
