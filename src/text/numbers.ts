const words = [
  ...["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"],
  ...["fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"],
];

const times: Readonly<Record<number, string>> = { 1: "once", 2: "twice" };

/** A whole number as it stands in a sentence: in words up to twenty, in digits beyond. */
export function numberInWords(count: number): string {
  return words[count] ?? String(count);
}

/** How often: "once", "twice", "six times". */
export function timesInWords(count: number): string {
  return times[count] ?? `${numberInWords(count)} times`;
}

/** The number that a word stands for: 4 for "four", 30 for "thirty", 12 for "dozen"; undefined for any other word. */
export function numberOfWord(word: string): number | undefined {
  return byWord.get(word);
}

const byWord: ReadonlyMap<string, number> = new Map([
  ...words.map((word, count) => [word, count] as const),
  ...["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].map((word, at) => [word, at * 10 + 30] as const),
  ["dozen", 12],
]);

/** The words that stand for a number. */
export const wordsForNumbers: readonly string[] = [...byWord.keys()];

/** The whole numbers that a text tells, in words or in digits, in order: 4 and 2 of "four of them, twice". */
export function numbersIn(text: string): number[] {
  const known = new Map([...words.entries()].map(([count, word]) => [word, count]));
  for (const [count, word] of Object.entries(times)) known.set(word, Number(count));
  return [...text.toLowerCase().matchAll(/[a-z]+|\d+/g)].flatMap(
    ([found]) => known.get(found) ?? (/^\d/.test(found) ? Number(found) : []),
  );
}
