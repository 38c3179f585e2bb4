import type { ModelOnDay } from "../../model/day.ts";
import type { OfficeHolder, Person } from "../../model/model.ts";
import { hasLeft } from "../../model/people.ts";
import type { Office } from "../../model/tenure.ts";
import { byCodeUnit } from "../../model/text-order.ts";
import { officeHoldersName, officeName, postInFull } from "../../text/names.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import type { Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { matchBy, matchById, type Pair } from "../shared/records.ts";
import { changeOfValue, dateIfAny, listed, orNone, sinceOf, whenInWords } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { changesOfCoChairs } from "./co-chairs.ts";
import { change, holderKey, inFull, isNamed, named, subject, withClosingComma } from "./named-people.ts";
import { timeOfHeld } from "./times.ts";

/** Who is named and who no longer, other posts, and who holds the offices of the partnership. */
export function changesOfPeople(models: Models): Change[] {
  const { before, after } = models;
  const { words } = after;
  const { both, gone, come } = matchById(before.people.filter(isNamed), after.people.filter(isNamed));
  return [
    ...both.flatMap((pair) => changesOf(words, pair)),
    ...come.map((person) => change(say(words, "changes.people.named", inPost(words, person)), person)),
    ...gone.map((person) => goneFrom(after, person)),
    ...changesOfOffices(models),
    ...changesOfCoChairs(models),
  ];
}

const fields: Fields<Person> = {
  id: "names the record",
  nameless: "told by a sentence of its own",
  published: "told by a sentence of its own",
  post: "told by a sentence of its own",
  postUnknown: field(
    "changes.fields.post",
    ({ postUnknown }, words) => postUnknown && say(words, "facts.notKnown").toLowerCase(),
  ),
  partner: "told by a sentence of its own",
  posts: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

const publishedFields: Fields<NonNullable<Person["published"]>> = {
  name: "told by a sentence of its own",
  portrait: field("changes.fields.portrait", ({ portrait }) => portrait?.path),
};

/** The name, and "Chief Constable, Fenmarsh Constabulary" of whoever holds a post. */
function inPost(words: Words, person: Person): { readonly name: string; readonly post: string } {
  return { name: named(person), post: orNone(postInFull(words, person)) };
}

/** That somebody is no longer named. Of whoever is in the later data without being published, only the post is told. */
function goneFrom({ index, words }: ModelOnDay, person: Person): Change {
  const later = index.person.get(person.id);
  if (later === undefined) return change(say(words, "changes.people.noLongerNamed", inPost(words, person)), person);
  return change(say(words, "changes.people.notPublished", { post: orNone(withClosingComma(postInFull(words, later))) }), person);
}

function changesOf(words: Words, pair: Pair<Person>): Change[] {
  const { before, after } = pair;
  const [was, is] = [before.published, after.published];
  if (was === undefined || is === undefined) return [];
  return [
    ...(was.name === is.name ? [] : [change(say(words, "changes.people.called", { before: was.name, after: is.name }), after)]),
    ...changedPost(words, pair),
    ...[
      ...changedFields(words, publishedFields, is.name, { before: was, after: is }),
      ...changedFields(words, fields, is.name, pair),
    ].map((sentence) => change(sentence, after)),
  ];
}

function changedPost(words: Words, { before, after }: Pair<Person>): Change[] {
  if (before.post === after.post && before.partner?.id === after.partner?.id) return [];
  const [was, is] = [postInFull(words, before), postInFull(words, after)];
  const { from } = after.posts.find(({ time }) => time === "now")?.period ?? {};
  if (is === "") return [postEnded(words, before, after)];
  const sentence = say(words, "changes.people.becomes", {
    name: named(after),
    post: is,
    when: whenInWords(words, { from }),
    before: orNone(was),
  });
  return [{ ...change(sentence, before, after), ...sinceOf(from) }];
}

/** That a post is held no longer, and until when it was, and the last that was held after it. */
function postEnded(words: Words, before: Person, after: Person): Change {
  const over = hasLeft(after) ? after.posts : [];
  const untilOf = (post: Pick<Person, "post" | "partner"> | undefined) =>
    over.findLast((each) => each.post === post?.post && each.partner?.id === post?.partner?.id)?.period.until;
  const last = over.toSorted((a, b) => byCodeUnit(a.period.until?.date ?? "", b.period.until?.date ?? "")).at(-1);
  const isOther = last !== undefined && (last.post !== before.post || last.partner?.id !== before.partner?.id);
  const [until, later] = [untilOf(before), untilOf(last)];
  const sentence = say(words, "changes.people.postEnded", {
    name: named(after),
    post: postInFull(words, before),
    until: orNone(dateIfAny(words, until)),
    last: orNone(isOther ? postInFull(words, { ...after, ...last }) : undefined),
    lastUntil: orNone(dateIfAny(words, later)),
  });
  return { ...change(sentence, before, after), ...sinceOf(later ?? until) };
}

function changesOfOffices(models: Models): Change[] {
  const { before, after } = models;
  const standing = ({ coChairs }: ModelOnDay) => coChairs?.standing.filter(({ time }) => time === "now").slice(0, 1) ?? [];
  return [
    ...changesOfOffice(models, "leadSafeguardingPartner", before.leadSafeguardingPartners, after.leadSafeguardingPartners),
    ...changesOfOffice(
      models,
      "delegatedSafeguardingPartner",
      before.delegatedSafeguardingPartners,
      after.delegatedSafeguardingPartners,
    ),
    ...forOne.flatMap((office) => [
      ...changesOfOffice(models, office, appointedIn(before, office), appointedIn(after, office)),
      ...appointed(models, office),
    ]),
    ...changesOfOffice(models, "standingCoChair", standing(before), standing(after)),
  ];
}

function changesOfOffice(models: Models, office: Office, was: readonly OfficeHolder[], is: readonly OfficeHolder[]): Change[] {
  const { gone, come, both } = matchBy(was, is, (holder) => holderKey(models, holder));
  const { words } = models.after;
  const title = officeName(words, office);
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
        ...change(
          say(words, "changes.people.isNow", {
            holder: subject(words, holder),
            office: title,
            when: whenInWords(words, { from }),
          }),
          holder.person,
        ),
        ...sinceOf(from),
      };
    }),
    ...gone.map((holder) => {
      const { until } = timeOf(holder);
      return {
        ...change(
          say(words, "changes.people.isNoLonger", {
            holder: subject(words, holder),
            office: title,
            until: orNone(dateIfAny(words, until)),
          }),
          holder.person,
        ),
        ...sinceOf(until),
      };
    }),
    ...both.flatMap((pair) => changesOfStanding(words, office, pair)),
    ...(isReordered
      ? [
          change(
            say(words, "changes.people.order", {
              offices: officeHoldersName(words, office),
              holders: is.map((each) => inFull(words, each)).join("; "),
            }),
            ...is.map(({ person }) => person),
          ),
        ]
      : []),
  ];
}

/** For the leads of which organisations a delegate stands, before and after. */
function changesOfStanding(words: Words, office: Office, { before, after }: Pair<OfficeHolder>): Change[] {
  const idsOf = ({ standsFor }: OfficeHolder) => standsFor?.map(({ id }) => id).join(" ");
  if (idsOf(before) === idsOf(after)) return [];
  const namesOf = ({ standsFor = [] }: OfficeHolder) =>
    listed(
      words,
      standsFor.map(({ name }) => name),
    );
  const what = say(words, "changes.people.standsFor", { holder: inFull(words, after), office: officeName(words, office) });
  return [change(changeOfValue(words, what, namesOf(before), namesOf(after)), after.person)];
}

const forOne = ["independentChair", "independentScrutineer"] as const;

function appointedIn(model: ModelOnDay, office: (typeof forOne)[number]): OfficeHolder[] {
  return [model[office]].filter((holder) => holder !== undefined);
}

function appointed({ before, after }: Models, office: (typeof forOne)[number]): Change[] {
  const [was, is] = [before[office], after[office]];
  if (was === undefined || is === undefined || was.person?.id !== is.person?.id) return [];
  const { words } = after;
  const [then, now] = [was, is].map((each) => dateIfAny(words, each.appointed));
  if (then === now) return [];
  return [
    {
      ...change(
        changeOfValue(words, say(words, "changes.people.appointment", { office: officeName(words, office) }), then, now),
        is.person,
      ),
      ...sinceOf(is.appointed),
    },
  ];
}
