import { inWords } from "../../model/dates.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const parentOver: Rule = {
  id: "parent-over",
  severity: "warning",
  title: "Groups that report to a body that has ended",
  about: "A group that is said to report to a group or an organisation that has ended.",
  why: "Nobody would hold it to account; the pages leave the line out.",
  ok: [example("2026-03-31")],
  notOk: [example("2025-03-31")],
  check: (model) =>
    model.groups.flatMap((group) =>
      group.formerParents.map((parent) =>
        findingOf(parentOver, model, group, "/reportsTo", {
          message: `${group.name} is said to report to ${parent.name}, which has ended${parent.period.until === undefined ? "" : ` (until ${inWords(parent.period.until)})`}.`,
          help: "Write the id of the body that it reports to now, and beside the old one its last day as until.",
        }),
      ),
    ),
};

function example(until: string) {
  return {
    files: {
      "groups/old-board.yaml": `name: Old Board\nkind: board\nuntil: ${until}\n`,
      "groups/task-group.yaml": "name: Task Group\nkind: taskAndFinish\nreportsTo: [old-board]\n",
    },
  };
}
