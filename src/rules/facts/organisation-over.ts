import { inWords } from "../../model/dates.ts";
import type { Finding } from "../../model/finding.ts";
import type { Model, Partner, Source } from "../../model/model.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const organisationOver: Rule = {
  id: "organisation-over",
  severity: "warning",
  title: "Organisations that have ended or not begun",
  about:
    "A membership, a chair, a quorum, a post, a line of report or a review that still names an organisation that has ended, or names one that has not begun yet.",
  why: "Readers would look for somebody there; what took its place may hold the seat now, and only the partnership can say so.",
  ok: [example("2026-03-31")],
  notOk: [example("2025-03-31")],
  check: (model) => [
    ...model.groups.flatMap((group) => [
      ...group.memberships.flatMap((membership) => compare(model, membership, "/agency", membership.agency)),
      ...group.statedChairs.flatMap(({ agency }) => compare(model, group, "/chairs", agency)),
      ...group.ownedBy.flatMap((partner) => compare(model, group, "/ownedBy", partner)),
      ...(group.quorum?.organisations ?? []).flatMap(({ among }, at) =>
        among.flatMap((partner) => compare(model, group, `/quorum/organisations/${at}`, partner)),
      ),
    ]),
    ...model.people.flatMap(({ posts }) =>
      posts.filter(({ time }) => time === "now").flatMap((post) => compare(model, post, "/partner", post.partner)),
    ),
    ...model.reviews
      .filter(({ isRefresh }) => !isRefresh)
      .flatMap((review) => {
        const owner = model.index.partner.get(review.owner?.id ?? "");
        return compare(model, review, "/owner", owner);
      }),
  ],
};

/** A finding where a field names an organisation that does not exist on the day. */
function compare(model: Model, source: Source, field: string, named: Partner | undefined): Finding[] {
  if (named === undefined || named.time === "now") return [];
  const { name, period, succeededBy } = named;
  const end = named.time === "over" ? period.until : period.from;
  const what = named.time === "over" ? "has ended" : "has not begun yet";
  const when = end === undefined ? "" : ` (${named.time === "over" ? "until" : "from"} ${inWords(end)})`;
  const successors = succeededBy.length === 0 ? "" : ` ${joinNames(succeededBy.map((each) => each.name))} took its place.`;
  return [
    findingOf(organisationOver, model, source, field, {
      message: `${name} ${what}${when}, and is named here.${named.time === "over" ? successors : ""}`,
      help: 'Write "until" or "from" here too, and give what took its place an entry of its own.',
    }),
  ];
}

function example(until: string) {
  return {
    files: {
      "partners.yaml": `partners:
  - id: partnership
    name: Sandholm Safeguarding Partnership
    is: [partnership]
  - id: old-trust
    name: Old Trust
    is: [seatHolder]
    until: ${until}
  - id: police
    name: Sandholm Police
    is: [statutoryPartner]
`,
      "groups/forum.yaml": `name: Forum
kind: forum
memberships:
  - agency: old-trust
    seats: [{ post: Head of Safeguarding }]
`,
    },
  };
}
