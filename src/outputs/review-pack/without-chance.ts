import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CalendarDate } from "../../model/model.ts";

/**
 * A Word file without what differs each time that it is made: the moment in its properties and in its archive becomes a
 * day, and the relations of its links, named by chance, are numbered in their order.
 * @param file an archive of parts (ECMA-376, part 2)
 */
export function withoutChance(file: Uint8Array, date: CalendarDate): Uint8Array {
  const parts = Object.entries(unzipSync(file));
  const names = new Map<string, string>();
  const settled = parts.map(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, bytes] as const;
    const text = strFromU8(bytes);
    return [name, strToU8(withDay(numbered(text, names), date))] as const;
  });
  // An archive holds the time of a clock on the wall, whatever its zone (APPNOTE.TXT, section 4.4.6).
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return zipSync(Object.fromEntries(settled), { mtime: new Date(year, month - 1, day) });
}

/** The numbers that the program gives are short; what is longer was drawn by chance. */
function numbered(text: string, names: Map<string, string>): string {
  return text.replace(/(?<=")rId[\w-]{8,}(?=")/g, (name) => {
    const settled = names.get(name) ?? `rIdLink${names.size + 1}`;
    names.set(name, settled);
    return settled;
  });
}

function withDay(text: string, date: CalendarDate): string {
  return text.replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
}
