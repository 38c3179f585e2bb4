import { plainId } from "../../plain-id.ts";

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
