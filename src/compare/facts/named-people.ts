import type { OfficeHolder, Person } from "../../model/model.ts";
import { personInFull, personName } from "../../text/names.ts";
import { capitalise } from "../../text/phrases.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import { about, type Change } from "../change.ts";
import { publicKey } from "../shared/public-key.ts";
import type { Models } from "../states.ts";

/** Whether somebody's name is published. */
export function isNamed({ published }: Person): boolean {
  return published !== undefined;
}

/** The published name of somebody; empty where it is not published. */
export function named({ published }: Person): string {
  return published?.name ?? "";
}

/** Somebody in a list: name, post and organisation, as far as each may be told. */
export function inFull(words: Words, { person }: OfficeHolder): string {
  return person === undefined ? say(words, "changes.people.notKnown") : personInFull(person) || personName(words, person);
}

/** The same at the beginning of a sentence. */
export function subject(words: Words, holder: OfficeHolder): string {
  return withClosingComma(capitalise(inFull(words, holder)));
}

/** A name or a post before the rest of a sentence: with the comma that closes what follows it after a comma. */
export function withClosingComma(text: string): string {
  return text.includes(",") ? `${text},` : text;
}

/** What is public of a holder, by which it is known again. */
export function holderKey(models: Models, { person }: OfficeHolder): string {
  return person === undefined ? "" : publicKey(models, person);
}

/** A change that is about somebody, as far as they are named, and about the organisations that they are of. */
export function change(sentence: string, ...holders: readonly (Person | undefined)[]): Change {
  const people = holders.filter((person) => person !== undefined);
  return {
    topic: "people",
    about: about({ people: people.filter(isNamed).map(({ id }) => id), organisations: people.map(({ partner }) => partner?.id) }),
    sentence,
  };
}
