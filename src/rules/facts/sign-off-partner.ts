import { inWords } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { SignOff } from "../../model/model.ts";
import { postOn } from "../../model/people.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const signOffPartner: Rule = {
  id: "sign-off-partner",
  severity: "error",
  title: "Sign-offs by somebody else than a partner",
  about:
    "A sign-off of the next edition for a body that is no statutory partner on the day, or, as a warning, by a person who is with another organisation than the one signed off for, or in no post any more.",
  why: "The statutory partners publish the arrangements. A sign-off is printed with the edition as their approval, so it must be theirs.",
  ok: [example("police", "ann-reed")],
  notOk: [example("partnership", "ann-reed"), example("police", "cy-west"), example("police", "di-hall")],
  check: (model) =>
    model.signOffs.flatMap((signOff) => {
      const isTheirs = signOff.partner.is.includes("statutoryPartner");
      return isTheirs ? findDoubt(model, signOff) : [findStranger(model, signOff)];
    }),
};

function findStranger(model: ModelOnDay, signOff: SignOff): Finding {
  return findingOf(signOffPartner, model, signOff, "/partner", {
    message: `${signOff.partner.name} signs the edition off, but is no statutory partner.`,
    help: "Name the statutory partner that signed it off, or take the entry away. Who else agreed belongs into the summary of the edition.",
  });
}

function findDoubt(model: ModelOnDay, signOff: SignOff): Finding[] {
  const doubt = doubtOf(signOff);
  if (doubt === undefined) return [];
  return [
    findingOf(signOffPartner, model, signOff, "/by", {
      severity: "warning",
      message: doubt,
      help: "Correct the person, or the posts in people.yaml. Somebody who decided for the partner all the same, as a deputy does, may stay: the edition keeps the name and the post.",
    }),
  ];
}

/**
 * Says why it is doubtful that a person signed off for a partner: the data put the person elsewhere on the day. Where they
 * do not say with whom a post is there is no doubt.
 */
export function doubtOf({ partner, person, on }: Pick<SignOff, "partner" | "person" | "on">): string | undefined {
  if (person.posts.length === 0) return undefined;
  const post = postOn(person, on);
  const who = person.published?.name ?? person.id;
  const signed = `${who} signed off for ${partner.name} on ${inWords(on)}`;
  if (post === undefined) return `${signed}, but held no post on that day.`;
  const isTheirs = person.posts.some((each) => each.partner?.id === partner.id && postOn({ ...person, posts: [each] }, on));
  if (isTheirs || post.partner === undefined) return undefined;
  return `${signed}, but was with ${post.partner.name} on that day.`;
}

/** People of other places beside the chief constable, and a sign-off. */
function example(partner: string, by: string) {
  return {
    files: {
      "people.yaml": `people:
  - id: ann-reed
    name: Ann Reed
    post: Chief Constable
    partner: police
  - id: cy-west
    name: Cy West
    post: Manager
    partner: partnership
  - id: di-hall
    name: Di Hall
    post: Chief Constable
    partner: police
    until: 2025-01
`,
      "sign-offs.yaml": `signOffs:\n  - { partner: ${partner}, by: ${by}, on: 2025-06-02 }\n`,
    },
  };
}
