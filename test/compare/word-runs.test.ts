import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { linesOfRuns, type Run, runsBetween, textAfter, textBefore } from "../../src/compare/wording/word-runs.ts";

/** Runs as one reads them: what is taken out between [- and -], what is put in between {+ and +}. */
function shown(runs: readonly Run[]): string {
  return runs.map(({ text, change }) => (change === "deleted" ? `[-${text}-]` : change ? `{+${text}+}` : text)).join("");
}

function redline(before: string, after: string): string {
  return shown(runsBetween(before, after));
}

const word = fc.constantFrom(
  "the",
  "Board",
  "meets",
  "four",
  "times",
  "a",
  "year",
  "in-house",
  "Chair's",
  "it",
  "1.2",
  "é",
  "🦆",
  "",
);
const sign = fc.constantFrom(" ", ", ", ". ", "\n", "\n\n", " (", ") ", "  ");
const text = fc.array(fc.tuple(word, sign), { maxLength: 40 }).map((pieces) => pieces.flat().join(""));

test("the runs without insertions are the old text, and without deletions the new one, whatever the texts", () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
      const runs = runsBetween(before, after);
      return textBefore(runs) === before && textAfter(runs) === after;
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test("no word is cut: where a run ends, a word ends", () => {
  const letter = /[\p{L}\p{N}\p{M}]/u;
  fc.assert(
    fc.property(text, text, (before, after) => {
      for (const side of ["inserted", "deleted"] as const) {
        const runs = runsBetween(before, after).filter(({ change }) => change !== side);
        for (const [index, { text: piece }] of runs.entries()) {
          const next = runs[index + 1]?.text;
          if (next !== undefined && letter.test(piece.at(-1) ?? "") && letter.test(next[0] ?? "")) return false;
        }
      }
      return true;
    }),
    { numRuns: 1000, seed: 2 },
  );
});

test("a text compared with itself has no change, and is one run", () => {
  fc.assert(fc.property(text, (same) => runsBetween(same, same).every(({ change }) => change === undefined)));
  assert.equal(runsBetween("The Board meets.", "The Board meets."), [{ text: "The Board meets." }]);
});

test("one changed word is marked alone", () => {
  assert.is(
    redline("The Board meets four times a year.", "The Board meets six times a year."),
    "The Board meets [-four-]{+six+} times a year.",
  );
});

test("a sign is changed without the word before it", () => {
  assert.is(redline("It plans training.", "It plans training;"), "It plans training[-.-]{+;+}");
});

test("changes that one short word parts are told as one", () => {
  assert.is(
    redline("It hears the views of young people twice.", "It hears the wishes of older people twice."),
    "It hears the [-views of young-]{+wishes of older+} people twice.",
  );
});

test("the space after words that change is not changed", () => {
  assert.is(
    redline("We aim to work in a quiet manner and avoid disputes.", "We act by agreement and avoid disputes."),
    "We [-aim to work in a quiet manner-]{+act by agreement+} and avoid disputes.",
  );
});

test("changes with more between them stay apart", () => {
  assert.is(
    redline("The Board meets four times in each calendar year.", "The Panel meets four times in each school year."),
    "The [-Board-]{+Panel+} meets four times in each [-calendar-]{+school+} year.",
  );
});

test("a line that is put in among others leaves them as they are", () => {
  assert.is(redline("To plan.\nTo ask.", "To plan.\nTo listen to all.\nTo ask."), "To plan.\n{+To listen to all.\n+}To ask.");
});

test("lines that have little in common are not woven together", () => {
  assert.is(
    redline("The panel reads twelve case files.", "Nobody knows when it will meet again."),
    "[-The panel reads twelve case files.-]{+Nobody knows when it will meet again.+}",
  );
});

test("a line that was changed is compared with the one that it was, though others come between", () => {
  const before = "The Board agrees the plan each year.\nThe group reports to it twice a year.";
  const after = "A new first line stands here.\nThe Board agrees the plan every year.\nThe group reports to it once a year.";
  assert.is(
    redline(before, after),
    "{+A new first line stands here.\n+}The Board agrees the plan [-each-]{+every+} year.\nThe group reports to it [-twice-]{+once+} a year.",
  );
});

test("runs are split into lines where either text ends one", () => {
  const lines = linesOfRuns(runsBetween("one two three", "one two\nthree")).map(shown);
  assert.equal(lines, ["one two[- -]", "three"]);
});

test("a thousand lines that are all changed take no second", () => {
  const lines = (mark: string) =>
    Array.from({ length: 1000 }, (_, line) => `Line ${line} of the ${mark} text says ${mark} once more.`).join("\n");
  const { user } = process.cpuUsage();
  const runs = runsBetween(lines("old"), lines("new"));
  assert.is(textAfter(runs), lines("new"));
  assert.ok(process.cpuUsage().user - user < 2_000_000);
});

test.run();
