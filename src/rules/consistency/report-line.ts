import type { Finding } from "../../model/finding.ts";
import { isGroup } from "../../model/group.ts";
import type { Group, Model } from "../../model/model.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { groupBy } from "../shared/group-by.ts";
import { groupsListedBeside } from "../shared/listed-groups.ts";
import { panelFingerprint } from "../shared/panel-reviewed.ts";
import { type NamedInTerms, namedInTerms } from "../shared/terms-references.ts";

export const reportLine: Rule = {
  id: "report-line",
  severity: "note",
  title: "Lines of report told by one side alone",
  about:
    "A line of report that one side tells alone: terms of reference that name some of the bodies that the group reports to and not the others, or some of the groups that report to it and not the others, or list among these a group that reports elsewhere; terms that name none of them leave it to the chart.",
  why: "One of the two texts was not brought up to date, or the line is no longer meant.",
  proofreads: true,
  ok: [
    panel("It reports to the [[group:board]] and the [[group:forum]].", "d09d4856f99a6902"),
    panel("The panel reads case files.", panelFingerprint),
  ],
  notOk: [panel("It reports to the [[group:board]].", "875cf351a116dac1"), boardOf("ash", "birch", "panel", "cedar")],
  check(model) {
    const lines = model.groups.flatMap((group) => group.reportsTo.map((parent) => ({ group, parent })));
    const below = groupBy(lines, ({ parent }) => parent);
    return model.groups.flatMap((group) => {
      if (group.termsOfReference === undefined || group.termsOfReference.document !== undefined) return [];
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
  const listed = groupsListedBeside(model, group, children).filter(({ listed: { chartParent } }) => chartParent !== group);
  if (named.length === 0 || others.length + listed.length === 0) return [];
  const namedWords = joinNames(named.map(({ name }) => name));
  const otherWords = joinNames(others.map(({ name }) => name));
  const listedWords = joinNames(listed.map((each) => each.listed.name));
  const missing = `and not ${otherWords}, which ${others.length === 1 ? "is" : "are"} said to do so too`;
  const wrong = `and list beside ${named.length === 1 ? "it" : "them"} ${listedWords}, which ${listed.length === 1 ? "is" : "are"} not said to do so`;
  const parts = [...(others.length === 0 ? [] : [missing]), ...(listed.length === 0 ? [] : [wrong])];
  return [
    findingOf(reportLine, model, group, "/termsOfReference", {
      message: `The terms of reference of ${group.name} name ${namedWords}, which ${named.length === 1 ? "reports" : "report"} to it, ${parts.join(", ")}.`,
      help:
        listed.length === 0
          ? "Have these terms of reference name all or none, or take the line of report away. As published, both may stand."
          : "Have these terms of reference name all or none, and no other, or correct the lines of report. As published, both may stand.",
      passages: [
        passageAt(model, group, "/termsOfReference", namedWords),
        ...listed.map((each) => ({ ...each.place, text: each.listed.name })),
        ...listed.map((each) => passageAt(model, each.listed, "/reportsTo", parentsOf(each.listed))),
        ...others.map((other) => passageAt(model, other, "/reportsTo", parentsOf(other))),
      ],
    }),
  ];
}

function parentsOf({ reportsTo }: Group): string {
  return joinNames(reportsTo.map(({ name }) => name)) || "nobody";
}

/** An example of a board that lists groups, of which the panel reports to the forum. */
function boardOf(...listed: readonly string[]) {
  const names = ["ash", "birch", "cedar"];
  const text = ["It hears from:", "", ...listed.map((id) => `- the [[group:${id}]]`)].map((line) => `        ${line}\n`).join("");
  return {
    files: {
      ...Object.fromEntries(names.map((id) => [`groups/${id}.yaml`, `name: ${id}\nkind: forum\nreportsTo: [board]\n`])),
      "groups/panel.yaml": "reportsTo: [ash]\n",
      "groups/board.yaml": `termsOfReference:
  sections:
    - heading: Purpose
      text: |
${text}review: { lastReviewed: 2025-01-15, owner: police, reviewedBy: Board, minuteRef: B/2025/1, fingerprint: ccbf81a6f7b1c67d }
none: { quorum: None., meetings: None. }
`,
    },
  };
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
