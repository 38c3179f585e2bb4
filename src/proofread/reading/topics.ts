import { wordsOf } from "./characters.ts";
import { normaliseWord, type Token } from "./words.ts";

const small = new Set(["a", "an", "and", "for", "from", "full", "in", "list", "of", "on", "our", "the", "to", "with"]);

/** The words of a title that tell what it is about. */
export function topicWords(title: string): string[] {
  return wordsOf(title)
    .map((word) => stem(normaliseWord(word)))
    .filter((word) => !small.has(word));
}

/** Whether some tokens speak of what a title is about: by two of its words side by side, or by its only one. */
export function speaksOf(tokens: readonly Token[], title: readonly string[]): boolean {
  const words = tokens.filter(({ kind }) => kind === "word").map(({ norm }) => stem(norm));
  const said = words.filter((word) => !small.has(word));
  const pairs = new Set(said.slice(1).map((word, at) => `${said[at]} ${word}`));
  if (title.length === 1) return said.includes(title[0] ?? "");
  return title.slice(1).some((word, at) => pairs.has(`${title[at]} ${word}`));
}

function stem(norm: string): string {
  return norm
    .replace(/['’]s?$/, "")
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])s$/, "");
}
