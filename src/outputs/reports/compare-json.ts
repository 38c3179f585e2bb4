import type { Comparison } from "../../compare/change.ts";
import { harmlessJson } from "./harmless.ts";

/**
 * A comparison as JSON: one object with `before` and `after` (each with `on`, the day of its facts, and `edition`, the
 * date of its edition) and `changes`, in their order. A change has `topic`, `about` (lists of ids in `groups`,
 * `organisations` and `people`) and `sentence`; where they are known also `since`, `runs` (each with `text` and, where it is
 * not kept, `change`: "inserted" or "deleted"), `section` (`id`, `title` and, where it has them, `number`, `group` and
 * `within`) and `follows`, which is true where all of it follows from other changes. Fields may be added, none changes
 * its meaning.
 */
export function compareJson(comparison: Comparison): string {
  return harmlessJson(comparison);
}
