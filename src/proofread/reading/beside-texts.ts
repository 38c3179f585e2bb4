import type { Group, Membership, Model, Person, Seat, Source } from "../../model/model.ts";
import { type Belongings, type DataText, lineAt, textAt } from "./texts.ts";

/**
 * What is read for its names and the forms of its dates alone: the lines of memberships, the posts that people hold, and what
 * the list of relevant agencies adds to a name (kind "seat"), and news (kind "news"), which tells of its own time. News that is kept word for word
 * as history is not among it.
 */
export function besideTextsOf(model: Model): DataText[] {
  return [
    ...model.groups.flatMap((group) => seatTexts(model, group)),
    ...model.people.flatMap((person) => postTexts(model, person)),
    ...model.partners.flatMap((partner) => linesOf(model, partner, { listedAs: partner.listedAs }, { partner })),
    ...newsTexts(model),
  ];
}

function seatTexts(model: Model, group: Group): DataText[] {
  const stated = group.statedChairs.flatMap((chair, at) => {
    const { post, organisation } = chair;
    return linesOf(model, { file: group.file, pointer: `${group.pointer}/chairs/${at}` }, { post, organisation }, { group });
  });
  const texts = [...stated, ...group.memberships.flatMap((membership) => membershipTexts(model, group, membership))];
  // One entry of the data can be several memberships: of each who chairs another group, or of each who can have the seat.
  return [...new Map(texts.map((text) => [`${text.file}${text.pointer}`, text])).values()];
}

function membershipTexts(model: Model, group: Group, membership: Membership): DataText[] {
  const { constituency, department, condition, seats } = membership;
  return [
    ...linesOf(model, membership, { constituency, department }, { group }),
    ...linesOf(model, entryOf(membership), { condition }, { group }),
    ...seats.flatMap((seat) => seatLines(model, group, seat, seat.pointer !== membership.pointer)),
  ];
}

/** The entry of the data that a membership comes from: that of an alternative is the one that lists it, with what is true of all. */
function entryOf({ file, pointer, oneOf }: Membership): Source {
  return { file, pointer: oneOf === undefined ? pointer : pointer.replace(/\/oneOf\/\d+$/, "") };
}

/** @param isApart whether the seat stands at a place of its own, and not where its membership is read */
function seatLines(model: Model, group: Group, seat: Seat, isApart: boolean): DataText[] {
  const { team, post, note, condition, substitutes } = seat;
  return [
    ...linesOf(model, seat, { team, post, note, ...(isApart && { condition }) }, { group }),
    ...substitutes.flatMap((each) => linesOf(model, each, { post: each.post }, { group })),
  ];
}

function postTexts(model: Model, { posts }: Person): DataText[] {
  return posts.filter(({ time }) => time === "now").flatMap((held) => linesOf(model, held, { post: held.post }, {}));
}

function linesOf(
  model: Model,
  record: Parameters<typeof lineAt>[2],
  lines: Readonly<Record<string, string | undefined>>,
  belongings: Belongings,
): DataText[] {
  return Object.entries(lines).flatMap(([field, line]) =>
    line === undefined ? [] : lineAt(model, "seat", record, `/${field}`, line, belongings),
  );
}

function newsTexts(model: Model): DataText[] {
  const inDocument = { inDocument: false };
  return (model.website?.news ?? [])
    .filter(({ history }) => history === undefined)
    .flatMap((item) => [
      ...lineAt(model, "news", item, "/title", item.title, inDocument),
      ...(item.summary === undefined ? [] : lineAt(model, "news", item, "/summary", item.summary, inDocument)),
      ...textAt("news", item.text, inDocument),
    ]);
}
