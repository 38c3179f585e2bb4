import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseFile } from "../../src/load/files/read.ts";
import { isId } from "../../src/load/schema/formats.ts";
import { validate } from "../../src/load/schema/validate.ts";
import { validatorOf } from "../../src/load/schema/validators.ts";
import { writeValidators } from "../../src/load/schema/write-validators.ts";

const validated = (text: string) =>
  validate(parseFile({ kind: "groups", id: "pond", path: "groups/pond.yaml" }, "groups/pond.yaml", text).source).file;

test("a record that is valid is kept as it was read", () => {
  const { record, faulty } = validated("name: Pond\nkind: board\n");
  assert.equal([record, faulty], [{ name: "Pond", kind: "board" }, []]);
});

test("what breaks the schema is taken out, its place is told, and the rest stays where it was", () => {
  const { record, faulty } = validated("name: Pond\nkind: board\ncolour: red\notherNames: [7, Pool]\nsummary: 7\n");
  assert.equal(record, { name: "Pond", kind: "board", otherNames: [undefined, "Pool"] } as object);
  assert.equal([...faulty].sort(), ["/colour", "/otherNames/0", "/summary"]);
});

test("of an entry that stands twice one is taken out", () => {
  const { record, faulty } = validated("name: Pond\nkind: board\nmeetings:\n  words: So.\n  notIn: [May, June, May]\n");
  assert.equal(record?.["meetings" as never], { words: "So.", notIn: ["May", "June", undefined] } as never);
  assert.equal(faulty, ["/meetings/notIn/2"]);
});

test("what cannot do without a value that was taken out goes with it", () => {
  const { record, faulty } = validated("name: Pond\nkind: board\nmeetings:\n  words: 7\n  timesAYear: 4\n");
  assert.equal(record, { name: "Pond", kind: "board" } as never);
  assert.equal(faulty, ["/meetings/words", "/meetings"]);
  assert.equal(validated("name: 7\nkind: board\n"), { ...validated("name: 7\nkind: board\n"), faulty: ["/name", ""] });
});

test("of a file that could not be read, and of one that is no record, nothing is left", () => {
  for (const text of ["name: [", "red", "[red]", "7"]) {
    const file = validated(text);
    assert.not.ok("record" in file, text);
    assert.equal(file.faulty, [""], text);
  }
});

test("an id has at most eighty small letters, digits and single hyphens, and nothing else", () => {
  assert.equal(["a", "a-1-b", "x".repeat(80)].map(isId), [true, true, true]);
  assert.equal(
    ["", "A", "a--b", "-a", "a-", "a b", "a-b!", "x".repeat(81)].map(isId),
    [...Array(8)].map(() => false),
  );
});

test("there is a validator of each schema, and of no other", () => {
  assert.ok(validatorOf("aims")({}));
  assert.not.ok(validatorOf("group")({}));
  assert.throws(() => validatorOf("nothing"), /There is no schema named nothing\./);
});

test("the validators that are written into the program stand under the names of their schemas", () => {
  const text = writeValidators();
  assert.ok(text.startsWith('import { formats } from "./formats.ts";\n'));
  assert.match(text, 'const all = { "accepted": ofRecords0, "aims": ofRecords1, "arrangements": ofRecords2, ');
  assert.match(text, "export const ofRecords0 = ");
  assert.match(text, "formats[");
});

test.run();
