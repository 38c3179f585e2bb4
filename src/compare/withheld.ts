import type { ModelOnDay } from "../model/day.ts";
import { postInFull } from "../text/names.ts";
import { typeset } from "../text/typeset.ts";
import { say } from "../words/say.ts";
import type { Change } from "./change.ts";
import type { Models } from "./states.ts";

/** Takes names out of texts and changes that must not be told any more. */
interface Withholding {
  readonly text: (text: string) => string;
  readonly change: (change: Change) => Change;
}

/**
 * The names that were published in the states that are compared and are not at present, although the person is still in
 * the data: a comparison must not publish again what was withdrawn. The post stands in the place of the name.
 */
export function namesWithheld({ before, after }: Models, present: ModelOnDay): Withholding {
  const names = new Map<string, string>();
  const ids = new Set<string>();
  for (const person of [...before.people, ...after.people]) {
    const later = present.index.person.get(person.id);
    if (person.published === undefined || later === undefined || later.published !== undefined) continue;
    const words = postInFull(after.words, later) || say(after.words, "changes.people.nameNotPublished");
    ids.add(person.id);
    for (const name of [person.published.name, typeset(person.published.name)]) names.set(name, words);
  }
  const text = (given: string) => [...names].reduce((words, [name, by]) => words.replaceAll(name, by), given);
  const change = (given: Change): Change => ({
    ...given,
    about: { ...given.about, people: given.about.people.filter((id) => !ids.has(id)) },
    sentence: text(given.sentence),
    ...(given.runs && { runs: given.runs.map((run) => ({ ...run, text: text(run.text) })) }),
  });
  return names.size === 0 ? { text: (given) => given, change: (given) => given } : { text, change };
}
