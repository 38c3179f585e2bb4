import type { Group } from "../../model/model.ts";
import type { ProseText } from "../../model/prose/prose-text.ts";
import { wordsOf } from "../../site/document-sections.ts";
import { say } from "../../words/say.ts";
import type { Change } from "../change.ts";
import type { Models } from "../states.ts";
import { runsBetween } from "./word-runs.ts";

type Rewording = Pick<Change, "sentence" | "runs">;

/**
 * That a short text was added, taken out or changed, with its words. What its references stand for changes elsewhere: a
 * text whose own words are the same is not told.
 */
export function reworded(
  what: string,
  before: ProseText | undefined,
  after: ProseText | undefined,
  models: Models,
  groups: { readonly before?: Group; readonly after?: Group } = {},
): Rewording[] {
  if (before?.text.trim() === after?.text.trim()) return [];
  const [was, is] = [wordsOf(before, models.before, groups.before), wordsOf(after, models.after, groups.after)];
  if (was === is) return [];
  const how = before === undefined ? "changes.text.new" : after === undefined ? "changes.text.takenOut" : "changes.text.changed";
  return [{ sentence: say(models.after.words, how, { what }), runs: runsBetween(was, is) }];
}
