import { earliest } from "../../model/dates.ts";
import type { Finding, Passage } from "../../model/finding.ts";
import type { Model, Person, Post, Source } from "../../model/model.ts";
import { personName } from "../../text/names.ts";
import { joinNames } from "../../text/phrases.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { groupBy } from "../shared/group-by.ts";
import { seatsOf } from "../shared/seats.ts";
import { canBeSamePost } from "../shared/wording.ts";

export const personPosts: Rule = {
  id: "person-posts",
  severity: "warning",
  title: "People with two different posts",
  about:
    "A person who sits on a group, or stands in there, with a post beside the name that is none of the person's own, or sits on two groups with two posts; as a note, one who began a post while another one has no end.",
  why: "When somebody changes post it is written in one place and forgotten in another.",
  proofreads: true,
  ok: [seat("Chief Constable"), seat("Chief Constable of Sandholm"), posts(", until: 2024-12-31")],
  notOk: [seat("Superintendent"), posts("")],
  check(model) {
    const seats = model.groups.flatMap(seatsOf).flatMap(({ membership: { group }, seat }) =>
      [seat, ...seat.substitutes].flatMap((each): NamedPost[] => {
        const { person, post } = each;
        return person === undefined || post === undefined
          ? []
          : [{ person, post, source: each, field: "/post", where: `on ${group.name}` }];
      }),
    );
    const byPerson = groupBy(seats, ({ person }) => person);
    return model.people.flatMap((person) => [
      ...compareSeats(model, person, byPerson.get(person) ?? []),
      ...findForgottenEnd(model, person),
    ]);
  },
};

/** A post that stands beside the name of a person. */
interface NamedPost {
  readonly person: Person;
  readonly post: string;
  readonly source: Source;
  readonly field: string;
  readonly where: string;
}

/** Compares the posts beside a person's name with the person's own or, where none is known, with the first of them. */
function compareSeats(model: Model, person: Person, seats: readonly NamedPost[]): Finding[] {
  const own = heldPosts(person).flatMap((each): NamedPost[] =>
    each.post === undefined ? [] : [{ person, post: each.post, source: each, field: "/post", where: "in people.yaml" }],
  );
  const known = own.length > 0 ? own : seats.slice(0, 1);
  const other = seats.filter(({ post }) => known.every((each) => !canBeSamePost(each.post, post)));
  const [first] = other;
  if (first === undefined || person.postUnknown === true) return [];
  const told = ({ post, where }: NamedPost) => `"${post}" ${where}`;
  const passages = [...other, ...known].map((each): Passage => passageAt(model, each.source, each.field, each.post));
  return [
    findingOf(personPosts, model, first.source, first.field, {
      message: `${personName(english, person)} is ${joinNames(other.map(told))}, and ${joinNames(known.map(told))}.`,
      help: 'Write the post once, at the person; leave "post" out beside the name.',
      passages,
    }),
  ];
}

/** Finds a post without an end, beside which the person holds another that began later. */
function findForgottenEnd(model: Model, person: Person): Finding[] {
  const held = heldPosts(person);
  return held.flatMap((later) => {
    const { from } = later.period;
    const earlier = held.find(
      ({ period }) =>
        period.until === undefined &&
        (period.from === undefined || (from !== undefined && earliest(period.from) < earliest(from))),
    );
    if (from === undefined || earlier === undefined || earlier === later) return [];
    const [before, now] = [earlier, later].map(({ post, partner }) => [post, partner?.name].filter(Boolean).join(", "));
    return [
      findingOf(personPosts, model, earlier, "", {
        severity: "note",
        message: `${personName(english, person)} is "${before}" without an end, and began another post: "${now}".`,
        help: 'Write the last day of the first as "until". Where both are held at once, nothing is to be done.',
        passages: [passageAt(model, earlier, "", before ?? ""), passageAt(model, later, "", now ?? "")],
      }),
    ];
  });
}

function heldPosts({ posts: all }: Person): Post[] {
  return all.filter(({ time }) => time === "now");
}

function seat(post: string) {
  return {
    files: {
      "groups/forum.yaml": `name: Forum\nkind: forum\nmemberships:\n  - agency: police\n    seats:\n      - { person: ann-reed, post: ${post} }\n`,
    },
  };
}

function posts(until: string) {
  return {
    files: {
      "people.yaml": `people:
  - id: ann-reed
    name: Ann Reed
    publish: true
    posts:
      - { post: Superintendent, partner: police${until} }
      - { post: Chief Constable, partner: police, from: 2025-01-01 }
`,
    },
  };
}
