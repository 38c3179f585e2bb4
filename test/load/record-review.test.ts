import { readFileSync } from "node:fs";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { applyEdits, normaliseText } from "../../src/load/yaml/edit/edits.ts";
import { entryKeys } from "../../src/load/yaml/edit/held-list.ts";
import { type Recording, recordReview, reviewKeys } from "../../src/load/yaml/edit/record-review.ts";
import { toYamlScalar } from "../../src/load/yaml/edit/scalar.ts";
import { parseYaml } from "../../src/load/yaml/parse.ts";

const recording: Recording = {
  on: "2026-12-01",
  by: "Pond Board",
  minute: "PB/2026/12/4",
  fingerprint: "1234567890123456",
  nextReview: "2027-12-01",
};
const recorded = (raw: string, pointer = "/review", what = recording) => {
  const result = recordReview(raw, pointer, what);
  return "text" in result ? result.text : result.refused;
};
const entry = `    - on: 2026-12-01
      by: Pond Board
      minute: PB/2026/12/4
      fingerprint: "1234567890123456"
`;

test("the date that stood alone becomes the first entry, each line's comment staying, and the review is the last", () => {
  const before =
    "# the pond\nname: Pond Board\n\nreview:\n  lastReviewed: 2025-12-30 # in the hall\n  nextReview: '2026-12-31'\n  cycleMonths: 12\n  owner: pond-board # for now\n# the end\n";
  assert.is(
    recorded(before),
    `# the pond\nname: Pond Board\n\nreview:\n  held:\n    - on: 2025-12-30 # in the hall\n${entry}  nextReview: 2027-12-01\n  cycleMonths: 12\n  owner: pond-board # for now\n# the end\n`,
  );
});

test("evidence that stood beside the date moves into the first entry with its comments", () => {
  const before = `review:
  lastReviewed: "2025-12-30"
  nextReview: 2026-12-30
  owner: pond
  reviewedBy: Old Board # with the ducks
  minuteRef: >-
    PB
    7
  fingerprint: "0000000000000000"
  # what waits
kind: board
`;
  assert.is(
    recorded(before),
    `review:
  held:
    - on: "2025-12-30"
      by: Old Board # with the ducks
      minute: PB 7
      fingerprint: "0000000000000000"
${entry}  nextReview: 2027-12-01
  owner: pond
  # what waits
kind: board
`,
  );
  assert.match(recorded(before.replace(">-", ">- # so")), "cannot be changed line by line");
});

test("every review after that is one more entry at the end, laid out as the list is", () => {
  const once = recorded("review:\n  lastReviewed: 2025-12-30\n");
  const later = { ...recording, on: "2027-11", minute: "PB: 7, #2", changed: true, nextReview: "2028-11-01" };
  assert.is(
    recorded(once, "/review", later),
    `review:\n  held:\n    - on: 2025-12-30\n${entry}    - on: 2027-11\n      by: Pond Board\n      minute: "PB: 7, #2"\n      changed: true\n      fingerprint: "1234567890123456"\n  nextReview: 2028-11-01\n`,
  );
  const wide = "review:\n  held: # by hand\n  -   on: 2025\n      by: x # so\n  # below\n  owner: pond\n";
  const { fingerprint: _, ...words } = recording;
  assert.is(
    recorded(wide, "/review", { ...words, on: "2026" }),
    "review:\n  held: # by hand\n  -   on: 2025\n      by: x # so\n  -   on: 2026\n      by: Pond Board\n      minute: PB/2026/12/4\n  nextReview: 2027-12-01\n  # below\n  owner: pond\n",
  );
  assert.match(
    recorded("review:\n  held: [{ on: 2025-01-01 }, { on: 2025-12-30 }] # so\n"),
    /held: \[\{ on: 2025-01-01 \}, \{ on: 2025-12-30 \}, \{ on: 2026-12-01, by: Pond Board, .*\}\] # so\n/,
  );
  assert.match(recorded("review:\n  held:\n    -\n      on: 2025-12-30\n"), "cannot be changed line by line");
});

test("the entry of the same day is completed and not repeated", () => {
  const whole = recorded("review:\n  held:\n    - on: 2026-12-01 # so\n      minute: PB/2026/12/4\n");
  assert.is(whole, `review:\n  held:\n${entry.replace("01\n", "01 # so\n")}  nextReview: 2027-12-01\n`);
  assert.is(recorded(whole), whole);
  const short = "review:\n  lastReviewed: 2026-12-01 # so\n";
  assert.is(recorded(short), whole);
  const other = recorded("review:\n  lastReviewed: 2026-12-01\n  reviewedBy: Reed Group\n");
  assert.is(other, 'A review is recorded for 2026-12-01 already, by "Reed Group". Change that entry by hand if it is wrong.');
  const full =
    'review:\n  lastReviewed: 2026-12-01\n  nextReview: 2027-12-01\n  reviewedBy: Pond Board\n  minuteRef: PB/2026/12/4\n  fingerprint: "1234567890123456"\n';
  assert.is(recorded(full), full);
  assert.match(
    recorded(full.replace("1234", "4321")),
    /minute: PB\/2026\/12\/4\n {6}fingerprint: "1234567890123456"\n {2}nextReview/,
  );
});

test("a field of the block that repeats the newest entry goes on repeating it", () => {
  const after = recorded("review:\n  lastReviewed: 2025-12-30 # last\n  held:\n    - on: 2025-12-30\n  owner: pond\n");
  assert.is(
    after,
    `review:\n  lastReviewed: 2026-12-01 # last\n  held:\n    - on: 2025-12-30\n${entry}  nextReview: 2027-12-01\n  owner: pond\n`,
  );
});

test("what was not known gives way to what is recorded, and its remark stays", () => {
  assert.is(
    recorded("review:\n  lastReviewed: unknown # no minute found\n  nextReview: unknown\n  owner: pond\n"),
    `review:\n  held: # no minute found\n${entry}  nextReview: 2027-12-01\n  owner: pond\n`,
  );
  assert.match(
    recorded("review: { lastReviewed: unknown, owner: pond }\n"),
    /^review: \{ held: \[\{ on: 2026-12-01, .*\}\], nextReview: 2027-12-01, owner: pond \}/,
  );
});

test("evidence of a review without a day is refused, for nothing says which review it is of", () => {
  assert.match(recorded("review:\n  reviewedBy: Old Board\n  owner: pond\n"), "and not when. Write lastReviewed too");
});

test("a byte order mark and Windows ends of lines stay, and added lines end alike", () => {
  const before = "\ufeffname: Pond\r\nreview:\r\n  nextReview: 2026-12-31\r\nkind: board\r\n";
  const after = recorded(before);
  assert.is(
    after,
    `\ufeffname: Pond\r\nreview:\r\n  held:\r\n${entry.replaceAll("\n", "\r\n")}  nextReview: 2027-12-01\r\nkind: board\r\n`,
  );
});

test("a file that ends without an end of line is not given one more than it needs", () => {
  assert.is(recorded("review:\n  owner: pond").split("\n").at(-1), "  owner: pond");
  assert.is(
    recorded("review:\n  nextReview: 2026-12-31\n  held:\n    - on: 2025-12-30").split("\n").at(-1),
    '      fingerprint: "1234567890123456"',
  );
});

test("a review between braces stays between them", () => {
  const list =
    'held: [{ on: 2025-12-30 }, { on: 2026-12-01, by: Pond Board, minute: PB/2026/12/4, fingerprint: "1234567890123456" }]';
  assert.is(
    recorded("review: { lastReviewed: 2025-12-30, owner: pond } # so\n"),
    `review: { ${list}, nextReview: 2027-12-01, owner: pond } # so\n`,
  );
  assert.match(recorded("review: {}\n"), /^review: \{ held: \[\{ on: 2026-12-01, .*\}\], nextReview: 2027-12-01/);
  assert.match(recorded("review: { lastReviewed: 2025-12-30, reviewedBy: x }\n"), "cannot be changed line by line");
  assert.match(recorded("review: { lastReviewed: 2026-12-01 }\n"), "cannot be changed line by line");
});

test("the next date is assumed no longer once it is recorded; what else is assumed stays", () => {
  const before = (marks: string) => `review:\n  nextReview: 2026-12-31\n  owner: pond\n  assumed:\n${marks}kind: board\n`;
  const after = (marks: string) => `review:\n  held:\n${entry}  nextReview: 2027-12-01\n  owner: pond\n${marks}kind: board\n`;
  const owner = "    owner: It is above it.\n";
  assert.is(recorded(before(`    nextReview: A year on.\n${owner}`)), after(`  assumed:\n${owner}`));
  assert.is(recorded(before("    nextReview: A year on.\n")), after(""));
  const inBraces = "review:\n  nextReview: 2026-12-31\n  assumed: { nextReview: So., owner: So. }\n  owner: pond\n";
  assert.match(recorded(inBraces), "marked as assumed, between braces");
});

test("a last review that is assumed never becomes one that was held: the new one takes its place, and its mark goes", () => {
  const before = (date: string, marks: string) =>
    `# the pond\nreview:\n  lastReviewed: ${date}\n  # below\n  owner: pond # ours\n${marks}kind: board\n`;
  const after = (remark: string, marks: string) =>
    `# the pond\nreview:\n  held:${remark}\n${entry}  nextReview: 2027-12-01\n  # below\n  owner: pond # ours\n${marks}kind: board\n`;
  const mark = "    lastReviewed: So it seems.\n";
  const owner = "    owner: It is above it. # as we think\n";
  assert.is(recorded(before("2025-12-30 # about", `  assumed:\n${mark}`)), after(" # about", ""));
  assert.is(recorded(before('"2025-12"', `  assumed:\n${mark}${owner}`)), after("", `  assumed:\n${owner}`));
  assert.is(recorded(before("2025", `  assumed:\n${owner}${mark}`)), after("", `  assumed:\n${owner}`));
  assert.is(recorded(before("2026-12-01", `  assumed:\n${mark}`)), after("", ""), "assumed for the same day");
  const dates = "  nextReview: 2026-12-31\n  assumed:\n    nextReview: A year on.\n";
  const both = `review:\n  lastReviewed: 2025-12-30\n  owner: pond\n${dates}${mark}`;
  assert.is(recorded(both), `review:\n  held:\n${entry}  owner: pond\n  nextReview: 2027-12-01\n`);
});

test("an assumed last review that something else depends on is not replaced without a word", () => {
  const block = (lines: string) => `review:\n${lines}  owner: pond\n  assumed:\n    lastReviewed: So it seems.\n`;
  assert.match(recorded(block("  lastReviewed: 2025-12-30\n  reviewedBy: Board\n")), "of when only what is assumed");
  assert.match(
    recorded(block("  lastReviewed: 2025-12-30\n  held:\n    - on: 2025-12-30\n")),
    "marked as assumed, beside reviews that were held",
  );
  assert.match(
    recorded("review:\n  lastReviewed: 2025-12-30\n  owner: pond\n  assumed: { lastReviewed: So., owner: So. }\n"),
    "lastReviewed is marked as assumed, between braces",
  );
});

test("where a list, the whole file or something without a field of a review is named, the recording is refused", () => {
  for (const [text, pointer] of [
    ["review: []\n", "/review"],
    ["review:\n  - lastReviewed: 2025-12-30\n", "/review"],
    ["lastReviewed: 2025-12-30\n", ""],
    ["\n\nreview:\n", ""],
    ["review:\n  other: 1\n", "/review"],
    ["review:\n  __pond__: 1\n", "/review"],
  ] as const) {
    assert.match(recorded(text, pointer), "no review here to record to", JSON.stringify(text));
  }
});

test("a review laid out in a way that cannot be changed safely is refused, and never written wrong", () => {
  const layout = fc.record({
    head: fc.constantFrom("", "\ufeff", "# head\n", "---\n", "a: 1\r\n", "- "),
    review: fc.constantFrom("review: ", "? review\n: ", '"review": ', "{ review: ", "reviews:\n  - review: "),
    body: fc.array(
      fc.tuple(
        fc.constantFrom(
          "lastReviewed",
          "held",
          "reviewedBy",
          "owner",
          "'nextReview'",
          "waiver",
          "other",
          "? owner\n  ",
          '"last\\x52eviewed"',
        ),
        fc.constantFrom(": ", " : ", ":"),
        fc.constantFrom(
          "2025-01-01",
          "",
          "|\n    text",
          "[a,\n    b]",
          "{ a: 1 }",
          "null",
          "x # y",
          "\n    - a",
          "\n    - on: 2025-01-01",
          "[{ on: 2025-01-01 }]",
          '"a\n    b"',
        ),
        fc.constantFrom("\n", " # c\n", "\r\n", "\n  # note\n"),
      ),
      { maxLength: 5 },
    ),
    tail: fc.constantFrom("", "b: 2\n", "...\n", "}\n"),
    pointer: fc.constantFrom("/review", "/reviews/0/review", "/0/review", "", "/a", "/nothing"),
  });
  fc.assert(
    fc.property(layout, ({ head, review, body, tail, pointer }) => {
      const lines = body.map(([key, colon, value, end]) => `  ${key}${colon}${value}${end}`).join("");
      const result = recordReview(`${head}${review}\n${lines}${tail}`, pointer, recording);
      if ("refused" in result) assert.match(result.refused, /\.$/);
    }),
    { numRuns: 2000 },
  );
});

test("whatever is recorded, every remark stays, and every line that it does not concern, in its order and with its end", () => {
  const remark = fc.constantFrom("", " # one", " # two");
  const field = (key: string, value: string) => remark.map((words) => `  ${key}: ${value}${words}`);
  const entries = fc
    .array(remark, { minLength: 1, maxLength: 4 })
    .map((remarks) => [
      "  held: # those held",
      ...remarks.flatMap((words, at) => [`    - on: ${2020 + at}-05${words}`, `      by: Board${words}`, "      # below"]),
    ]);
  const alone = fc.tuple(field("lastReviewed", "2025-12-30"), fc.subarray(["  reviewedBy: Board # who", "  minuteRef: 'PB 1'"]));
  const dates = fc.oneof(
    entries,
    alone.map(([date, evidence]) => [date, "  # between", ...evidence]),
    fc.constant([]),
  );
  const others = fc.subarray(["  nextReview: 2026-12-31 # next", "  cycleMonths: 12", "  # remark", "  owner: pond # whose"], {
    minLength: 1,
  });
  const end = fc.constantFrom("\n", "\r\n");
  fc.assert(
    fc.property(dates, others, end, fc.boolean(), (first, rest, lineEnd, mark) => {
      const lines = ["# the pond", "review:", ...first, ...rest, "", "kind: board # kind"];
      fc.pre([...first, ...rest].some((line) => !line.trim().startsWith("#")));
      const after = recorded((mark ? "\ufeff" : "") + lines.map((line) => line + lineEnd).join(""));
      assert.not.match(after, "cannot be changed");
      assert.is(after.startsWith("\ufeff"), mark);
      assert.equal([...new Set(after.match(/\r?\n/g))], [lineEnd]);
      const now = after.replace("\ufeff", "").split(lineEnd);
      const concerned = /nextReview|lastReviewed|reviewedBy|minuteRef/;
      let from = 0;
      for (const line of lines.filter((each) => !concerned.test(each))) {
        const at = now.indexOf(line, from);
        assert.ok(at >= from, `${line} is lost or moved in\n${after}`);
        from = at + 1;
      }
      const remarks = (text: readonly string[]) => text.flatMap((line) => line.match(/#.*/) ?? []).sort();
      assert.equal(remarks(now), remarks(lines));
    }),
    { numRuns: 1000 },
  );
});

test("where there is no review there is nothing to record to", () => {
  for (const text of ["name: Pond\n", "review:\n", "review: soon\n"]) assert.match(recorded(text), "no review here to record to");
});

test("a waiver ends with the review that it waited for", () => {
  const before =
    "review:\n  nextReview: 2026-12-31\n  waiver:\n    reason: flood\n    until: 2027-01-01 # at most\n\nkind: board\n";
  assert.not.match(recorded(before), /waiver|reason|until/);
  assert.is(recorded(before), `review:\n  held:\n${entry}  nextReview: 2027-12-01\n\nkind: board\n`);
  assert.match(recorded("review: { nextReview: 2026-12-31, waiver: { reason: flood } }\n"), "Take the waiver away first");
});

test("only the review that is meant is written, in a list of several", () => {
  const before =
    "reviews:\n  - id: a\n    review:\n      nextReview: 2026-09\n  - id: b\n    review:\n      nextReview: 2026-10\n";
  const { fingerprint: _, ...words } = recording;
  assert.is(
    recorded(before, "/reviews/1/review", words),
    "reviews:\n  - id: a\n    review:\n      nextReview: 2026-09\n  - id: b\n    review:\n      held:\n        - on: 2026-12-01\n          by: Pond Board\n          minute: PB/2026/12/4\n      nextReview: 2027-12-01\n",
  );
});

test("spaces before a value that gives way stay", () => {
  assert.match(recorded("review:\n  nextReview:   2026-12-31\n"), "\n  nextReview:   2027-12-01\n");
});

test("what is added stands right below the text before it, and not below the empty lines after that", () => {
  const after = recorded("review:\n  held:\n    - on: 2025-12-30\n      by: >-\n        pond\n        board\n\n\nkind: board\n");
  assert.is(
    after,
    `review:\n  held:\n    - on: 2025-12-30\n      by: >-\n        pond\n        board\n${entry}  nextReview: 2027-12-01\n\n\nkind: board\n`,
  );
});

test("a value in braces or brackets over several lines stays whole, and a waiver in them goes whole", () => {
  for (const cycle of ["{\n    a: b,\n\n\n    }", "[\n    a,\n    b\n    ]", "{}", "[]"])
    assert.match(
      recorded(`review:\n  lastReviewed: 2025-12-30\n  cycleMonths: ${cycle} # so\nkind: board\n`),
      `cycleMonths: ${cycle} # so\nkind: board\n`,
    );
  assert.not.match(recorded("review:\n  waiver: {\n    reason: flood\n    }\nkind: board\n"), /flood|\}/);
});

test("what its layout forbids to write is refused", () => {
  assert.match(recorded("review:\n  ? nextReview # so: now\n  : 2026-12-31\n"), "cannot be changed line by line");
});

test("a file with a fault that leaves it readable is not written either", () => {
  assert.match(recorded("review:\n  nextReview: 2026-12-31\nname: a\nname: b\n"), "cannot be read");
});

test("a file that cannot be read is not written", () => {
  assert.match(recorded("review:\n\tnextReview: 2026-12-31\n"), "cannot be read");
});

test("any line of text comes back as it was typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
      fc.pre(!/[\r\n]/.test(text));
      assert.is((parseYaml(`a: ${toYamlScalar(text)}\n`).value as { a: unknown }).a, text);
      assert.equal(parseYaml(`{ a: ${toYamlScalar(text)}, b: 1 }\n`).value, { a: text, b: 1 });
    }),
  );
});

test("words that YAML takes for something else are put in quotes, and plain ones are not", () => {
  for (const text of ["true", "null", "12", "1.5", "0x1f", "2026-12-01", "a: b", "- a", "a #b", "[a]", "a, b"]) {
    assert.is((parseYaml(`a: ${toYamlScalar(text)}\n`).value as { a: unknown }).a, text);
  }
  assert.is(toYamlScalar("EB/2026/12/4"), "EB/2026/12/4");
  for (const text of ["Executive Board", "3rd meeting", "St. Ann's (north) & co", "Évaluation", "½ hour", "a–b"])
    assert.is(toYamlScalar(text), text);
  for (const text of ["a, b", "a,", "a]b", "-a", "a\u2028b", ""]) assert.match(toYamlScalar(text), /^".*"$/, text);
  assert.is(toYamlScalar("a\u2028\u007f\ufeff"), '"a\\u2028\\u007f\\ufeff"');
});

test("edits keep to their places whatever ends the lines", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string(), fc.constantFrom("\n", "\r\n", "\r"))),
      fc.boolean(),
      fc.nat(),
      (lines, mark, at) => {
        const raw = (mark ? "\ufeff" : "") + lines.map(([line, end]) => line.replace(/[\r\n\ufeff]/g, "") + end).join("");
        const text = normaliseText(raw);
        const place = at % (text.length + 1);
        assert.is(
          normaliseText(applyEdits(raw, [{ start: place, end: place, text: "X" }])),
          `${text.slice(0, place)}X${text.slice(place)}`,
        );
      },
    ),
  );
});

test("edits are made in the order of their places, at one place what is put in first", () => {
  const edits = [
    { start: 4, end: 5, text: "E" },
    { start: 1, end: 2, text: "B" },
    { start: 1, end: 1, text: "+" },
    { start: 3, end: 3, text: "x" },
    { start: 3, end: 3, text: "y" },
  ];
  assert.is(applyEdits("abcdef", edits), "a+BcxydEf");
});

test("what is added ends its lines as the file does, or with a line feed where it has none", () => {
  assert.is(applyEdits("a", [{ start: 1, end: 1, text: "\nb" }]), "a\nb");
  assert.is(applyEdits("a\rb\r\n", [{ start: 1, end: 1, text: "\nb" }]), "a\rb\rb\r\n");
});

test("only the mark at the beginning is taken away, and each end of a line is one", () => {
  assert.is(normaliseText("\ufeffa\ufeffb\rc\r\nd\n"), "a\ufeffb\nc\nd\n");
});

test("the keys stand in the order of the schema", () => {
  const schema = JSON.parse(readFileSync(new URL("../../src/schema/common.schema.json", import.meta.url), "utf8"));
  assert.equal([...reviewKeys], Object.keys(schema.definitions.review.properties));
  assert.equal([...entryKeys], Object.keys(schema.definitions.heldReview.properties));
});

test.run();
