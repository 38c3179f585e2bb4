import type { RuleTexts } from "../rule.ts";

/** Ids, and the fields that name a record by its id. */
export const idRules = {
  "duplicate-id": {
    severity: "error",
    title: "Ids that two records have",
    about: "An id that two records have, where a reference or a web address must tell them apart.",
    why: "A reference would lead to one of the two, and the file does not say which.",
    ok: [{ files: { "groups/forum.yaml": "name: Forum\nkind: forum\n" } }],
    notOk: [{ files: { "groups/police.yaml": "name: Forum\nkind: forum\n" } }],
  },
  "reserved-id": {
    severity: "error",
    title: "Ids that may not be used",
    about: "An id, or the name of a file that is one, that is the word unknown.",
    why: "In a field that takes an id the word says that nobody knows.",
    ok: [{ files: { "groups/forum.yaml": "name: Forum\nkind: forum\n" } }],
    notOk: [{ files: { "groups/unknown.yaml": "name: Forum\nkind: forum\n" } }],
  },
  "former-id": {
    severity: "error",
    title: "Former ids that are in use",
    about: "A former id that is the id of a record, or the former id of another one.",
    why: "The page at the old address could lead to one of the two alone.",
    ok: [{ files: { "groups/panel.yaml": "formerIds: [old-panel]\n" } }],
    notOk: [
      { files: { "groups/panel.yaml": "formerIds: [board]\n" } },
      { files: { "groups/panel.yaml": "formerIds: [old]\n", "groups/board.yaml": "formerIds: [old]\n" } },
    ],
  },
  "unknown-id": {
    severity: "error",
    title: "Ids that no record has",
    about: "An id that no record of the kind asked for has.",
    why: "The fact that it stands for could not be filled in.",
    ok: [{ files: { "groups/panel.yaml": "reportsTo: [board]\n" } }],
    notOk: [{ files: { "groups/panel.yaml": "reportsTo: [bord]\n" } }],
  },
  "group-circle": {
    severity: "error",
    title: "Groups that report to themselves",
    about: "A group that reports to itself, directly or by way of others.",
    why: "Nobody would be answerable for it, and the organisation chart has no top.",
    ok: [{ files: { "groups/forum.yaml": "name: Forum\nkind: forum\nreportsTo: [board]\n" } }],
    notOk: [{ files: { "groups/board.yaml": "reportsTo: [panel]\n" } }],
  },
  "membership-of-nobody": {
    severity: "error",
    title: "Members without a name",
    about: "A membership with neither an organisation nor a constituency.",
    why: "Its cell in the table of members would be empty, and nobody could tell whose seat it is.",
    ok: [{ files: { "groups/board.yaml": "memberships:\n  - constituency: Schools\n    seats:\n      - post: Head Teacher\n" } }],
    notOk: [{ files: { "groups/board.yaml": "memberships:\n  - seats:\n      - post: Head Teacher\n" } }],
  },
  "membership-of-chair": {
    severity: "error",
    title: "Members by their chair who are named besides",
    about: "A membership of whoever chairs another group that also says who that is; or of whoever chairs the group itself.",
    why: "Who chairs a group stands at that group alone; said again here, the two would differ one day.",
    ok: [{ files: { "groups/board.yaml": "memberships:\n  - chairOf: panel\n" } }],
    notOk: [
      { files: { "groups/board.yaml": "memberships:\n  - chairOf: panel\n    agency: police\n" } },
      { files: { "groups/board.yaml": "memberships:\n  - chairOf: board\n" } },
    ],
  },
  "membership-one-of": {
    severity: "error",
    title: "One or another, and somebody besides",
    about: "A membership of one or another that also says whose it is; or one that says that both may come, and not who.",
    why: "Nobody could tell whose the seat is.",
    ok: [oneOf("")],
    notOk: [
      oneOf("    agency: police\n"),
      { files: { "groups/board.yaml": "memberships:\n  - agency: police\n    andOr: true\n" } },
    ],
  },
  "review-history": {
    severity: "error",
    title: "Reviews out of order",
    about:
      "Reviews held that are not in order, the newest last; two of the same day; or a lastReviewed, reviewedBy, minuteRef or fingerprint beside held that is other than the newest entry says.",
    why: "When it was last reviewed would depend on where one looks.",
    ok: [held("  held:\n    - on: 2024-02\n    - on: 2025-01-15\n      by: board\n      minute: B/2025/1\n")],
    notOk: [
      held("  held:\n    - on: 2025-01-15\n    - on: 2024-02\n"),
      held("  held:\n    - on: 2025-01-15\n    - on: 2025-01-15\n"),
      held("  lastReviewed: 2025-02-15\n  held:\n    - on: 2025-01-15\n"),
    ],
  },
  "review-owner": {
    severity: "error",
    title: "Reviews that nobody sees to",
    about: "A review without an owner.",
    why: "A review that is nobody's task does not take place.",
    ok: [{ files: {} }],
    notOk: [{ files: { "groups/panel.yaml": "review:\n  lastReviewed: 2025-01-15\n" } }],
  },
} as const satisfies RuleTexts;

function oneOf(line: string) {
  const alternatives = "    oneOf:\n      - constituency: Schools\n      - constituency: Colleges\n";
  return { files: { "groups/board.yaml": `memberships:\n  - as: advisor\n${line}${alternatives}` } };
}

function held(dates: string) {
  return {
    files: {
      "arrangements.yaml": `reviews:\n  - id: annual-report\n    kind: annualReport\n    title: Annual report\n    review:\n      owner: board\n${dates.replace(/^/gm, "    ").trimEnd()}\n`,
    },
  };
}
