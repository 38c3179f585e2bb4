import { inWords } from "../model/dates.ts";
import type { Rule } from "./rule.ts";
import { findingOf } from "./shared/found.ts";

export const parentOver: Rule = {
  id: "parent-over",
  severity: "warning",
  about: "A group that is said to report to one that has been dissolved.",
  why: "Nobody would hold it to account; the pages leave the line out.",
  ok: [example("2026-03-31")],
  notOk: [example("2025-03-31")],
  check: (model) =>
    model.groups.flatMap((group) =>
      group.formerParents.map((parent) =>
        findingOf(parentOver, model, group, "/reportsTo", {
          message: `${group.name} is said to report to ${parent.name}, which was dissolved${parent.period.until === undefined ? "" : ` (until ${inWords(parent.period.until)})`}.`,
          help: "Write the id of the body that it reports to now.",
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
