import type { RotationPeriod } from "../../model/co-chairs.ts";
import { inWords } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { CoChairs, OfficeHolder, PartialDate, Person } from "../../model/model.ts";
import { hasLeft } from "../../model/people.ts";
import type { Office } from "../../model/tenure.ts";
import { byCodeUnit } from "../../model/text-order.ts";
import { officeName, personInFull, personName, postInFull } from "../../text/names.ts";
import { periodInWords } from "../../text/period-in-words.ts";
import { english } from "../../words/english.ts";
import { say } from "../../words/say.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { publicKey } from "../shared/public-key.ts";
import { matchBy, matchById, type Pair } from "../shared/records.ts";
import { changeOfValue, dateInWords, sinceOf, whenInWords } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { timeOfHeld } from "./times.ts";

/** Who is named and who no longer, other posts, and who holds the offices of the partnership. */
export function changesOfPeople(models: Models): Change[] {
  const { before, after } = models;
  const { both, gone, come } = matchById(before.people.filter(isNamed), after.people.filter(isNamed));
  return [
    ...both.flatMap(changesOf),
    ...come.map((person) => change(`${named(person)} is now named${inPost(person)}.`, person)),
    ...gone.map((person) => goneFrom(after, person)),
    ...changesOfOffices(models),
    ...changesOfCoChairs(models),
  ];
}

const fields: Fields<Person> = {
  id: "names the record",
  published: "told by a sentence of its own",
  post: "told by a sentence of its own",
  postUnknown: field("post", ({ postUnknown }) => postUnknown && say(english, "facts.notKnown").toLowerCase()),
  partner: "told by a sentence of its own",
  posts: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

const publishedFields: Fields<NonNullable<Person["published"]>> = {
  name: "told by a sentence of its own",
  portrait: field("portrait", ({ portrait }) => portrait?.path),
};

function isNamed({ published }: Person): boolean {
  return published !== undefined;
}

function named({ published }: Person): string {
  return published?.name ?? "";
}

/** ", Chief Constable, Fenmarsh Constabulary" of whoever holds a post. */
function inPost(person: Person): string {
  const post = postInFull(english, person);
  return post === "" ? "" : `: ${post}`;
}

/** That somebody is no longer named. Of whoever is in the later data without being published, only the post is told. */
function goneFrom({ index }: ModelOnDay, person: Person): Change {
  const later = index.person.get(person.id);
  if (later === undefined) return change(`${named(person)} is no longer named${inPost(person)}.`, person);
  const whose = postInFull(english, later);
  return change(`The name of ${whose === "" ? "one person" : `the ${whose},`} is no longer published.`, person);
}

function changesOf(pair: Pair<Person>): Change[] {
  const { before, after } = pair;
  const [was, is] = [before.published, after.published];
  if (was === undefined || is === undefined) return [];
  return [
    ...(was.name === is.name ? [] : [change(`${was.name} is now called ${is.name}.`, after)]),
    ...changedPost(pair),
    ...[...changedFields(publishedFields, is.name, { before: was, after: is }), ...changedFields(fields, is.name, pair)].map(
      (sentence) => change(sentence, after),
    ),
  ];
}

function changedPost({ before, after }: Pair<Person>): Change[] {
  if (before.post === after.post && before.partner?.id === after.partner?.id) return [];
  const [was, is] = [postInFull(english, before), postInFull(english, after)];
  const name = named(after);
  const { from } = after.posts.find(({ time }) => time === "now")?.period ?? {};
  if (is === "") return [postEnded(before, after)];
  const sentence = `${name} becomes ${is}${whenInWords({ ...(from && { from }) })}${was === "" ? "" : `; was ${was}`}.`;
  return [{ ...change(sentence, before, after), ...sinceOf(from) }];
}

/** That a post is held no longer, and until when it was, and the last that was held after it. */
function postEnded(before: Person, after: Person): Change {
  const over = hasLeft(after) ? after.posts : [];
  const untilOf = (post: Pick<Person, "post" | "partner"> | undefined) =>
    over.findLast((each) => each.post === post?.post && each.partner?.id === post?.partner?.id)?.period.until;
  const last = over.toSorted((a, b) => byCodeUnit(a.period.until?.date ?? "", b.period.until?.date ?? "")).at(-1);
  const isOther = last !== undefined && (last.post !== before.post || last.partner?.id !== before.partner?.id);
  const [until, later] = [untilOf(before), untilOf(last)];
  const words = (when: PartialDate | undefined, comma: string) => (when === undefined ? "" : `${comma}until ${inWords(when)}`);
  const then = isOther ? `; was then ${postInFull(english, { ...after, ...last })}${words(later, ", ")}` : "";
  const sentence = `${named(after)} no longer holds the post of ${postInFull(english, before)}${words(until, ", held ")}${then}.`;
  return { ...change(sentence, before, after), ...sinceOf(later ?? until) };
}

function changesOfOffices(models: Models): Change[] {
  const { before, after } = models;
  const scrutineers = ({ independentScrutineer }: ModelOnDay) =>
    independentScrutineer === undefined ? [] : [independentScrutineer];
  const standing = ({ coChairs }: ModelOnDay) => coChairs?.standing.filter(({ time }) => time === "now").slice(0, 1) ?? [];
  return [
    ...changesOfOffice(models, "leadSafeguardingPartner", before.leadSafeguardingPartners, after.leadSafeguardingPartners),
    ...changesOfOffice(
      models,
      "delegatedSafeguardingPartner",
      before.delegatedSafeguardingPartners,
      after.delegatedSafeguardingPartners,
    ),
    ...changesOfOffice(models, "independentScrutineer", scrutineers(before), scrutineers(after)),
    ...appointed(models),
    ...changesOfOffice(models, "standingCoChair", standing(before), standing(after)),
  ];
}

/** Somebody in a list: name, post and organisation, as far as each may be told. */
function inFull({ person }: OfficeHolder): string {
  return person === undefined ? "somebody whose name is not known" : personInFull(person) || personName(english, person);
}

/** The same at the beginning of a sentence, with the comma that closes what follows a name. */
function subject(holder: OfficeHolder): string {
  const words = inFull(holder);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.includes(",") ? "," : ""}`;
}

function holderKey(models: Models, { person }: OfficeHolder): string {
  return person === undefined ? "" : publicKey(models, person);
}

function changesOfOffice(models: Models, office: Office, was: readonly OfficeHolder[], is: readonly OfficeHolder[]): Change[] {
  const { gone, come, both } = matchBy(was, is, (holder) => holderKey(models, holder));
  const title = officeName(english, office);
  const timeOf = ({ person }: OfficeHolder) =>
    timeOfHeld(models.after, (held) => held.kind === "office" && held.office === office && held.person?.id === person?.id) ?? {};
  const placeBefore = both.toSorted((a, b) => was.indexOf(a.before) - was.indexOf(b.before));
  const isReordered = placeBefore.some(
    (pair, index) => index > 0 && is.indexOf(pair.after) < is.indexOf(placeBefore[index - 1]?.after ?? pair.after),
  );
  return [
    ...come.map((holder) => {
      const { from } = timeOf(holder);
      return {
        ...change(`${subject(holder)} is now ${title}${whenInWords({ ...(from && { from }) })}.`, holder.person),
        ...sinceOf(from),
      };
    }),
    ...gone.map((holder) => {
      const { until } = timeOf(holder);
      return {
        ...change(
          `${subject(holder)} is no longer ${title}${until === undefined ? "" : `; was until ${inWords(until)}`}.`,
          holder.person,
        ),
        ...sinceOf(until),
      };
    }),
    ...(isReordered
      ? [change(`The ${title}s are now listed in this order: ${is.map(inFull).join("; ")}.`, ...is.map(({ person }) => person))]
      : []),
  ];
}

function appointed({ before, after }: Models): Change[] {
  const [was, is] = [before.independentScrutineer, after.independentScrutineer];
  if (was === undefined || is === undefined || was.person?.id !== is.person?.id) return [];
  const [then, now] = [was, is].map((each) => dateInWords(each.appointed));
  if (then === now) return [];
  return [
    { ...change(changeOfValue("The appointment of the Independent Scrutineer", then, now), is.person), ...sinceOf(is.appointed) },
  ];
}

const rotationFields: Fields<CoChairs> = {
  group: field(
    "group",
    ({ group }) => group?.name,
    ({ group }) => group?.id,
  ),
  asPublished: "serves the check alone",
  standing: "told by a sentence of its own",
  rotation: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

/** The periods of the rotation that are new, gone or of somebody else. */
function changesOfCoChairs(models: Models): Change[] {
  const { before, after } = models;
  const [was, is] = [before.coChairs, after.coChairs];
  const rows = (coChairs: CoChairs | undefined) => coChairs?.rotation ?? [];
  const { both, gone, come } = matchBy(
    rows(was),
    rows(is),
    ({ from, until, ...holder }) => `${from} ${until} ${holderKey(models, holder)}`,
  );
  return [
    ...(was === undefined || is === undefined
      ? []
      : changedFields(rotationFields, "the co-chairs", { before: was, after: is }).map((sentence) => change(sentence))),
    ...both.flatMap((pair) =>
      pair.before.postAsPublished === pair.after.postAsPublished ? [] : [change(postOfPeriod(pair), pair.after.person)],
    ),
    ...come.map(({ from, until, ...holder }) => ({
      ...change(`${subject(holder)} is co-chair ${periodInWords(english, { from, until })}.`, holder.person),
      ...sinceOf(from),
    })),
    ...gone.map(({ from, until, ...holder }) =>
      change(`${subject(holder)} is not co-chair ${periodInWords(english, { from, until })}, as was stated.`, holder.person),
    ),
  ];
}

/** The post that the list of the periods gives, before and after. */
function postOfPeriod({ before, after }: Pair<RotationPeriod>): string {
  const of = `The post of ${subject(after)} as co-chair ${periodInWords(english, after)}`;
  return changeOfValue(of, before.postAsPublished, after.postAsPublished);
}

function change(sentence: string, ...holders: readonly (Person | undefined)[]): Change {
  const people = holders.filter((person) => person !== undefined);
  return {
    topic: "people",
    about: about({ people: people.filter(isNamed).map(({ id }) => id), organisations: people.map(({ partner }) => partner?.id) }),
    sentence,
  };
}
