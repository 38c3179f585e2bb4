import { inWords, toIsoDate } from "../../model/dates.ts";
import { isOwn } from "../../model/group.ts";
import type { Group } from "../../model/model.ts";
import { lastHeld } from "../../model/review.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { groupBy } from "../shared/group-by.ts";

export const ownerDates: Rule = {
  id: "owner-dates",
  severity: "note",
  title: "Groups of others with the same review dates",
  about:
    "Groups of other organisations whose terms of reference carry the dates of review that at least two of the partnership's own groups share, all in one finding; what is assumed is not compared.",
  why: "An organisation reviews its own terms of reference on days of its own; the partnership's dates say when they were last copied.",
  proofreads: true,
  ok: [groups("2025-01-14")],
  notOk: [groups("2025-01-15")],
  check(model) {
    const shared = groupBy(model.groups.filter(isOwn), datesOf);
    const others = model.groups.filter((group) => !isOwn(group));
    const found = others.flatMap((group) => {
      const dates = datesOf(group);
      const same = dates === undefined ? [] : (shared.get(dates) ?? []);
      return same.length < 2 ? [] : [{ group, same }];
    });
    const [first] = found;
    if (first === undefined) return [];
    const names = found.map(({ group }) => `${group.name} (${joinNames(group.ownedBy.map(({ name }) => name))})`);
    return [
      findingOf(ownerDates, model, first.group, "/review", {
        message: `${joinNames(names)}: ${found.length === 1 ? "a group of another organisation" : "groups of other organisations"}, with the dates of review that the partnership's own groups have: ${datesInWords(first.group)}.`,
        help: "Ask the organisation when it reviewed its terms of reference and when it will, and write that; or say that it is unknown.",
        passages: [
          ...found.map(({ group }) => passageAt(model, group, "/review", datesInWords(group))),
          ...first.same.slice(0, 2).map((group) => passageAt(model, group, "/review", datesInWords(group))),
        ],
      }),
    ];
  },
};

/** The days of the last review and the next, as far as a document states both; to compare. */
function datesOf({ review }: Group): string | undefined {
  const last = review && lastHeld(review)?.on;
  if (review === undefined || last === undefined || review.assumed.includes("lastReviewed")) return undefined;
  if (review.assumed.includes("nextReview")) return undefined;
  return `${toIsoDate(last)} ${review.nextReview === undefined ? "" : toIsoDate(review.nextReview)}`;
}

function datesInWords({ review }: Group): string {
  const last = review && lastHeld(review)?.on;
  const next = review?.nextReview;
  return [last && `last ${inWords(last)}`, next && `next ${inWords(next)}`].filter(Boolean).join(", ");
}

function groups(on: string) {
  const one = (name: string, day: string, line: string) => `name: ${name}
kind: forum
${line}review: { lastReviewed: ${day}, owner: police, reviewedBy: Board, minuteRef: B/2025/1 }
`;
  return {
    files: {
      "groups/ash.yaml": one("Ash", "2025-01-15", ""),
      "groups/birch.yaml": one("Birch", "2025-01-15", ""),
      "groups/cedar.yaml": one("Cedar", on, "ownedBy: police\n"),
    },
  };
}
