import { test } from "uvu";
import * as assert from "uvu/assert";
import { type DataFile, isFaulty, placeOf } from "../../src/model/places/places.ts";

const board = { file: "data/groups/board.yaml", pointer: "" };

const withFault = (...faulty: string[]) => {
  const file: DataFile = {
    lineStarts: [0, 10],
    offsets: new Map([
      ["", 0],
      ["/review", 12],
    ] as const),
    faulty,
    references: [],
    texts: new Map(),
  };
  return { files: new Map([[board.file, file]]) };
};

test("a field is at fault with what is above it and with what is below it", () => {
  const faulty = withFault("/review/lastReviewed");
  const fields = ["/review/lastReviewed", "/review", "/review/lastReviewed/year"];
  assert.equal(
    fields.map((field) => isFaulty(faulty, board, field)),
    [true, true, true],
  );
  assert.ok(isFaulty(faulty, { ...board, pointer: "/review" }, "/lastReviewed"));
});

test("a field is not at fault with its neighbours, however alike their names", () => {
  const faulty = withFault("/review/lastReviewed");
  const fields = ["/review/last", "/review/lastReviewedBy", "/reviews", "/quorum", "/lastReviewed", "/rev"];
  assert.equal(
    fields.filter((field) => isFaulty(faulty, board, field)),
    [],
  );
  assert.not(isFaulty(withFault("/quorum/members"), board, "/review/quorum/members/"));
});

test("nothing is at fault where nothing was, or where the file is not known", () => {
  assert.not(isFaulty(withFault(), board, "/review"));
  assert.not(isFaulty({ files: new Map() }, board, "/review"));
});

test("a field without a place of its own has that of what it is in", () => {
  assert.equal(placeOf(withFault(), board, "/review/owner"), { file: board.file, line: 2, column: 3 });
  assert.equal(placeOf(withFault(), board), { file: board.file, line: 1, column: 1 });
});

test("what is in no file that is known is at its beginning", () => {
  assert.equal(placeOf({ files: new Map() }, board, "/review"), { file: board.file, line: 1, column: 1 });
});

test.run();
