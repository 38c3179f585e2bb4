import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { isGroup, isOwn } from "../../model/group.ts";
import type { Body, Group } from "../../model/model.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";

export const ownerReview: Rule = {
  id: "owner-review",
  severity: "note",
  title: "Groups of others that you review",
  about:
    "A group of another organisation whose terms of reference the partnership, or one of the partnership's own groups, sees to the review of; an owner that is only assumed is not compared.",
  why: "Whoever owns a group decides on its terms of reference: either it is the partnership's group after all, or somebody else sees to the review.",
  proofreads: true,
  ok: [terms("owner: police"), terms("owner: panel"), terms("owner: board", "")],
  notOk: [terms("owner: board"), terms("owner: partnership")],
  check: (model) => model.groups.flatMap((group) => compare(model, group)),
};

function compare(model: ModelOnDay, group: Group): Finding[] {
  const { review } = group;
  const owner = review?.owner;
  if (isOwn(group) || review === undefined || owner === undefined) return [];
  if (review.assumed.includes("owner") || !isOfPartnership(model, owner)) return [];
  const owners = joinNames(group.ownedBy.map(({ name }) => name));
  return [
    findingOf(ownerReview, model, review, "/owner", {
      message: `${group.name} is a group of ${owners}, and ${owner.name} sees to the review of its terms of reference.`,
      help: 'If the partnership has it, take "ownedBy" away; otherwise write as owner of the review who sees to it there, or say that it is unknown.',
      passages: [passageAt(model, review, "/owner", owner.name), passageAt(model, group, "/ownedBy", owners)],
    }),
  ];
}

/** Whether a body is the partnership or a group of its own. */
function isOfPartnership({ partnership }: ModelOnDay, body: Body): boolean {
  return body === partnership || (isGroup(body) && isOwn(body));
}

function terms(owner: string, ownedBy = "ownedBy: police\n") {
  return {
    files: {
      "groups/panel.yaml": `${ownedBy}review: { lastReviewed: 2025-01-15, ${owner}, reviewedBy: Board, minuteRef: B/2025/1, fingerprint: "cac0fd8fda8b2cb4" }\n`,
    },
  };
}
