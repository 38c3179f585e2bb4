import { distance } from "fastest-levenshtein";

/**
 * Finds the candidate that is most like a typed name: no more than a third of the letters may differ, or two of them may
 * have changed places. Capitals, spaces and hyphens are ignored.
 * @returns undefined where no candidate is near enough
 */
export function findNearest(typed: string, candidates: Iterable<string>): string | undefined {
  // Stryker disable next-line MethodExpression: it only saves time
  const target = foldName(typed).slice(0, 200);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = foldName(candidate);
    const maxDistance = Math.max(1, Math.floor(Math.max(target.length, other.length) / 3));
    if (Math.abs(other.length - target.length) > maxDistance) continue;
    const edits = distance(target, other);
    if ((edits <= maxDistance || isSwap(target, other, edits)) && edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** Two letters that have changed places have distance 2, and are the most common typing error in a short name. */
function isSwap(a: string, b: string, edits: number): boolean {
  return edits === 2 && a.length === b.length && [...a].sort().join("") === [...b].sort().join("");
}

/** The help of a message: the nearest candidate as a question, or `otherwise` where no candidate is near enough. */
export function didYouMean(typed: string, candidates: Iterable<string>, otherwise: string): string {
  const intended = findNearest(typed, candidates);
  return intended === undefined ? otherwise : `Did you mean "${intended}"?`;
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "-");
}
