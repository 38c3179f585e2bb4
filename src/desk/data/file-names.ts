import { plainId } from "../../text/plain-id.ts";
import type { DeskData } from "./desk-data.ts";

/** Names that Windows keeps for devices, whatever their extension. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * A name to store a file under, which can stand in an address and in a path of every system.
 * @param label what the file is, in words
 * @param existing the names that are taken; two that differ by capitals alone are the same
 */
export function nameFor(label: string, extension: string, existing: Iterable<string>): string {
  const taken = new Set([...existing].map((name) => name.toLowerCase()));
  const words = plainId(label) || "file";
  const id = device.test(words) ? `file-${words}` : words;
  for (let number = 1; ; number += 1) {
    const name = `${id}${number === 1 ? "" : `-${number}`}.${extension}`;
    if (!taken.has(name)) return name;
  }
}

/**
 * A name for an uploaded file that no other file of a folder has, with the ending of what it is.
 * @param folder below the data folder, such as `assets`
 * @param uploaded the name that it was uploaded under
 */
export function freeName(
  { storedFiles }: Pick<DeskData, "storedFiles">,
  folder: string,
  label: string,
  uploaded: string,
): string {
  const existing = storedFiles.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  return nameFor(label, (/\.([A-Za-z0-9]+)$/.exec(uploaded)?.[1] ?? "").toLowerCase(), existing);
}
