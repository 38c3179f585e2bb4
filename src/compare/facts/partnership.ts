import { inWords } from "../../model/dates.ts";
import type { Arrangements, Contact, Signatory } from "../../model/model.ts";
import { personInFull, personName } from "../../text/names.ts";
import { english } from "../../words/english.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { publicKey } from "../shared/public-key.ts";
import { isReordered, matchBy, matchById } from "../shared/records.ts";
import { changeOfValue, endOf, sinceOf, whenInWords } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { listed } from "./bodies.ts";
import { timeOfHeld } from "./times.ts";

/** What changes of the document and the partnership as a whole, and the ways to reach it. */
export function changesOfPartnership(models: Models): Change[] {
  const { before, after } = models;
  const pair = { before: before.arrangements, after: after.arrangements };
  const isAnother = before.partnership.id !== after.partnership.id;
  return [
    ...(isAnother ? [change(changeOfValue("The partnership itself", before.partnership.name, after.partnership.name))] : []),
    ...changedFields(fields, "the arrangements", pair).map((sentence) => change(sentence)),
    ...changedContacts(models),
    ...changedSignatories(models),
  ];
}

const fields: Fields<Arrangements> = {
  title: field("title", ({ title }) => title),
  area: field("area", ({ area }) => area),
  website: field("website", ({ website }) => website),
  timeZone: field("time zone", ({ timeZone }) => timeZone),
  language: field("language", ({ language }) => language),
  logo: "is about the look, not the facts",
  wordmark: field("wordmark", ({ wordmark }) => wordmark.join(" ") || undefined),
  address: field("address", ({ address }) => address),
  colours: "is about the look, not the facts",
  edition: field("edition", ({ edition: { name, date } }) => [name, inWords(date)].filter(Boolean).join(", ")),
  legalBasis: field(
    "legal basis",
    ({ legalBasis }) => listed(legalBasis.map(({ title }) => title)),
    ({ legalBasis }) => legalBasis.map(({ id }) => id).join(" "),
  ),
  contacts: "told by a sentence of its own",
  foreword: "told by a sentence of its own",
  chapters: "stands in the wording",
  appendices: "stands in the wording",
  alphabetical: "serves the check alone",
  dueSoonDays: field("notice before a review", ({ dueSoonDays }) => `${dueSoonDays} days`),
  longestCycleMonths: "serves the check alone",
  unknownReviews: "serves the check alone",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

const purposes: Readonly<Record<Contact["purpose"], string>> = {
  concern: "for concerns",
  outOfHours: "outside office hours",
  referral: "for referrals",
  office: "the office",
};

const contactFields: Fields<Contact> = {
  id: "names the record",
  name: field("name", ({ name }) => name),
  shortName: field("short name", ({ shortName }) => shortName),
  purpose: field("purpose", ({ purpose }) => purposes[purpose]),
  phone: field("telephone number", ({ phone }) => phone),
  email: field("email address", ({ email }) => email),
  link: field("page", ({ link }) => link),
  address: field("address", ({ address }) => address),
  when: field("times", ({ when }) => when),
  period: "told by a sentence of its own",
  time: "follows from other facts",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

function changedContacts(models: Models): Change[] {
  const [before, after] = [models.before.arrangements, models.after.arrangements];
  const { both, gone, come } = matchById(before.contacts, after.contacts);
  const ways = ({ phone, email }: Contact) => [phone, email].filter(Boolean).join(", ");
  const named = (contact: Contact) => [contact.name, ways(contact)].filter(Boolean).join(": ");
  return [
    ...both.flatMap((pair) => changedFields(contactFields, pair.before.name, pair).map((sentence) => change(sentence))),
    ...come.map((contact) => ({
      ...change(`A contact is new${whenInWords(contact.period)}, ${named(contact)}.`),
      ...sinceOf(contact.period.from),
    })),
    ...gone.map((contact) => {
      const { until } = endOf(
        timeOfHeld(models.after, (held) => held.kind === "contact" && held.contact.id === contact.id) ?? {},
      );
      const when = whenInWords({ ...(until && { until }) });
      return { ...change(`A contact is no longer given, ${named(contact)}${when}.`), ...sinceOf(until) };
    }),
    ...(isReordered(before.contacts, after.contacts) ? [change("The contacts stand in another order.")] : []),
  ];
}

const signatoryFields: Fields<Signatory> = {
  person: "names the record",
  signature: field("signature", ({ signature }) => signature?.path),
  description: field("description of the signature", ({ description }) => description),
};

function changedSignatories(models: Models): Change[] {
  const signatories = ({ foreword }: Arrangements) => foreword?.signatories ?? [];
  const { both, gone, come } = matchBy(
    signatories(models.before.arrangements),
    signatories(models.after.arrangements),
    ({ person }) => publicKey(models, person),
  );
  const told = (sentence: string, { person }: Signatory): Change => ({
    ...change(sentence),
    about: about({ people: [person.published && person.id] }),
  });
  const named = ({ person }: Signatory) => personInFull(person) || personName(english, person);
  return [
    // What somebody signed with comes and goes with the name.
    ...both
      .filter((pair) => (pair.before.person.published === undefined) === (pair.after.person.published === undefined))
      .flatMap((pair) =>
        changedFields(signatoryFields, personName(english, pair.after.person), pair).map((sentence) =>
          told(sentence, pair.after),
        ),
      ),
    ...come.map((each) => told(`The foreword is signed by ${named(each)}.`, each)),
    ...gone.map((each) => told(`The foreword is no longer signed by ${named(each)}.`, each)),
  ];
}

function change(sentence: string): Change {
  return { topic: "partnership", about: about({}), sentence };
}
