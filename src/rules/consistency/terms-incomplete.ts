import type { Finding } from "../../model/finding.ts";
import type { Group, Model, TermsPart } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { type ChairStatements, chairStatementsOf, isAssumed, isChairAssumed, isChaired } from "../shared/seats.ts";

type Asked = Exclude<TermsPart, "review">;

export const termsIncomplete: Rule = {
  id: "terms-incomplete",
  severity: "note",
  title: "Terms that are not complete",
  about:
    "Terms of reference of a group that has no chair, no quorum, no meetings or no memberships; what is said to be unknown or assumed is not asked for, nor what none answers; that they have no review is told by review-missing.",
  why: "A reader looks for each of them. Where the terms have none, the check asks once and the answer is kept.",
  proofreads: true,
  ok: [
    panel(
      "none:\n  chair: All take turns.\n  quorum: The terms state none.\n  meetings: As needed.\n  memberships: Not public.\n",
    ),
  ],
  notOk: [panel("none:\n  chair: All take turns.\n  meetings: As needed.\n")],
  check(model) {
    const statements = chairStatementsOf(model);
    return model.groups.flatMap((group) => findMissing(model, group, statements.get(group)));
  },
};

function findMissing(model: Model, group: Group, chairs: ChairStatements | undefined): Finding[] {
  const { termsOfReference } = group;
  if (termsOfReference === undefined || chairs === undefined) return [];
  const missing = (Object.keys(words) as Asked[]).filter(
    (part) => group.none[part] === undefined && isMissing(model, group, chairs, part),
  );
  if (missing.length === 0) return [];
  const names = missing.map((part) => words[part]);
  return [
    findingOf(termsIncomplete, model, group, "/termsOfReference", {
      message: `${group.name} has terms of reference and ${joinNames(names.map((name) => `no ${name}`))}.`,
      help: 'Write what they say of it. Where they say nothing, answer so under "none", with the reason:',
      lines: ["none:", ...missing.map((part) => `  ${part}: …`)],
      passages: [passageAt(model, group, "/termsOfReference", termsOfReference.title)],
    }),
  ];
}

/** What is asked for, as a message calls it. */
const words: Readonly<Record<Asked, string>> = {
  chair: "chair",
  quorum: "quorum",
  meetings: "frequency of meetings",
  memberships: "members",
};

function isMissing(model: Model, group: Group, chairs: ChairStatements, part: Asked): boolean {
  const isHidden = (field: string) => isFaulty(model, group, field) || isAssumed(model, group, field);
  switch (part) {
    case "chair":
      return !isChaired(chairs) && !isHidden("/chairs") && !isHidden("/memberships") && !isChairAssumed(model, group);
    case "memberships":
      return group.memberships.length === 0 && !isHidden("/memberships");
    default:
      return group[part] === undefined && !group.unknown.includes(part) && !isHidden(`/${part}`);
  }
}

function panel(lines: string) {
  return { files: { "groups/panel.yaml": lines } };
}
