import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Capacity } from "../../src/model/group.ts";
import type { Membership, Partner } from "../../src/model/model.ts";
import { matrixOf } from "../../src/views/matrix.ts";
import { makeGroup, makeModel } from "../model/made.ts";

const [council] = makeModel().partners as [Partner];

/** The cell of an organisation that sits on a group as this. */
function cellOf(...capacities: readonly Capacity[]) {
  const memberships = capacities.map((as): Membership => ({ ...seatless, agency: council, as }));
  return matrixOf(makeModel({ partners: [council], groups: [makeGroup("board", { memberships })] })).rows[0]?.cells[0];
}

const seatless = { seats: [] } as unknown as Membership;

test("who sits on a group as an advisor, an observer or by invitation is not marked as a member", () => {
  for (const as of ["advisor", "advisorOrCoOpted", "participantObserver", "byInvitation"] as const) {
    assert.is(cellOf(as)?.mark, "other", as);
  }
});

test("an advisor under a condition is no member at times, also beside a member who is one", () => {
  const seats = [{ condition: "for a tenancy" }] as unknown as Membership["seats"];
  const markOf = (...memberships: readonly Partial<Membership>[]) => {
    const all = memberships.map((each) => ({ ...seatless, agency: council, ...each }) as Membership);
    return matrixOf(makeModel({ partners: [council], groups: [makeGroup("board", { memberships: all })] })).rows[0]?.cells[0]
      ?.mark;
  };
  assert.is(markOf({ as: "advisor", seats }), "other");
  assert.is(markOf({ as: "member", seats }), "at-times");
  assert.is(markOf({ as: "member", seats }, { as: "advisor" }), "at-times");
  assert.is(markOf({ as: "member" }, { as: "advisor", seats }), "member");
});

test("whoever is a member in any way is marked as one, also beside an advisor of the same organisation", () => {
  for (const as of ["member", "executive", "core", "associate", "coOpted"] as const) assert.is(cellOf(as)?.mark, "member", as);
  assert.is(cellOf("advisor", "member")?.mark, "member");
});

test("the words of the list and the mark of the table come from one place: a member alone needs no words", () => {
  assert.is(cellOf("member")?.isMemberAlone, true);
  assert.is(cellOf("advisor")?.isMemberAlone, false);
  assert.is(cellOf("advisor")?.words, "Advisor");
});

test.run();
