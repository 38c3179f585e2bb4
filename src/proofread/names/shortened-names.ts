import { initialsOf, isDistinctive } from "./body-words.ts";
import type { Name } from "./names.ts";

/**
 * What former names of bodies are still called for short: their last words, and initials. Only where it is unmistakable: it
 * tells the body from others, and no other body's name, nor the present one of this body, ends so or has these initials.
 */
export function shortenedNames(names: readonly Name[]): Name[] {
  const ends = names.map((name) => ({ name, words: name.words.join(" "), initials: initialsOf(name.words) }));
  const shortened = new Map<string, Name>();
  for (const name of names) {
    if (name.standing !== "formerName") continue;
    const others = ends.filter((each) => !isFormerNameOf(each.name, name));
    for (const short of [...lastWordsOf(name), ...initialsIn(name)]) {
      const key = short.words.join(" ");
      const isTaken =
        ends.some(({ words }) => words === key) ||
        others.some(({ words, initials }) => words.endsWith(` ${key}`) || initials.endsWith(short.name));
      if (!isTaken && !shortened.has(key)) shortened.set(key, { ...name, ...short, shortFor: name.name });
    }
  }
  return [...shortened.values()];
}

function isFormerNameOf({ named, standing }: Name, name: Name): boolean {
  return standing === "formerName" && named.kind === name.named.kind && named.record.id === name.named.record.id;
}

type Short = Pick<Name, "name" | "words">;

/** The last words of a name, as far as they tell whose it is without the rest. */
function lastWordsOf({ name, words }: Name): Short[] {
  const typed = name.split(/\s+/);
  return words
    .map((_, at) => words.slice(at))
    .slice(1)
    .filter((last) => isTelling(last, name))
    .map((last) => ({ name: typed.slice(-last.length).join(" "), words: last }));
}

function isTelling(words: readonly string[], name: string): boolean {
  const [first = ""] = words;
  if (first === "and" || first === "of") return false;
  if (words.length > 1) return isDistinctive(first) || (words.length > 2 && words.some(isDistinctive));
  return name.split(/[\s-]+/).some((word) => /^\p{Lu}{3,}$/u.test(word) && word.toLowerCase() === first);
}

/** The initials of a name, and of its last words. */
function initialsIn({ words }: Name): Short[] {
  const initials = initialsOf(words);
  return [...initials.slice(2)].map((_, at) => initials.slice(at)).map((name) => ({ name, words: [name.toLowerCase()] }));
}
