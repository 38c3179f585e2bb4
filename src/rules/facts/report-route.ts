import { isGroup } from "../../model/group.ts";
import type { Group } from "../../model/model.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const reportRoute: Rule = {
  id: "report-route",
  severity: "warning",
  title: "Reports that do not arrive",
  about:
    "Reports that go by way of a group which does not itself report, straight or through others, to the body that they are for.",
  why: "By that way they would not arrive.",
  ok: [route("panel", "[board]")],
  notOk: [route("panel", "[police]"), route("task", "[board]")],
  check: (model) =>
    model.groups.flatMap((group) => {
      const { reports, reportsTo } = group;
      const via = reports?.via;
      const [parent] = reportsTo;
      if (via === undefined || parent === undefined) return [];
      if (via !== group && bodiesAbove(via).has(parent)) return [];
      return [
        findingOf(reportRoute, model, group, "/reports/via", {
          message: `The reports of ${group.name} go by way of ${via === group ? "itself" : via.name}, which does not report to ${parent.name}.`,
          help: "Name the group that takes them there, or correct what either of them reports to.",
        }),
      ];
    }),
};

/** A group and all that it reports to, straight or through others. */
function bodiesAbove(group: Group): Set<unknown> {
  const found = new Set<unknown>();
  const visit = (body: Group["reportsTo"][number]) => {
    if (found.has(body)) return;
    found.add(body);
    if (isGroup(body)) for (const above of body.reportsTo) visit(above);
  };
  visit(group);
  return found;
}

function route(via: string, reportsTo: string) {
  return {
    files: {
      "groups/panel.yaml": `reportsTo: ${reportsTo}\n`,
      "groups/task.yaml": `name: Task Group\nkind: taskAndFinish\nreportsTo: [board]\nreports: { via: ${via} }\n`,
    },
  };
}
