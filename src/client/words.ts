import type { ScriptWords } from "../views/script-words.ts";
import type { PluralForms } from "../words/forms.ts";

/** The language of the page. */
export const language = document.documentElement.lang;

/** The sentences that the page hands to a script by its name. */
export function wordsOfScript<Name extends keyof ScriptWords>(name: Name): ScriptWords[Name] {
  return JSON.parse(document.querySelector<HTMLElement>(`script[data-script="${name}"]`)?.dataset.words ?? "{}");
}

/** The form of a message for a number, with the number in it. */
export function withCount(forms: PluralForms, count: number): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? "";
  return form.replace("#", new Intl.NumberFormat(language).format(count));
}
