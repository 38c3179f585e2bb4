import { distance } from "fastest-levenshtein";

/**
 * The candidate that a typed name was most likely meant to be, if any is near enough: no more than a third of its
 * letters may differ, or two of them have changed places. Capitals, spaces and hyphens count for nothing.
 */
export function findNearest(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldName(typed).slice(0, 200);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = foldName(candidate);
    const most = Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3));
    if (Math.abs(other.length - wanted.length) > most) continue;
    const apart = distance(wanted, other);
    if ((apart <= most || isSwap(wanted, other, apart)) && apart < least) {
      best = candidate;
      least = apart;
    }
  }
  return best;
}

/** Two letters that have changed places count as two differences, and are the commonest slip in a short name. */
function isSwap(a: string, b: string, apart: number): boolean {
  return apart === 2 && a.length === b.length && [...a].sort().join("") === [...b].sort().join("");
}

/** The end of a message that offers what was meant, or the help that is given where nothing is near. */
export function didYouMean(typed: string, candidates: Iterable<string>, otherwise: string): string {
  const meant = findNearest(typed, candidates);
  return meant === undefined ? otherwise : `Did you mean "${meant}"?`;
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "-");
}
