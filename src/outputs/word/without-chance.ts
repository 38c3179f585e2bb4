import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CalendarDate } from "../../model/model.ts";

/**
 * Removes from a Word file what differs each time that it is made: the times in its properties and in its archive become
 * the given day, and the random ids of its links' relationships are replaced by numbers in their order.
 * @param file an archive of parts (ECMA-376, part 2)
 */
export function makeReproducible(file: Uint8Array, date: CalendarDate): Uint8Array {
  const parts = Object.entries(unzipSync(file));
  const names = new Map<string, string>();
  const stable = parts.map(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, bytes] as const;
    const text = strFromU8(bytes);
    return [name, strToU8(setDates(renumberRelationships(text, names), date))] as const;
  });
  // A ZIP archive holds local times without a time zone (APPNOTE.TXT, section 4.4.6), so the date is made in local time.
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return zipSync(Object.fromEntries(stable), { mtime: new Date(year, month - 1, day) });
}

/** Ids that the library counts are short; only random ones have eight characters or more after "rId". */
function renumberRelationships(text: string, names: Map<string, string>): string {
  return text.replace(/(?<=")rId[\w-]{8,}(?=")/g, (name) => {
    const stable = names.get(name) ?? `rIdLink${names.size + 1}`;
    names.set(name, stable);
    return stable;
  });
}

function setDates(text: string, date: CalendarDate): string {
  return text.replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
}
