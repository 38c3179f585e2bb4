/** The texts that have every word that is typed, those that begin with one first; of all of them, in their order, where none is. */
export function bestFirst(texts: readonly string[], typed: string): string[] {
  const words = wordsOf(typed);
  const found = texts.filter((text) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  });
  const begins = (text: string) => words.every((word) => wordsOf(text).some((each) => each.startsWith(word)));
  return [...found.filter(begins), ...found.filter((text) => !begins(text))];
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** In small letters without their marks. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
