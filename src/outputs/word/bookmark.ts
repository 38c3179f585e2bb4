import { createHash } from "node:crypto";

/** The longest name of a bookmark that Word takes. */
const longest = 40;

/**
 * The name of the bookmark at a heading: the id of the heading in letters, digits and underscores, as Word asks for, the
 * end of a long one replaced by a hash. The same id gives the same name, so that the heading is found again in a file that
 * comes back.
 */
export function bookmarkName(id: string): string {
  const name = id.replace(/\W/g, "_").replace(/^(?![A-Za-z])/, "h_");
  if (name.length <= longest && name === id.replaceAll("-", "_")) return name;
  const hash = createHash("sha256").update(id).digest("hex").slice(0, 8);
  return `${name.slice(0, longest - hash.length - 1)}_${hash}`;
}
