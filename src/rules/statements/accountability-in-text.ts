import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { isGroup } from "../../model/group.ts";
import type { Body, Group } from "../../model/model.ts";
import {
  type AccountabilityTold,
  accountabilityToldIn,
  accountabilityWords,
} from "../../proofread/groups/accountability-told.ts";
import { type Scene, scenesWith } from "../../proofread/reading/scenes.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingAtTokens } from "../shared/in-scene.ts";

export const accountabilityInText: Rule = {
  id: "accountability-in-text",
  severity: "warning",
  title: "Texts that name another body it reports to",
  about:
    "A text that says of a group that it is accountable or reports to a body that its record does not name in `reportsTo`, other than the partnership itself, to which every group answers.",
  why: "Nobody knows who holds the group to account, and the organisation chart shows another.",
  proofreads: true,
  ok: [
    example("The Panel is accountable to the Board."),
    example("The Panel reports to [[group:board]] and is accountable to [[partnership]]."),
    example("The Chair of the Panel reports to [[partner:police]]. The Panel provides reports to [[partner:police]]."),
  ],
  notOk: [
    example("The Panel is accountable to [[partner:police]]."),
    example("The Panel reports quarterly to the Board and to Sandholm Police."),
    example("The Panel is a sub-group of [[partner:police]]."),
  ],
  check: (model) =>
    scenesWith(model, accountabilityWords).flatMap((scene) =>
      accountabilityToldIn(scene).flatMap((told) => judge(model, scene, told)),
    ),
};

function judge(model: ModelOnDay, scene: Scene, { group, to, isIndirect }: AccountabilityTold): Finding[] {
  const { body } = to;
  const recorded = group.reportsTo;
  if (recorded.length === 0 || recorded.includes(body as Group) || body === model.partnership || body === group) return [];
  if (isIndirect && isAbove(body, group)) return [];
  const names = joinNames(recorded.map(({ name }) => `"${name}"`));
  return [
    findingAtTokens(accountabilityInText, model, scene, to, {
      message: `The text has "${group.name}" answer to "${body.name}"; by its record it answers to ${names}.`,
      help: `Write [[${isGroup(recorded[0] as Body) ? "group" : "partner"}:${recorded[0]?.id ?? "ID"}]] for it; if the text is right, correct "reportsTo" of the group.`,
      passages: [passageAt(model, group, "/reportsTo", joinNames(recorded.map(({ name }) => name)))],
    }),
  ];
}

/** Whether a group answers to a body by way of others. */
function isAbove(body: Body, group: Group, seen: ReadonlySet<Body> = new Set()): boolean {
  return group.reportsTo.some(
    (above) => above === body || (isGroup(above) && !seen.has(above) && isAbove(body, above, new Set([...seen, above]))),
  );
}

function example(sentence: string) {
  return { files: { "groups/panel.yaml": `reportsTo: [board]\nsummary: ${sentence}\n` } };
}
