import { type Edit, fixtureFolder, fixtureIn } from "../load/fixture.ts";

// The invented board of Brackwell, whose groups have the less usual shapes.

export type { Edit } from "../load/fixture.ts";

/** The model of Brackwell, in part with other words, and what the check finds in it. */
export async function brackwell(...edits: readonly Edit[]) {
  const { model, findings } = await fixtureIn(fixtureFolder("brackwell", edits), "2026-06-01");
  return { model, found: findings };
}
