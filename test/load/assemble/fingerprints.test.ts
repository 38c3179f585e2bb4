import { test } from "uvu";
import * as assert from "uvu/assert";
import { textFingerprints } from "../../../src/load/assemble/fingerprints.ts";
import type { Group } from "../../../src/load/schema/records.gen.ts";
import type { Clause } from "../../../src/model/model.ts";

const record: Group = {
  name: "Pond Board",
  kind: "board",
  blanks: { day: "Monday" },
  termsOfReference: {
    sections: [{ heading: "Purpose", text: "To meet." }],
    annexes: [{ id: "days", title: "Days", text: "[[clause:meeting]]" }],
  },
};

function markWith(clause: string, changes: Partial<Group> = {}): string | undefined {
  const place = { file: "clauses.yaml", pointer: "/clauses/0" };
  const clauses: Clause[] = [
    { id: "meeting", title: "Meeting", text: { text: clause, ...place }, blanks: {}, variants: [], ...place },
  ];
  const group = { record: { ...record, ...changes }, id: "pond-board", file: "groups/pond-board.yaml", pointer: "" };
  return textFingerprints([group], clauses).get("pond-board");
}

test("the mark of terms of reference changes with the wording of a clause in an annex", () => {
  const mark = markWith("It meets on {day}.");
  assert.match(mark ?? "", /^[0-9a-f]{16}$/);
  assert.is.not(markWith("It never meets on {day}."), mark);
  assert.is.not(markWith("It meets on {day}.", { blanks: { day: "Tuesday" } }), mark);
});

test("the mark is the same whether a clause is written out or named", () => {
  const written = { ...record.termsOfReference, annexes: [{ id: "days", title: "Days", text: "It meets on Monday." }] };
  const termsOfReference = written as NonNullable<Group["termsOfReference"]>;
  assert.is(markWith("", { termsOfReference }), markWith("It meets on {day}."));
});

test.run();
