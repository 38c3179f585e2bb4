import { distance } from "fastest-levenshtein";

/** How many letters differ between two words: put in, left out or another; two neighbours that changed places count as one. */
export function lettersBetween(word: string, other: string): number {
  return areSwapped(word, other) ? 1 : distance(word, other);
}

/** Whether two neighbouring letters have changed places. */
function areSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && word.slice(at, at + 2) === `${other[at + 1]}${other[at]}` && word.slice(at + 2) === other.slice(at + 2);
}
