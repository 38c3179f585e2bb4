import type { Finding } from "../../model/finding.ts";
import type { Model, Person } from "../../model/model.ts";
import { personInFull } from "../../text/names.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { groupBy } from "../shared/group-by.ts";
import { normaliseWords } from "../shared/wording.ts";

export const personTwice: Rule = {
  id: "person-twice",
  severity: "warning",
  title: "People listed twice",
  about:
    "Two people of one published name; titles, capitals, accents and punctuation count for nothing; a note where they belong to different organisations, as two people may have one name.",
  why: "A change of one record does not reach the other, and the pages show one person as two.",
  proofreads: true,
  ok: [people("Ben Shaw", "police"), people("Ann Reed-Shaw", "police")],
  notOk: [people("Dr Ann Reed", "police"), people("ann reed", "partnership")],
  check(model) {
    const named = model.people.filter(({ published }) => published !== undefined);
    const same = groupBy(named, ({ published }) => withoutTitle(published?.name ?? ""));
    return [...same].flatMap(([name, [first, ...others]]) =>
      first === undefined || name === "" ? [] : others.map((other) => toFinding(model, first, other)),
    );
  },
};

function withoutTitle(name: string): string {
  return normaliseWords(name).replace(titles, "");
}

const titles = /^(?:(?:dr|prof|professor|sir|dame|lord|lady|cllr|councillor|mr|mrs|ms|miss|mx|rev|reverend) )+/;

function toFinding(model: Model, first: Person, other: Person): Finding {
  const isElsewhere = first.partner !== undefined && other.partner !== undefined && first.partner !== other.partner;
  return findingOf(personTwice, model, other, "/name", {
    severity: isElsewhere ? "note" : "warning",
    message: `${personInFull(other)} has the name of ${first.id}: ${personInFull(first)}.`,
    help: 'If it is one person, keep one record, with each post under "posts", and name it by that id everywhere.',
    passages: [passageAt(model, other, "/name", personInFull(other)), passageAt(model, first, "/name", personInFull(first))],
  });
}

function people(name: string, partner: string) {
  return {
    files: {
      "people.yaml": `people:
  - { id: ann-reed, name: Ann Reed, publish: true, post: Chief Constable, partner: police }
  - { id: the-other, name: ${name}, publish: true, post: Manager, partner: ${partner} }
`,
    },
  };
}
