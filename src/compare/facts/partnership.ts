import type { Arrangements, Budget, Contact, Contribution, Revision, Signatory } from "../../model/model.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { contributorOf, moneyInWords, totalOf } from "../../text/money.ts";
import { personInFull, personName } from "../../text/names.ts";
import { say } from "../../words/say.ts";
import type { TextKey } from "../../words/words.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { publicKey } from "../shared/public-key.ts";
import { isReordered, matchBy, matchById } from "../shared/records.ts";
import { changeOfValue, endOf, listed, sinceOf, whenInWords } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { timeOfHeld } from "./times.ts";

/** What changes of the document and the partnership as a whole, and the ways to reach it. */
export function changesOfPartnership(models: Models): Change[] {
  const { before, after } = models;
  const pair = { before: before.arrangements, after: after.arrangements };
  const { words } = after;
  const isAnother = before.partnership.id !== after.partnership.id;
  return [
    ...(isAnother
      ? [change(changeOfValue(words, say(words, "changes.partnership.itself"), before.partnership.name, after.partnership.name))]
      : []),
    ...changedFields(words, fields, say(words, "changes.partnership.arrangements"), pair).map((sentence) => change(sentence)),
    ...changedBudget(models),
    ...changedRevisions(models),
    ...changedContacts(models),
    ...changedSignatories(models),
  ];
}

const fields: Fields<Arrangements> = {
  title: field("changes.fields.title", ({ title }) => title),
  area: field("changes.fields.area", ({ area }) => area),
  website: field("changes.fields.website", ({ website }) => website),
  timeZone: field("changes.fields.timeZone", ({ timeZone }) => timeZone),
  language: field("changes.fields.language", ({ language }) => language),
  logo: "is about the look, not the facts",
  wordmark: field("changes.fields.wordmark", ({ wordmark }) => wordmark.join(" ") || undefined),
  address: field("changes.fields.address", ({ address }) => address),
  colours: "is about the look, not the facts",
  edition: field("changes.fields.edition", ({ edition: { name, date } }, words) =>
    [name, dateInWords(words, date)].filter(Boolean).join(", "),
  ),
  budget: "told by a sentence of its own",
  revisions: "told by a sentence of its own",
  glossary: "helps readers, and is no part of the arrangements",
  legalBasis: field(
    "changes.fields.legalBasis",
    ({ legalBasis }, words) =>
      listed(
        words,
        legalBasis.map(({ title }) => title),
      ),
    ({ legalBasis }) => legalBasis.map(({ id }) => id).join(" "),
  ),
  contacts: "told by a sentence of its own",
  foreword: "told by a sentence of its own",
  chapters: "stands in the wording",
  appendices: "stands in the wording",
  appendixNames: field("changes.fields.appendixNames", ({ appendixNames: names }, words) =>
    say(words, "changes.partnership.appendixNames", { names }),
  ),
  alphabetical: "serves the check alone",
  dueSoonDays: field("changes.fields.dueSoonDays", ({ dueSoonDays }, words) =>
    say(words, "changes.partnership.days", { days: dueSoonDays }),
  ),
  longestCycleMonths: "serves the check alone",
  unknownReviews: "serves the check alone",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

const budgetFields: Fields<Budget> = {
  year: field("changes.fields.budgetYear", ({ year }) => year),
  currency: field("changes.fields.budgetCurrency", ({ currency }) => currency),
  total: field(
    "changes.fields.budgetTotal",
    ({ total, currency }, words) => (total === undefined ? undefined : moneyInWords(words, total, currency)),
    ({ total }) => String(total),
  ),
  contributions: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

/** What somebody gives to the budget more or less than before, or for the first or the last time. */
function changedBudget({ before, after }: Models): Change[] {
  const [was, is] = [before.arrangements.budget, after.arrangements.budget];
  const { words } = after;
  const keyOf = ({ partner, contributor }: Contribution) => `${partner?.id} ${contributor}`;
  const amountOf = (contribution: Contribution | undefined, budget: Budget | undefined) =>
    contribution &&
    budget &&
    [moneyInWords(words, contribution.amount, budget.currency), contribution.note].filter(Boolean).join(", ");
  const { both, gone, come } = matchBy(was?.contributions ?? [], is?.contributions ?? [], keyOf);
  const told = (then: Contribution | undefined, now: Contribution | undefined): Change[] => {
    const [said, says] = [amountOf(then, was), amountOf(now, is)];
    const either = now ?? then;
    if (said === says || either === undefined) return [];
    const what = say(words, "changes.partnership.contribution", { contributor: contributorOf(either) });
    return [{ ...change(changeOfValue(words, what, said, says)), about: about({ organisations: [either.partner?.id] }) }];
  };
  const placeBefore = both.map((pair) => was?.contributions.indexOf(pair.before) ?? 0);
  const isInOtherOrder = placeBefore.some((place, index) => place < (placeBefore[index - 1] ?? 0));
  const whole = (key: "budgetGiven" | "budgetNotGiven", budget: Budget) => {
    const total = moneyInWords(words, budget.total ?? totalOf(budget), budget.currency);
    return change(say(words, `changes.partnership.${key}`, { year: budget.year, total }));
  };
  return [
    ...(was === undefined && is !== undefined ? [whole("budgetGiven", is)] : []),
    ...(was !== undefined && is === undefined ? [whole("budgetNotGiven", was)] : []),
    ...(was === undefined || is === undefined
      ? []
      : changedFields(words, budgetFields, say(words, "changes.partnership.budget"), { before: was, after: is }).map(change)),
    ...both.flatMap((pair) => told(pair.before, pair.after)),
    ...come.flatMap((each) => told(undefined, each)),
    ...gone.flatMap((each) => told(each, undefined)),
    ...(isInOtherOrder ? [change(say(words, "changes.partnership.order"))] : []),
  ];
}

/** What the revision history says that it did not say, and the other way round. */
function changedRevisions({ before, after }: Models): Change[] {
  const { words } = after;
  const inWords = ({ version, date, changed, by }: Revision) =>
    [version, dateInWords(words, date), by, changed].filter(Boolean).join(", ");
  const { gone, come } = matchBy(before.arrangements.revisions, after.arrangements.revisions, inWords);
  return [
    ...come.map((each) => ({
      ...change(say(words, "changes.partnership.revision", { revision: inWords(each) })),
      ...sinceOf(each.date),
    })),
    ...gone.map((each) => change(say(words, "changes.partnership.noRevision", { revision: inWords(each) }))),
  ];
}

const purposes = {
  emergency: "changes.contacts.emergency",
  concern: "changes.contacts.concern",
  outOfHours: "changes.contacts.outOfHours",
  referral: "changes.contacts.referral",
  office: "changes.contacts.office",
} as const satisfies Readonly<Record<Contact["purpose"], TextKey>>;

const contactFields: Fields<Contact> = {
  id: "names the record",
  name: field("changes.fields.name", ({ name }) => name),
  shortName: field("changes.fields.shortName", ({ shortName }) => shortName),
  purpose: field("changes.fields.purpose", ({ purpose }, words) => say(words, purposes[purpose])),
  phone: field("changes.fields.phone", ({ phone }) => phone),
  email: field("changes.fields.email", ({ email }) => email),
  link: field("changes.fields.page", ({ link }) => link),
  address: field("changes.fields.address", ({ address }) => address),
  when: field("changes.fields.times", ({ when }) => when),
  period: "told by a sentence of its own",
  time: "follows from other facts",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

function changedContacts(models: Models): Change[] {
  const [before, after] = [models.before.arrangements, models.after.arrangements];
  const { words } = models.after;
  const { both, gone, come } = matchById(before.contacts, after.contacts);
  const ways = ({ phone, email }: Contact) => [phone, email].filter(Boolean).join(", ");
  const named = (contact: Contact) => [contact.name, ways(contact)].filter(Boolean).join(": ");
  return [
    ...both.flatMap((pair) => changedFields(words, contactFields, pair.before.name, pair).map((sentence) => change(sentence))),
    ...come.map((contact) => ({
      ...change(say(words, "changes.contacts.new", { when: whenInWords(words, contact.period), contact: named(contact) })),
      ...sinceOf(contact.period.from),
    })),
    ...gone.map((contact) => {
      const { until } = endOf(
        timeOfHeld(models.after, (held) => held.kind === "contact" && held.contact.id === contact.id) ?? {},
      );
      const what = { contact: named(contact), when: whenInWords(words, { until }) };
      return { ...change(say(words, "changes.contacts.gone", what)), ...sinceOf(until) };
    }),
    ...(isReordered(before.contacts, after.contacts) ? [change(say(words, "changes.contacts.order"))] : []),
  ];
}

const signatoryFields: Fields<Signatory> = {
  person: "names the record",
  signature: field("changes.fields.signature", ({ signature }) => signature?.path),
  description: field("changes.fields.signatureDescription", ({ description }) => description),
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
  const { words } = models.after;
  const named = ({ person }: Signatory) => personInFull(person) || personName(words, person);
  return [
    // What somebody signed with comes and goes with the name.
    ...both
      .filter((pair) => (pair.before.person.published === undefined) === (pair.after.person.published === undefined))
      .flatMap((pair) =>
        changedFields(words, signatoryFields, personName(words, pair.after.person), pair).map((sentence) =>
          told(sentence, pair.after),
        ),
      ),
    ...come.map((each) => told(say(words, "changes.partnership.signed", { name: named(each) }), each)),
    ...gone.map((each) => told(say(words, "changes.partnership.notSigned", { name: named(each) }), each)),
  ];
}

function change(sentence: string): Change {
  return { topic: "partnership", about: about({}), sentence };
}
