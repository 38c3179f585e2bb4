import { oneForEachSeat } from "../../model/alternatives.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Group, Membership } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { type MembersTold, membersToldIn } from "../../proofread/groups/members-told.ts";
import { type Scene, scenesWith } from "../../proofread/reading/scenes.ts";
import { quantity } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingAtTokens, tokensAt } from "../shared/in-scene.ts";
import { isFullMember } from "../shared/quorum-holders.ts";
import { numberOfSeats, type PlacedSeat, standingSeats } from "../shared/seats.ts";

export const membersInText: Rule = {
  id: "members-in-text",
  severity: "note",
  title: "Texts that give another number of members",
  about:
    "A text that gives another number of a group's members than its record has, whether seats or organisations are counted, unless a seat stands for a number that nobody states.",
  why: "A member is missing from the record, or the text was not changed with it.",
  proofreads: true,
  ok: [
    example("The Board has three members. It needs two members for a quorum."),
    example("The Board has two members of the police."),
  ],
  notOk: [example("The Board has five members."), example("It is made up of 12 core members.")],
  check: (model) =>
    scenesWith(model, ["members"]).flatMap((scene) => membersToldIn(scene).flatMap((told) => judge(model, scene, told))),
};

function judge(model: ModelOnDay, scene: Scene, { group, number }: MembersTold): Finding[] {
  const held = numbersOf(group);
  if (held === undefined || held.includes(number.value) || isFaulty(model, group, "/memberships")) return [];
  const [seats = 0] = held;
  return [
    findingAtTokens(membersInText, model, scene, number, {
      message: `The text gives "${group.name}" "${tokensAt(model, scene, number)}" members; its record has ${quantity(seats, "seat")} for members.`,
      help: "Write [[memberships]] instead of a number, or correct the one that is wrong.",
      passages: [passageAt(model, group, "/memberships", quantity(seats, "seat"))],
    }),
  ];
}

/** The numbers of members that a group can be said to have, that of all its seats first; undefined where that is not told. */
function numbersOf({ memberships, atMost }: Group): number[] | undefined {
  const members = memberships.filter(({ as }) => isFullMember(as));
  const core = memberships.filter(({ as }) => as === "core");
  const withCoOpted = memberships.filter(({ as }) => isFullMember(as) || as === "coOpted");
  const isOpen = withCoOpted.some(({ seats }) =>
    seats.some(({ post, number }) => number === undefined && /s\b/.test(lastWord(post))),
  );
  if (members.length === 0 || isOpen) return undefined;
  const counts = [members, withCoOpted, core].flatMap((some) => [
    ...numbersOfSeats(some),
    oneForEachSeat(some, (each) => each).length,
    some.length,
    organisationsOf(some),
  ]);
  return [...new Set([...counts, ...atMost.map((limit) => limit.members)])];
}

/** How many seats there are: all, without those that attend when they are asked to, without those under a condition. */
function numbersOfSeats(memberships: readonly Membership[]): number[] {
  const all = memberships.flatMap((membership) => membership.seats.map((seat) => ({ membership, seat })));
  const attending = (seats: readonly PlacedSeat[]) => seats.filter(({ seat }) => seat.attends === undefined);
  return [all, attending(all), standingSeats(all), attending(standingSeats(all))].map(numberOfSeats);
}

function lastWord(post = ""): string {
  return /^\w+(?= of)/.exec(post)?.[0] ?? post.split(" ").at(-1) ?? "";
}

function organisationsOf(memberships: readonly Membership[]): number {
  return new Set(memberships.map(({ agency, constituency }) => agency ?? constituency)).size;
}

function example(sentence: string) {
  const seats = "[{ post: Chief Constable, role: chair }, { post: Inspector }, { post: Clerk }]";
  return { files: { "groups/board.yaml": `memberships: [{ agency: police, seats: ${seats} }]\nsummary: ${sentence}\n` } };
}
