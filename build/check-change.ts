import type { ModelOnDay } from "../src/model/day.ts";
import type { Finding } from "../src/model/finding.ts";
import type { CalendarDate } from "../src/model/model.ts";
import { type WeighedByChange, weighByChange } from "../src/rules/known-before.ts";
import { readData } from "./site/judge-data.ts";

/**
 * Weighs the findings on a change by the data before it, judged by the same day. Where one of the two has no model, nothing
 * is known to have been so before: the findings stay as they are, and of the data before the change that is said.
 * @param before the folder of the data before the change
 */
export async function weighAgainst(
  before: string,
  findings: readonly Finding[],
  model: ModelOnDay | undefined,
  day: CalendarDate,
): Promise<WeighedByChange> {
  const unweighed = { findings, knownReviews: new Set<string>() };
  const { model: modelBefore } = await readData(before, { asOf: day });
  if (modelBefore === undefined) {
    process.stderr.write(`The data of --against ${before} cannot be read, so every review counts, whatever was so before.\n`);
    return unweighed;
  }
  return model === undefined ? unweighed : weighByChange(findings, model, modelBefore);
}
