import { inWords } from "../model/dates.ts";
import type { CitedDocument, Contact, Model } from "../model/model.ts";
import type { Reference } from "../model/references.ts";
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

/** The fact that an inline reference names, or undefined where it names none. */
export function inlineFact(reference: Reference, model: Model, hrefs: Hrefs): InlineFact | undefined {
  const { kind, id, form } = reference;
  const byId = <T extends { id: string }>(records: readonly T[]) => records.find((record) => record.id === id);
  switch (kind) {
    case "partnership":
      return { text: nameOf(model.partnership, form) };
    case "partner":
      return fact(byId(model.partners), (partner) => ({ text: nameOf(partner, form) }));
    case "group":
      return fact(byId(model.groups), (group) => ({ text: nameOf(group, form), ...link(hrefs.group(group)) }));
    case "person":
      return fact(byId(model.people), (person) => ({
        text: form === "full" ? personInFull(person) : form === "post" ? postInFull(person) : personName(person),
      }));
    case "document":
      return fact(byId(model.documents), (document) => documentFact(document, form));
    case "contact":
      return fact(byId(model.arrangements.contacts), (contact) => contactFact(contact, form));
    case "principle":
      return fact(byId(model.aims.principles), (principle) => ({
        text: form === "name" || principle.text === undefined ? (principle.name ?? "") : principle.text.text,
      }));
    case "appendix":
      return fact(byId(model.arrangements.appendices), (appendix) => ({
        text: form === "title" ? appendix.title : `Appendix ${appendix.number}`,
        ...link(hrefs.appendix(appendix)),
      }));
    case "area":
      return { text: model.arrangements.area };
    case "ambition":
      return fact(model.aims.ambition, (text) => ({ text }));
    case "edition":
      return { text: inWords(model.arrangements.edition.date) };
    case "appointed":
      return fact(model.independentScrutineer?.appointed, (when) => ({ text: inWords(when) }));
    case "commenced":
      return fact(model.coChairs?.rotation[0], ({ from }) => ({ text: inWords(from) }));
    case "endorsed":
      return fact(model.aims.endorsed, (date) => ({ text: inWords(date) }));
    default:
      return undefined;
  }
}

function fact<T>(record: T | undefined, toFact: (record: T) => InlineFact): InlineFact | undefined {
  return record === undefined ? undefined : toFact(record);
}

function nameOf(record: { name: string; shortName?: string }, form: string): string {
  return form === "short" ? (record.shortName ?? record.name) : record.name;
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
