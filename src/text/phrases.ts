/** Joins names for a sentence: "A, B and C", "a, b or c". One name is unchanged; none gives an empty text. */
export function joinNames(names: readonly string[], word: "and" | "or" = "and"): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}

/** A whole number with its noun, in the plural (with s) unless the number is 1: "1 day", "0 days", "11 days". */
export function quantity(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A phrase as the beginning of a sentence. */
export function capitalise(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
}
