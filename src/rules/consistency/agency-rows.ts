import type { Finding } from "../../model/finding.ts";
import type { Group, Membership, Model } from "../../model/model.ts";
import { membershipName } from "../../text/names.ts";
import { joinNames, quantity } from "../../text/phrases.ts";
import { seatTitle } from "../../text/seats.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { groupBy } from "../shared/group-by.ts";

export const agencyRows: Rule = {
  id: "agency-rows",
  severity: "note",
  title: "Organisations with several rows",
  about:
    "Several rows for one organisation in the members of a group, in the same capacity and of the same department and constituency; all of a group in one finding; a seat that another organisation may have instead is left alone.",
  why: "Whoever looks for an organisation stops at its first row.",
  proofreads: true,
  ok: [
    forum("    department: Traffic\n"),
    forum("    as: advisor\n"),
    {
      files: {
        "groups/forum.yaml":
          "name: Forum\nkind: forum\nmemberships:\n  - agency: police\n  - oneOf: [{ agency: police }, { constituency: Schools }]\n",
      },
    },
  ],
  notOk: [forum("")],
  check: (model) => model.groups.flatMap((group) => findRepeated(model, group)),
};

function findRepeated(model: Model, group: Group): Finding[] {
  const stated = group.memberships.filter(
    ({ agency, seats, oneOf }) =>
      agency !== undefined && oneOf === undefined && seats.every(({ exOfficio }) => exOfficio === undefined),
  );
  const repeated = [...groupBy(stated, keyOf).values()].filter((rows) => rows.length > 1);
  const [first] = repeated.flatMap((rows) => rows.slice(1));
  if (first === undefined) return [];
  const told = repeated.map((rows) => `${quantity(rows.length, "row")} for ${nameOf(rows)}`);
  return [
    findingOf(agencyRows, model, first, "/agency", {
      message: `${group.name} has ${joinNames(told)}.`,
      help: "Put the seats of an organisation into one row, or say by department of which part of it each row is.",
      passages: passagesOf(model, first, repeated.flat()),
    }),
  ];
}

/** The rows, the one that the finding stands at first. */
function passagesOf(model: Model, first: Membership, rows: readonly Membership[]) {
  return [first, ...rows.filter((row) => row !== first)].map((row) =>
    passageAt(
      model,
      row,
      "/agency",
      `${membershipName(english, row)}: ${row.seats
        .map((each) => seatTitle(english, each))
        .filter(Boolean)
        .join("; ")}`,
    ),
  );
}

function nameOf([first]: readonly Membership[]): string {
  return first === undefined ? "" : membershipName(english, first);
}

function keyOf({ agency, department, constituency, as }: Membership): string {
  return JSON.stringify([agency?.id, department, constituency, as]);
}

function forum(line: string) {
  return {
    files: {
      "groups/forum.yaml": `name: Forum
kind: forum
memberships:
  - agency: police
    seats: [{ post: Chief Constable }]
  - agency: police
${line}    seats: [{ post: Clerk }]
`,
    },
  };
}
