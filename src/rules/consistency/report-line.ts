import type { Finding } from "../../model/finding.ts";
import { isGroup } from "../../model/group.ts";
import type { Group, Model } from "../../model/model.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { groupBy } from "../shared/group-by.ts";
import { panelFingerprint } from "../shared/panel-reviewed.ts";
import { type NamedInTerms, namedInTerms } from "../shared/terms-references.ts";

export const reportLine: Rule = {
  id: "report-line",
  severity: "note",
  about:
    "A line of report that one side tells alone: terms of reference that name some of the bodies that the group reports to and not the others, or some of the groups that report to it and not the others; terms that name none of them leave it to the chart.",
  why: "One of the two texts was not brought up to date, or the line is no longer meant.",
  proofreads: true,
  ok: [
    panel("It reports to the [[group:board]] and the [[group:forum]].", "d09d4856f99a6902"),
    panel("The panel reads case files.", panelFingerprint),
  ],
  notOk: [panel("It reports to the [[group:board]].", "875cf351a116dac1")],
  check(model) {
    const lines = model.groups.flatMap((group) => group.reportsTo.map((parent) => ({ group, parent })));
    const below = groupBy(lines, ({ parent }) => parent);
    return model.groups.flatMap((group) => {
      if (group.termsOfReference === undefined) return [];
      const children = (below.get(group) ?? []).map((line) => line.group);
      // The terms are read through only where there is something to compare.
      if (group.reportsTo.length < 2 && children.length < 2) return [];
      const terms = namedInTerms(model, group);
      return [...compareParents(model, group, terms), ...compareChildren(model, group, children, terms)];
    });
  },
};

function compareParents(model: Model, group: Group, terms: NamedInTerms): Finding[] {
  const named = group.reportsTo.filter((parent) => terms.names(parent));
  const others = group.reportsTo.filter((parent) => !terms.names(parent));
  const [first] = others;
  if (named.length === 0 || first === undefined) return [];
  const all = joinNames(group.reportsTo.map(({ name }) => name));
  const told = joinNames(named.map(({ name }) => name));
  return [
    findingOf(reportLine, model, group, "/reportsTo", {
      message: `${group.name} is said to report to ${all}; its terms of reference name ${told} and not ${joinNames(
        others.map(({ name }) => name),
        "or",
      )}.`,
      help: "Have the terms of reference say it too, or take the line away. As published, both may stand.",
      passages: [
        passageAt(model, group, "/reportsTo", all),
        passageAt(model, group, "/termsOfReference", told),
        ...(isGroup(first) && first.termsOfReference ? [passageAt(model, first, "/termsOfReference", first.name)] : []),
      ],
    }),
  ];
}

function compareChildren(model: Model, group: Group, children: readonly Group[], terms: NamedInTerms): Finding[] {
  const named = children.filter((child) => terms.names(child));
  const others = children.filter((child) => !terms.names(child));
  if (named.length === 0 || others.length === 0) return [];
  const namedWords = joinNames(named.map(({ name }) => name));
  const otherWords = joinNames(others.map(({ name }) => name));
  return [
    findingOf(reportLine, model, group, "/termsOfReference", {
      message: `The terms of reference of ${group.name} name ${namedWords}, which ${named.length === 1 ? "reports" : "report"} to it, and not ${otherWords}, which ${others.length === 1 ? "is" : "are"} said to do so too.`,
      help: "Have these terms of reference name all or none, or take the line of report away. As published, both may stand.",
      passages: [
        passageAt(model, group, "/termsOfReference", namedWords),
        ...others.map((other) => passageAt(model, other, "/reportsTo", joinNames(other.reportsTo.map(({ name }) => name)))),
      ],
    }),
  ];
}

function panel(purpose: string, fingerprint: string) {
  return {
    files: {
      "groups/forum.yaml": "name: Forum\nkind: forum\n",
      "groups/panel.yaml": `reportsTo: [board, forum]
termsOfReference: { sections: [{ heading: Purpose, text: "${purpose}" }] }
review: { lastReviewed: 2025-01-15, owner: police, reviewedBy: Board, minuteRef: B/2025/1, fingerprint: ${fingerprint} }
`,
    },
  };
}
