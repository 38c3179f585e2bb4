/** The longest that an id is made: a number may follow it, and it stays below what the schemas allow. */
const mostLetters = 70;

/** The words of a text as an id: its letters and digits, small and without their marks, with hyphens between; may be empty. */
export function plainId(text: string, longest = mostLetters): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’\p{M}]/gu, "");
  return (plain.match(/[a-z0-9]+/g) ?? []).join("-").slice(0, longest).replace(/-+$/, "");
}
