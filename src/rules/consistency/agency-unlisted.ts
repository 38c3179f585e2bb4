import { isOwn } from "../../model/group.ts";
import type { Group, Membership, Partner } from "../../model/model.ts";
import { joinNames } from "../../text/phrases.ts";
import { say } from "../../words/say.ts";
import type { Rule } from "../rule.ts";
import { exampleAgencies } from "../shared/example-agencies.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { groupBy } from "../shared/group-by.ts";

export const agencyUnlisted: Rule = {
  id: "agency-unlisted",
  severity: "note",
  title: "Members that are not relevant agencies",
  about:
    "Organisations with a seat on a group of the partnership that are neither partners nor in its list of relevant agencies, all in one finding; without such a list, and on groups of other organisations, nothing is looked for.",
  why: "Who sits at the table was found relevant by somebody; the list is what is published of it.",
  proofreads: true,
  ok: [partners("relevantAgency"), partners("statutoryPartner")],
  notOk: [partners("seatHolder")],
  check(model) {
    if (!model.partners.some(({ is }) => is.includes("relevantAgency"))) return [];
    const rows = groupBy(model.groups.filter(isOwn).flatMap(membershipsOfOthers), ({ agency }) => agency);
    const unlisted = model.partners.filter((partner) => rows.has(partner) && !isListed(partner));
    const [first] = unlisted;
    if (first === undefined) return [];
    const isOne = unlisted.length === 1;
    return [
      findingOf(agencyUnlisted, model, first, "/is", {
        message: `${joinNames(unlisted.map(({ name }) => name))} ${isOne ? "has a seat and is" : "have seats and are"} not in the list of ${say(model.words, "partnersOfKind.relevantAgency")}.`,
        help: 'Write "relevantAgency" under "is" for those that belong in it.',
        passages: [
          ...unlisted.map((partner) => passageAt(model, partner, "/is", `${partner.name}: ${partner.is.join(", ")}`)),
          ...unlisted.flatMap((partner) =>
            (rows.get(partner) ?? []).map((row) => passageAt(model, row, "/agency", `${row.group.name}: ${partner.name}`)),
          ),
        ],
      }),
    ];
  },
};

/** The memberships of those who do not own the group themselves: another partnership sits on a joint group as its owner. */
function membershipsOfOthers({ memberships, ownedBy }: Group): Membership[] {
  return memberships.filter(({ agency }) => agency === undefined || !ownedBy.includes(agency));
}

function isListed({ is }: Partner): boolean {
  return is.some((what) => ["partnership", "statutoryPartner", "delegatedPartner", "relevantAgency"].includes(what));
}

function partners(what: string) {
  return exampleAgencies(
    { Hospital: "relevantAgency", College: what },
    {
      "groups/forum.yaml": `name: Forum
kind: forum
memberships:
  - { agency: hospital, seats: [{ post: Named Nurse }] }
  - { agency: college, seats: [{ post: Principal }] }
`,
    },
  );
}
