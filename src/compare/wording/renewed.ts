import type { ModelOnDay } from "../../model/day.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { personInFull, postInFull } from "../../text/names.ts";
import { typeset } from "../../text/typeset.ts";
import { say } from "../../words/say.ts";
import type { Models } from "../states.ts";

/**
 * Makes the function that puts the facts of the later state into a text of the earlier one, where the text repeats them:
 * names, titles, posts, numbers to call and the like. What it makes equal has changed nowhere but there.
 */
export function renewing({ before, after }: Models): (text: string) => string {
  const facts = factsRepeated(after);
  const pairs = [...factsRepeated(before)].flatMap(([key, was]): [string, string][] => {
    const is = facts.get(key);
    return is === undefined || is === was || was === "" ? [] : [[was, is]];
  });
  const renewed = new Map(pairs.flatMap(([was, is]) => [[was, is] as const, [typeset(was), typeset(is)] as const]));
  if (renewed.size === 0) return (text) => text;
  const longestFirst = [...renewed.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => text.replace(pattern, (found) => renewed.get(found) ?? found);
}

/** The facts that a text can repeat by a reference, each by what it is. */
function factsRepeated(model: ModelOnDay): Map<string, string> {
  const { index, arrangements, aims, independentScrutineer, coChairs, words } = model;
  const facts = new Map<string, string | undefined>([
    ["area", arrangements.area],
    ["edition", dateInWords(words, arrangements.edition.date)],
    ["ambition", aims.ambition],
    ["endorsed", aims.endorsed && dateInWords(words, aims.endorsed)],
    ["appointed", independentScrutineer?.appointed && dateInWords(words, independentScrutineer.appointed)],
    ["commenced", coChairs?.rotation[0] && dateInWords(words, coChairs.rotation[0].from)],
  ]);
  const add = (kind: string, id: string, values: Readonly<Record<string, string | undefined>>) => {
    for (const [name, value] of Object.entries(values)) facts.set(`${kind} ${id} ${name}`, value);
  };
  for (const { id, name, shortName } of [...index.partner.values(), ...index.group.values()]) {
    add("body", id, { name, shortName });
  }
  for (const { id, ...contact } of index.contact.values()) {
    const { name, shortName, phone, email, address } = contact;
    add("contact", id, { name, shortName, phone, email, address });
  }
  for (const { id, title, shortTitle, published } of index.document.values()) {
    add("document", id, { title, shortTitle, published: published && dateInWords(words, published) });
  }
  for (const { id, title, label } of index.appendix.values())
    add("appendix", id, {
      title,
      number: label === undefined ? title : say(words, "document.appendixAlone", { number: label }),
    });
  for (const { id, name, text } of [...aims.principles, ...aims.values]) add("aim", id, { name, text: text?.text.trim() });
  for (const { id, text } of aims.priorities) add("priority", id, { text: text.text.trim() });
  for (const person of index.person.values()) {
    add("person", person.id, { name: person.published?.name, post: postInFull(words, person), full: personInFull(person) });
  }
  return new Map([...facts].flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
