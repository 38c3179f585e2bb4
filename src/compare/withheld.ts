import type { ModelOnDay } from "../model/day.ts";
import type { Person } from "../model/model.ts";
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

/** Somebody whose name was published and is not at present, although the person is still in the data. */
interface Withdrawn {
  readonly id: string;
  readonly name: string;
  readonly later: Person;
}

/** Those among the people of a state who must not be named again. */
export function withdrawnAmong(people: readonly Person[], present: ModelOnDay): Withdrawn[] {
  return people.flatMap(({ id, published }) => {
    const later = present.index.person.get(id);
    return published === undefined || later === undefined || later.published !== undefined
      ? []
      : [{ id, name: published.name, later }];
  });
}

/**
 * The names that were published in the states that are compared and are not at present: a comparison must not publish again
 * what was withdrawn. The post stands in the place of the name.
 */
export function namesWithheld({ before, after }: Models, present: ModelOnDay): Withholding {
  const names = new Map<string, string>();
  const ids = new Set<string>();
  for (const { id, name, later } of withdrawnAmong([...before.people, ...after.people], present)) {
    const words = postInFull(after.words, later) || say(after.words, "changes.people.nameNotPublished");
    ids.add(id);
    for (const each of [name, typeset(name)]) names.set(each, words);
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
