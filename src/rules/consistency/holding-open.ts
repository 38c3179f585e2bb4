import type { Model, Person, Source } from "../../model/model.ts";
import { personInFull } from "../../text/names.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { type PlacedSeat, seatInFull, seatsOf } from "../shared/seats.ts";

export const holdingOpen: Rule = {
  id: "holding-open",
  severity: "note",
  title: "Interim holders without an end",
  about:
    "Seats, chairs and posts that are held for the time being, interim or acting, and say nothing of until when; all in one finding.",
  why: "What is for the time being is forgotten first: the word stays when somebody has long been appointed.",
  proofreads: true,
  ok: [board("Chief Constable\n        holding: acting\n        until: 2025-12-31"), board("Head of Interim Housing")],
  notOk: [board("Chief Constable\n        holding: acting"), board("Interim Chief Constable")],
  check(model) {
    const found = [
      ...model.groups.flatMap(seatsOf).flatMap((placed) => findOpenSeat(model, placed)),
      ...model.people.flatMap(findOpenPosts),
    ];
    const [first] = found;
    if (first === undefined) return [];
    return [
      findingOf(holdingOpen, model, first.source, "", {
        message: `Held for the time being, without an end: ${found.map(({ text }) => text).join("; ")}.`,
        help: 'Write the last day as "until" once it is known. Where somebody has been appointed since, take the word away.',
        passages: found.map(({ source, text }) => passageAt(model, source, "", text)),
      }),
    ];
  },
};

/** What is held so, and where that stands. */
interface Holding {
  readonly source: Source;
  readonly text: string;
}

function findOpenSeat(model: Model, placed: PlacedSeat): Holding[] {
  const { membership, seat } = placed;
  if (seat.holding === undefined && !isForNow(seat.post)) return [];
  const hasEnd = [membership, seat].some(({ file, pointer }) => model.files.get(file)?.offsets.has(`${pointer}/until`));
  return hasEnd ? [] : [{ source: seat, text: `${membership.group.name}, ${seatInFull(placed)}` }];
}

function findOpenPosts(person: Person): Holding[] {
  return person.posts
    .filter(({ post, time, period }) => time === "now" && period.until === undefined && isForNow(post))
    .map((post) => ({ source: post, text: personInFull(person) }));
}

/** Whether a post says of itself that it is for the time being: at its beginning, at its end, or after "and". */
function isForNow(post: string | undefined): boolean {
  return /(?:^|\band |& |\()(?:interim|acting)\b|\b(?:interim|acting)\)?$/i.test(post ?? "");
}

function board(post: string) {
  return {
    files: {
      "groups/forum.yaml": `name: Forum\nkind: forum\nmemberships:\n  - agency: police\n    seats:\n      - post: ${post}\n`,
    },
  };
}
