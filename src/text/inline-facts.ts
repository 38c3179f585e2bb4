import { inWords } from "../model/dates.ts";
import type { Aim, Appendix, CitedDocument, Contact, Model, Person } from "../model/model.ts";
import type { Reference } from "../model/prose/reference.ts";
import type { FactKind } from "../model/prose/reference-kinds.ts";
import { mailto, telephone } from "./contact-links.ts";
import type { Hrefs } from "./hrefs.ts";
import { personInFull, personName, postInFull } from "./names.ts";

/** A fact that stands in a line of text: its words and, where it can be followed, its address. */
export interface InlineFact {
  readonly text: string;
  readonly href?: string;
  /** Whether the words are a title, which is set in italics where it has no link. */
  readonly title?: boolean;
}

type ShowFact = (reference: Reference, model: Model, hrefs: Hrefs) => InlineFact | undefined;

/** What each kind of reference prints; undefined where it names nothing, or nothing that is sound. */
const facts: Readonly<Record<FactKind, ShowFact>> = {
  partnership: ({ form }, { partnership }) => ({ text: nameOf(partnership, form) }),
  partner: ({ id, form }, { index }) => show(index.partner.get(id), (partner) => ({ text: nameOf(partner, form) })),
  group: ({ id, form }, { index }, hrefs) =>
    show(index.group.get(id), (group) => ({ text: nameOf(group, form), ...link(hrefs.group(group)) })),
  person: ({ id, form }, { index }) => show(index.person.get(id), (person) => ({ text: personIn(form, person) })),
  document: ({ id, form }, { index }) => show(index.document.get(id), (document) => documentFact(document, form)),
  contact: ({ id, form }, { index }) => show(index.contact.get(id), (contact) => contactFact(contact, form)),
  principle: ({ id, form }, { index }) => show(index.principle.get(id), (principle) => ({ text: principleIn(form, principle) })),
  appendix: ({ id, form }, { index }, hrefs) =>
    show(index.appendix.get(id), (appendix) => ({ text: appendixIn(form, appendix), ...link(hrefs.appendix(appendix)) })),
  area: (_, { arrangements }) => ({ text: arrangements.area }),
  ambition: (_, { aims }) => show(aims.ambition, (text) => ({ text })),
  edition: (_, { arrangements }) => ({ text: inWords(arrangements.edition.date) }),
  endorsed: (_, { aims }) => show(aims.endorsed, (date) => ({ text: inWords(date) })),
  appointed: (_, { independentScrutineer }) => show(independentScrutineer?.appointed, (when) => ({ text: inWords(when) })),
  commenced: (_, { coChairs }) => show(coChairs?.rotation[0], ({ from }) => ({ text: inWords(from) })),
};

/** The fact that an inline reference names, or undefined where it names none. */
export function inlineFact(reference: Reference, model: Model, hrefs: Hrefs): InlineFact | undefined {
  return Object.hasOwn(facts, reference.kind) ? facts[reference.kind as FactKind](reference, model, hrefs) : undefined;
}

function show<Value>(value: Value | undefined, toFact: (value: Value) => InlineFact): InlineFact | undefined {
  return value === undefined ? undefined : toFact(value);
}

function nameOf(record: { name: string; shortName?: string }, form: string): string {
  return form === "short" ? (record.shortName ?? record.name) : record.name;
}

function personIn(form: string, person: Person): string {
  return form === "full" ? personInFull(person) : form === "post" ? postInFull(person) : personName(person);
}

function principleIn(form: string, { name = "", text }: Aim): string {
  return form === "name" ? name : (text?.text ?? name);
}

function appendixIn(form: string, { title, number }: Appendix): string {
  return form === "title" ? title : `Appendix ${number}`;
}

function documentFact(document: CitedDocument, form: string): InlineFact {
  if (form === "published") return { text: document.published === undefined ? "" : inWords(document.published) };
  return {
    text: form === "short" ? (document.shortTitle ?? document.title) : document.title,
    ...link(document.link),
    title: true,
  };
}

function contactFact(contact: Contact, form: string): InlineFact {
  if (form === "short") return { text: nameOf(contact, form) };
  if (form === "phone") return { text: contact.phone ?? "", ...link(contact.phone && telephone(contact.phone)) };
  if (form === "email") return { text: contact.email ?? "", ...link(contact.email && mailto(contact.email)) };
  if (form === "address") return { text: contact.address ?? "" };
  if (form === "link") return { text: contact.name, ...link(contact.link) };
  return { text: contact.name };
}

function link(href: string | undefined): { href?: string } {
  return href === undefined || href === "" ? {} : { href };
}
