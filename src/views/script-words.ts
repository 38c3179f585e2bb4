import type { ReviewStatus } from "../model/verdict.ts";
import type { ScriptName } from "../site/site-context.ts";
import { statusInWords } from "../text/review-in-words.ts";
import { formsOf, type PluralForms } from "../words/forms.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/** What each script of the website says. A blank that the script fills stands in braces. */
export interface ScriptWords {
  readonly site: { readonly printedOn: string };
  readonly area: { readonly chooseOne: string };
  readonly matrix: { readonly sortedBy: string };
  readonly search: {
    readonly searching: string;
    readonly nothing: string;
    readonly found: PluralForms;
    readonly foundSome: PluralForms;
    /** Words between spaces. */
    readonly passedOver: string;
  };
  readonly reviews: {
    readonly statuses: Readonly<Record<Exclude<ReviewStatus, "unknown">, string>>;
    readonly dueToday: string;
    readonly dueInDays: PluralForms;
    readonly daysOverdue: PluralForms;
  };
}

const makers: { readonly [Name in ScriptName]: (words: Words) => ScriptWords[Name] } = {
  site: (words) => ({ printedOn: say(words, "page.printedOn", { date: "{date}" }) }),
  area: (words) => ({ chooseOne: say(words, "proceduresPage.chooseOne") }),
  matrix: (words) => ({ sortedBy: say(words, "matrixPage.sortedBy", { order: "{order}" }) }),
  search: (words) => ({
    searching: say(words, "searchPage.searching"),
    nothing: say(words, "searchPage.nothing", { query: "{query}" }),
    found: formsOf(words, (count) => say(words, "searchPage.found", { count, query: "{query}" })),
    foundSome: formsOf(words, (count) => say(words, "searchPage.foundSome", { count, query: "{query}" })),
    passedOver: say(words, "searchPage.passedOver"),
  }),
  reviews: (words) => ({
    statuses: {
      current: statusInWords(words, "current"),
      "due-soon": statusInWords(words, "due-soon"),
      overdue: statusInWords(words, "overdue"),
    },
    dueToday: say(words, "reviewStatus.dueToday"),
    dueInDays: formsOf(words, (count) => say(words, "reviewStatus.dueInDays", { count })),
    daysOverdue: formsOf(words, (count) => say(words, "reviewStatus.daysOverdue", { count })),
  }),
};

/** The sentences that a page hands to a script, which has no catalogue. */
export function scriptWords<Name extends ScriptName>(words: Words, name: Name): ScriptWords[Name] {
  return makers[name](words);
}
