import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { isGroup } from "../../model/group.ts";
import type { Body, Group } from "../../model/model.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";

export const ownerReview: Rule = {
  id: "owner-review",
  severity: "note",
  about:
    "A group of another organisation whose terms of reference the partnership, or one of the partnership's own groups, sees to the review of; an owner that is only assumed is not compared.",
  why: "Whoever owns a group decides on its terms of reference: either it is the partnership's group after all, or somebody else sees to the review.",
  proofreads: true,
  ok: [terms("owner: police"), terms("owner: panel"), terms("owner: board", "")],
  notOk: [terms("owner: board"), terms("owner: partnership")],
  check: (model) => model.groups.flatMap((group) => compare(model, group)),
};

function compare(model: ModelOnDay, group: Group): Finding[] {
  const { ownedBy, review } = group;
  const owner = review?.owner;
  if (ownedBy === undefined || ownedBy === model.partnership || review === undefined || owner === undefined) return [];
  if (review.assumed.includes("owner") || !isOwn(model, owner)) return [];
  return [
    findingOf(ownerReview, model, review, "/owner", {
      message: `${group.name} is a group of ${ownedBy.name}, and ${owner.name} sees to the review of its terms of reference.`,
      help: 'If the partnership has it, take "ownedBy" away; otherwise write as owner of the review who sees to it there, or say that it is unknown.',
      passages: [passageAt(model, review, "/owner", owner.name), passageAt(model, group, "/ownedBy", ownedBy.name)],
    }),
  ];
}

/** Whether a body is the partnership or a group of its own. */
function isOwn({ partnership }: ModelOnDay, body: Body): boolean {
  return body === partnership || (isGroup(body) && (body.ownedBy === undefined || body.ownedBy === partnership));
}

function terms(owner: string, ownedBy = "ownedBy: police\n") {
  return {
    files: {
      "groups/panel.yaml": `${ownedBy}review: { lastReviewed: 2025-01-15, ${owner}, reviewedBy: Board, minuteRef: B/2025/1, fingerprint: "cac0fd8fda8b2cb4" }\n`,
    },
  };
}
