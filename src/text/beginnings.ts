/** Whether a name has a word, or several together, that begins as one of some beginnings does, whatever its capitals and signs. */
export function hasBeginning(name: string, beginnings: readonly string[]): boolean {
  const words = ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")}`;
  return beginnings.some((beginning) => words.includes(` ${beginning.toLowerCase()}`));
}
