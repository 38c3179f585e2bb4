import type { Model } from "./model.ts";

/** The folder that commands read where none is named. */
const defaultFolder = "data";

/**
 * A command of this program as a reader can type it, between backticks: "`npm run check`".
 * @param name as after `npm run`
 * @param words what follows the name: words and options
 * @param folder the data folder as it was given; it is part of the command unless it is the usual one
 */
export function command(name: string, words: string, folder: string): string {
  const given = folder === defaultFolder ? "" : `--data ${/^[\w./\\:~-]+$/.test(folder) ? folder : `"${folder}"`}`;
  const after = [words, given].filter((part) => part !== "").join(" ");
  return `\`npm run ${name}${after === "" ? "" : ` -- ${after}`}\``;
}

/** The data folder that a model was read from, as it was given. */
export function folderOf({ arrangements }: Pick<Model, "arrangements">): string {
  return arrangements.file.replace(/\/[^/]*$/, "");
}
