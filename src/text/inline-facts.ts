import { countOf } from "../model/counts.ts";
import type { Aim, Appendix, CitedDocument, Contact, Model, Person } from "../model/model.ts";
import type { Reference } from "../model/prose/reference.ts";
import type { FactKind } from "../model/prose/reference-kinds.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { mailto, telephone } from "./contact-links.ts";
import { dateInWords } from "./date-in-words.ts";
import type { Hrefs } from "./hrefs.ts";
import { numberInWords } from "./in-words.ts";
import { personInFull, personName, postInFull } from "./names.ts";
import { capitalise } from "./phrases.ts";

/** A fact within a line of text: its words and, where it has one, its link. */
export interface InlineFact {
  readonly text: string;
  readonly href?: string;
  /** Whether the words are the title of a document, which is marked up as `cite` where it has no link. */
  readonly title?: boolean;
}

type FindFact = (reference: Reference, model: Model, hrefs: Hrefs) => InlineFact | undefined;

/** What each kind of reference prints; undefined where the record or the fact does not exist, or was left out as faulty. */
const facts: Readonly<Record<FactKind, FindFact>> = {
  partnership: ({ form }, { partnership }) => ({ text: nameOf(partnership, form) }),
  partner: ({ id, form }, { index }) => mapDefined(index.partner.get(id), (partner) => ({ text: nameOf(partner, form) })),
  group: ({ id, form }, { index }, hrefs) =>
    mapDefined(index.group.get(id), (group) => ({ text: nameOf(group, form), ...withHref(hrefs.group(group)) })),
  person: ({ id, form }, { index, words }) =>
    mapDefined(index.person.get(id), (person) => ({ text: formatPerson(words, person, form) })),
  document: ({ id, form }, { index, partnership, words }, hrefs) =>
    mapDefined(index.document.get(id), (document) =>
      toDocumentFact(words, document, form, document.partner === partnership ? hrefs.publication(document) : undefined),
    ),
  contact: ({ id, form }, { index }) => mapDefined(index.contact.get(id), (contact) => toContactFact(contact, form)),
  principle: ({ id, form }, { index }) =>
    mapDefined(index.principle.get(id), (principle) => ({ text: formatPrinciple(principle, form) })),
  appendix: ({ id, form }, { index, words }, hrefs) =>
    mapDefined(index.appendix.get(id), (appendix) => ({
      text: formatAppendix(words, appendix, form),
      ...withHref(hrefs.appendix(appendix)),
    })),
  count: ({ id, form }, model) => mapDefined(countOf(id, model), (count) => ({ text: formatCount(model.words, count, form) })),
  area: (_, { arrangements }) => ({ text: arrangements.area }),
  ambition: (_, { aims }) => mapDefined(aims.ambition, (text) => ({ text })),
  edition: (_, { arrangements, words }) => ({ text: dateInWords(words, arrangements.edition.date) }),
  endorsed: (_, { aims, words }) => mapDefined(aims.endorsed, (date) => ({ text: dateInWords(words, date) })),
  appointed: (_, { independentScrutineer, words }) =>
    mapDefined(independentScrutineer?.appointed, (when) => ({ text: dateInWords(words, when) })),
  commenced: (_, { coChairs, words }) => mapDefined(coChairs?.rotation[0], ({ from }) => ({ text: dateInWords(words, from) })),
};

/** The fact that a reference in a line of text names, or undefined where it names none. */
export function inlineFactOf(reference: Reference, model: Model, hrefs: Hrefs): InlineFact | undefined {
  return Object.hasOwn(facts, reference.kind) ? facts[reference.kind as FactKind](reference, model, hrefs) : undefined;
}

function mapDefined<Value>(value: Value | undefined, toFact: (value: Value) => InlineFact): InlineFact | undefined {
  return value === undefined ? undefined : toFact(value);
}

function nameOf(record: { name: string; shortName?: string }, form: string): string {
  return form === "short" ? (record.shortName ?? record.name) : record.name;
}

function formatPerson(words: Words, person: Person, form: string): string {
  return form === "full" ? personInFull(person) : form === "post" ? postInFull(words, person) : personName(words, person);
}

function formatCount(words: Words, count: number, form: string): string {
  if (form === "figures") return String(count);
  const said = numberInWords(words, count);
  return form === "capital" ? capitalise(said) : said;
}

function formatPrinciple({ name = "", text }: Aim, form: string): string {
  return form === "name" ? name : (text?.text ?? name);
}

function formatAppendix(words: Words, { title, label }: Appendix, form: string): string {
  return form === "title" || label === undefined ? title : say(words, "facts.appendix", { number: label });
}

/** @param listed where a document whose address is not known is listed */
function toDocumentFact(words: Words, document: CitedDocument, form: string, listed: string | undefined): InlineFact {
  if (form === "published") return { text: document.published === undefined ? "" : dateInWords(words, document.published) };
  return {
    text: form === "short" ? (document.shortTitle ?? document.title) : document.title,
    ...withHref(document.link ?? listed),
    title: true,
  };
}

function toContactFact(contact: Contact, form: string): InlineFact {
  if (form === "short") return { text: nameOf(contact, form) };
  if (form === "phone") return { text: contact.phone ?? "", ...withHref(contact.phone && telephone(contact.phone)) };
  if (form === "email") return { text: contact.email ?? "", ...withHref(contact.email && mailto(contact.email)) };
  if (form === "address") return { text: contact.address ?? "" };
  if (form === "link") return { text: contact.name, ...withHref(contact.link) };
  return { text: contact.name };
}

function withHref(href: string | undefined): { href?: string } {
  return href === undefined || href === "" ? {} : { href };
}
