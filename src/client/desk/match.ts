/**
 * The texts that have every word that is typed; all of them where none is typed. First come those that begin with what is
 * typed, then those of which words begin so, each in their order.
 */
export function bestFirst(texts: readonly string[], typed: string): string[] {
  const words = wordsOf(typed);
  const found = texts.filter((text) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  });
  const rankOf = (text: string) => {
    const own = wordsOf(text);
    if (own.join(" ").startsWith(words.join(" "))) return 0;
    return words.every((word) => own.some((each) => each.startsWith(word))) ? 1 : 2;
  };
  return [0, 1, 2].flatMap((rank) => found.filter((text) => rankOf(text) === rank));
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
