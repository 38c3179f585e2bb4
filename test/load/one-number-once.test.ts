import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fieldsAt } from "../../src/load/fields.ts";
import { fileKinds } from "../../src/load/file-kinds.ts";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { numbersIn } from "../../src/text/numbers.ts";

/** The fields of a group's file that hold a count which its texts could tell a second time. */
const countFields = [
  "meetings/timesAYear",
  "meetings/timesATerm",
  "quorum/members",
  "quorum/include/*/count",
  "review/cycleMonths",
];

/** Numbers that are no second place for the fact of the same value, each with the words and the reason. */
const others: Readonly<Record<string, string>> = {
  "executive-board.yaml /summary: y the DSP on a six-monthly rotational bas":
    "the months of a turn of the rotation, not the meetings of a year",
};

const texts = Object.keys(fileKinds.groups.prose ?? {}).filter((path) => !path.includes("annexes"));

for (const name of readdirSync("data/groups").sort()) {
  test(`${name} tells in no words a count that it holds as a fact`, () => {
    const record = parseYaml(readFileSync(`data/groups/${name}`, "utf8")).value;
    const counts = countFields.flatMap((path) => fieldsAt(record, path).map(({ value }) => value));
    const told = texts.flatMap((path) =>
      fieldsAt(record, path).flatMap(({ pointer, value }) =>
        wordsWithNumbers(String(value))
          .filter(({ number }) => counts.includes(number))
          .map(({ words }) => `${name} ${pointer}: ${words}`),
      ),
    );
    assert.equal(
      told.filter((each) => !(each in others)),
      [],
    );
  });
}

/** Each number of a text with the words around it; not those of references, nor of a list's own numbering. */
function wordsWithNumbers(text: string): { number: number; words: string }[] {
  const plain = text.replace(/\[\[[^\]\n]*\]\]/g, "…").replace(/^\s*\d+\. /gm, "");
  return [...plain.matchAll(/[\w-]+/g)].flatMap(({ 0: word, index }) =>
    numbersIn(word).map((number) => ({
      number,
      words: plain.slice(Math.max(0, index - 15), index + word.length + 15).replace(/\s+/g, " "),
    })),
  );
}

test("every exception is still there", () => {
  const all = readdirSync("data/groups").map((name) => readFileSync(`data/groups/${name}`, "utf8").replace(/\s+/g, " "));
  for (const each of Object.keys(others))
    assert.ok(
      all.some((text) => text.includes(each.split(": ")[1] ?? "")),
      each,
    );
});

test.run();
