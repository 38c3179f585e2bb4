/** A name or a post as it is compared: capitals, accents, "&" and punctuation count for nothing. */
export function normaliseWords(text: string): string {
  const lower = text.toLowerCase().replaceAll("&", " and ").replaceAll("'", "");
  // Most texts are in plain letters, for which the simpler pattern is many times as fast.
  if (!/[^ -~\n]/.test(lower)) return lower.replace(/[^a-z0-9]+/g, " ").trim();
  return lower
    .normalize("NFD")
    .replace(/[\u0300-\u036f’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether one text has the other's words, whole and in a row: "Primary Head Teacher" has those of "Head Teacher". */
function containsWords(text: string, words: string): boolean {
  return words !== "" && ` ${normaliseWords(text)} `.includes(` ${normaliseWords(words)} `);
}

/** Whether two posts can be the same: in the same words, or one in more of them than the other. */
export function canBeSamePost(a: string, b: string): boolean {
  return containsWords(a, b) || containsWords(b, a);
}
