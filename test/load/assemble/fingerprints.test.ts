import { test } from "uvu";
import * as assert from "uvu/assert";
import { textFingerprintsOf } from "../../../src/load/assemble/fingerprints.ts";
import { proseFieldsOf } from "../../../src/load/prose.ts";
import type { Group } from "../../../src/load/schema/records.gen.ts";
import { parseProse } from "../../../src/model/prose/prose-text.ts";
import { day } from "../../model/made.ts";

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
  const clauses = new Map([["meeting", { text: parseProse(clause), variants: [] }]]);
  const changed = { ...record, ...changes };
  const prose = proseFieldsOf("groups", changed, undefined);
  const group = { record: changed, id: "pond-board", file: "groups/pond-board.yaml", pointer: "", prose, day: day("2025-06-30") };
  return textFingerprintsOf([group], clauses).get("pond-board");
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

test("the text that is marked is the text that is printed: a clause of several lines, a blank that nobody filled, an unknown variant", () => {
  const annexes = (text: string) => ({ termsOfReference: { sections: [], annexes: [{ id: "days", title: "Days", text }] } });
  const listed = markWith("One.\nTwo.", annexes("- [[clause:meeting]]") as Partial<Group>);
  assert.is(listed, markWith("", annexes("- One.\nTwo.") as Partial<Group>));
  assert.is(
    markWith("{constructor}", annexes("[[clause:meeting]]") as Partial<Group>),
    markWith("", annexes("{constructor}") as Partial<Group>),
  );
  const unknown = markWith("Never.", annexes("[[clause:meeting|other]]") as Partial<Group>);
  assert.is(unknown, markWith("Always.", annexes("[[clause:meeting|other]]") as Partial<Group>));
});

test("the mark follows the quorum's words where a section shows them", () => {
  const quorum = (words: string) => ({
    quorum: { members: 2, words },
    termsOfReference: { sections: [{ heading: "Quorum", text: "[[quorum]]" }] },
  });
  assert.is.not(markWith("", quorum("Two.") as Partial<Group>), markWith("", quorum("Both.") as Partial<Group>));
});

test.run();
