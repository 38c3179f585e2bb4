import { usualDay } from "../built.ts";

/**
 * The invented partnerships that are of another remit than the real one, or of other shapes, and the day that each is built
 * for: an adults' board, a partnership for all ages of three bodies, members of every kind, and the less usual groups.
 */
export const inventedPartnerships: readonly { readonly data: string; readonly asOf: string }[] = [
  { data: "test/fixtures/saltby", asOf: usualDay },
  { data: "test/fixtures/tarnside", asOf: "2026-05-01" },
  { data: "test/fixtures/ashwell", asOf: "2026-06-01" },
  { data: "test/fixtures/brackwell", asOf: "2026-06-01" },
];
