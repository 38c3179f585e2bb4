const symbols: readonly (readonly [value: number, symbol: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** Writes a whole number from 1 to 3999 as a lower-case roman numeral: a page label of style /r (ISO 32000-1, 12.4.2). */
export function toRomanNumeral(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, symbol] of symbols) {
    while (rest >= value) {
      text += symbol;
      rest -= value;
    }
  }
  return text;
}
