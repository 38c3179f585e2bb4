import type { ReviewStatus } from "../model/verdict.ts";
import type { ScriptName } from "../site/site-context.ts";
import { statusInWords } from "../text/review-in-words.ts";
import { formsOf, type PluralForms } from "../words/forms.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/** What the script about reviews says on the reader's day. */
export interface ReviewScriptWords {
  readonly statuses: Readonly<Record<Exclude<ReviewStatus, "unknown">, string>>;
  readonly dueToday: string;
  readonly dueInDays: PluralForms;
  readonly daysOverdue: PluralForms;
}

/** The sentences that a page hands to a script, which has no catalogue; undefined for a script that says nothing. */
export function scriptWords(words: Words, name: ScriptName): ReviewScriptWords | undefined {
  return name === "reviews" ? reviewScriptWords(words) : undefined;
}

/** The words of the script about reviews. */
export function reviewScriptWords(words: Words): ReviewScriptWords {
  return {
    statuses: {
      current: statusInWords(words, "current"),
      "due-soon": statusInWords(words, "due-soon"),
      overdue: statusInWords(words, "overdue"),
    },
    dueToday: say(words, "reviewStatus.dueToday"),
    dueInDays: formsOf(words, "reviewStatus.dueInDays"),
    daysOverdue: formsOf(words, "reviewStatus.daysOverdue"),
  };
}
