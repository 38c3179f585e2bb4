import { say } from "../../words/say.ts";
import type { TextKey, Words } from "../../words/words.ts";
import type { Run } from "./word-runs.ts";

/** What was done to a piece of a text. */
export type TextChange = NonNullable<Run["change"]>;

/** What a listener hears before and after some words. */
interface SpokenMarks {
  readonly before: string;
  readonly after: string;
}

const messages = {
  inserted: { before: "changes.beforeInserted", after: "changes.afterInserted" },
  deleted: { before: "changes.beforeDeleted", after: "changes.afterDeleted" },
} as const satisfies Readonly<Record<TextChange, Readonly<Record<keyof SpokenMarks, TextKey>>>>;

/**
 * The words before and after what was inserted or deleted, hidden from the eye, for those who listen: few screen readers
 * tell `ins` and `del`.
 */
export function spokenMarks(words: Words, change: TextChange): SpokenMarks {
  const { before, after } = messages[change];
  return { before: ` ${say(words, before)} `, after: ` ${say(words, after)} ` };
}
