import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Mark } from "../../src/returned/marks.ts";
import { marksIn } from "../../src/returned/read-marks.ts";
import { acceptOwnChanges } from "../../src/returned/word/own-changes.ts";
import { readReturnedFile } from "../../src/returned/word/returned-file.ts";
import { byAnn, part, readMarks, run, wordFile } from "./word-file.ts";

const ann = { author: "Ann Reed", day: "2026-11-20" };
const p = (xml: string, properties = "") => `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${xml}</w:p>`;
const ins = (xml: string, by = byAnn) => `<w:ins ${by}>${xml}</w:ins>`;
const del = (text: string, by = byAnn) => `<w:del ${by}>${run(text, "w:delText")}</w:del>`;
const marksOf = (body: string, parts: Record<string, string> = {}) => readMarks(wordFile(body, parts)).marks;

/** What matters of a mark in a test. */
function inShort(mark: Mark): object {
  const { kind, hand, at } = mark;
  const where = `${at.paragraph}:${at.start}`;
  if (kind === "comment") return { kind, hand, where, words: mark.words, said: mark.comment.text };
  if (kind === "moved" || kind === "set-differently") return { kind, hand, where, words: mark.words };
  return { kind, hand, where, was: mark.was, now: mark.now, after: mark.after };
}

test("what the library writes is read: words put in, taken out and commented on", async () => {
  const date = "2026-11-20T09:00:00Z";
  const by = { id: 1, author: "Ann Reed", date };
  const file = await Packer.toBuffer(
    new Document({
      comments: {
        children: [{ id: 0, author: "Ann Reed", date: new Date(date), children: [new Paragraph("Is that so?")] }],
      },
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun("The Board "),
                new DeletedTextRun({ ...by, text: "meets" }),
                new InsertedTextRun({ ...by, id: 2, text: "sits" }),
                new TextRun(" "),
                new CommentRangeStart(0),
                new TextRun("every month"),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new InsertedTextRun({ ...by, id: 3, text: " or so" }),
                new TextRun("."),
              ],
            }),
          ],
        },
      ],
    }),
  );
  const { paragraphs, marks } = readMarks(file);
  assert.equal(
    paragraphs.map(({ text }) => text),
    ["The Board meets every month."],
    "the text before all changes",
  );
  assert.equal(marks.map(inShort), [
    { kind: "replaced", hand: ann, where: "0:10", was: "meets", now: "sits", after: "" },
    { kind: "comment", hand: ann, where: "0:16", words: "every month", said: "Is that so?" },
    { kind: "put-in", hand: ann, where: "0:27", was: "", now: "or so", after: "The Board meets every month" },
  ]);
});

test("a word that Word has split into runs by editing sessions is one word, in one change", () => {
  const split =
    '<w:r w:rsidR="00A1"><w:t>quar</w:t></w:r><w:r w:rsidR="00A2"><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t>terly</w:t></w:r>';
  const { paragraphs, marks } = readMarks(wordFile(p(`${split}${run(" and ")}${ins(split)}${ins(split)}`)));
  assert.is(paragraphs[0]?.text, "quarterly and");
  assert.equal(marks.map(inShort), [
    { kind: "put-in", hand: ann, where: "0:14", was: "", now: "quarterlyquarterly", after: "quarterly and" },
  ]);
});

test("changes of two people side by side are two", () => {
  const byBo = 'w:id="8" w:author="Bo Heron" w:date="2026-11-20T10:00:00Z"';
  assert.equal(marksOf(p(del("one") + ins(run("two"), byBo))).map(inShort), [
    { kind: "taken-out", hand: ann, where: "0:0", was: "one", now: "", after: "" },
    { kind: "put-in", hand: { author: "Bo Heron", day: "2026-11-20" }, where: "0:3", was: "", now: "two", after: "one" },
  ]);
});

test("a paragraph put in is one change, with what stands before it, as is one taken out", () => {
  const mark = (kind: string) => `<w:rPr><w:${kind} ${byAnn}/></w:rPr>`;
  const body =
    p(run("First.")) +
    p(ins(run("A new one.")), mark("ins")) +
    p(ins(run("And more.")), mark("ins")) +
    p(del("Second."), mark("del")) +
    p(run("Third."));
  const { paragraphs, marks } = readMarks(wordFile(body));
  assert.equal(
    paragraphs.map(({ text }) => text),
    ["First.", "Second.", "Third."],
  );
  assert.equal(marks.map(inShort), [
    { kind: "replaced", hand: ann, where: "1:0", was: "Second.", now: "A new one. ¶ And more.", after: "" },
  ]);
});

test("a paragraph that was split is told, and one joined to the next", () => {
  const body =
    p(run("One. "), `<w:rPr><w:ins ${byAnn}/></w:rPr>`) +
    p(run("Two.")) +
    p(run("Three."), `<w:rPr><w:del ${byAnn}/></w:rPr>`) +
    p(run("Four."));
  const { paragraphs, marks } = readMarks(wordFile(body));
  assert.equal(
    paragraphs.map(({ text }) => text),
    ["One. Two.", "Three.", "Four."],
  );
  assert.equal(marks.map(inShort), [
    { kind: "put-in", hand: ann, where: "0:5", was: "", now: "", after: "One." },
    { kind: "taken-out", hand: ann, where: "1:6", was: "", now: "", after: "" },
  ]);
});

test("rows of a table put in and taken out are told one by one", () => {
  const row = (properties: string, ...cells: string[]) =>
    `<w:tr>${properties}${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join("")}</w:tr>`;
  const change = (kind: string) => `<w:trPr><w:${kind} ${byAnn}/></w:trPr>`;
  const body = `<w:tbl>${row("", run("Police"), run("Chief"))}${row(change("ins"), ins(run("Trust")), run("Nurse"))}${row(change("ins"), run("School"), run("Head"))}${row(change("del"), run("Fire"), del("Officer"))}</w:tbl>${p(run("End."))}`;
  const { paragraphs, marks } = readMarks(wordFile(body));
  assert.equal(
    paragraphs.map(({ text }) => text),
    ["Police", "Chief", "Fire", "Officer", "End."],
  );
  assert.equal(
    marks.map((mark) => [mark.kind, "row" in mark && mark.row, "now" in mark && (mark.now || mark.was)]),
    [
      ["put-in", true, "Trust | Nurse"],
      ["put-in", true, "School | Head"],
      ["taken-out", true, "Fire | Officer"],
    ],
  );
});

test("what was moved is told once, where it was, with where it is now", () => {
  const body =
    p(
      `<w:moveFromRangeStart w:id="1" w:name="move1" ${byAnn}/><w:moveFrom ${byAnn}>${run("Moved.")}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>${run("Stays.")}`,
    ) +
    p(run("Next. ")) +
    p(
      `${run("Last. ")}<w:moveToRangeStart w:id="2" w:name="move1" ${byAnn}/><w:moveTo ${byAnn}>${run("Moved.")}</w:moveTo><w:moveToRangeEnd w:id="2"/>`,
    );
  const { paragraphs, marks } = readMarks(wordFile(body));
  assert.equal(
    paragraphs.map(({ text }) => text),
    ["Moved.Stays.", "Next.", "Last."],
  );
  assert.equal(marks, [
    {
      kind: "moved",
      hand: ann,
      at: { paragraph: 0, start: 0, end: 6 },
      words: "Moved.",
      to: { paragraph: 2, start: 6, end: 6 },
    },
  ] as unknown as Mark[]);
});

test("a move of which only one end is named or left is told as what it does there", () => {
  const body =
    p(`<w:moveTo ${byAnn}>${run("Come.")}</w:moveTo>`) +
    p(
      `<w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom ${byAnn}>${run("Gone.")}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`,
    );
  assert.equal(
    marksOf(body).map(({ kind }) => kind),
    ["put-in", "moved"],
  );
});

test("what was put in by one and taken out again by another never was in the draft, and is told as both", () => {
  const byBo = 'w:id="8" w:author="Bo Heron" w:date="2026-11-21T10:00:00Z"';
  const { paragraphs, marks } = readMarks(wordFile(p(run("A. ") + ins(del("B.", byBo)))));
  assert.is(paragraphs[0]?.text, "A.");
  assert.equal(
    marks.map((mark) => [mark.kind, mark.hand, "undoneBy" in mark && mark.undoneBy]),
    [["put-in", ann, { author: "Bo Heron", day: "2026-11-21" }]],
  );
});

test("what is only set differently is told as that, once for neighbouring words, and former properties are no text", () => {
  const bold = `<w:rPr><w:b/><w:rPrChange ${byAnn}><w:rPr><w:ins ${byAnn}/></w:rPr></w:rPrChange></w:rPr>`;
  const body =
    p(`${run("Plain ")}<w:r>${bold}<w:t>bold </w:t></w:r><w:r>${bold}<w:t>words</w:t></w:r>${run(" plain.")}`) +
    p(
      run("A heading now"),
      `<w:pStyle w:val="Heading2"/><w:pPrChange ${byAnn}><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>`,
    );
  assert.equal(marksOf(body).map(inShort), [
    { kind: "set-differently", hand: ann, where: "0:6", words: "bold words" },
    { kind: "set-differently", hand: ann, where: "1:0", words: "A heading now" },
  ]);
});

const comment = (id: number, said: string, paragraph = "", by = byAnn) =>
  `<w:comment ${by.replace('w:id="7"', "")} w:id="${id}"><w:p ${paragraph}>${run(said)}</w:p></w:comment>`;

test("a comment over several paragraphs has their words, without those that were taken out", () => {
  const body =
    p(`${run("One ")}<w:commentRangeStart w:id="1"/>${run("two")}${del(" three")}`) +
    p(`${run("four")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`);
  const found = marksOf(body, { "word/comments.xml": part("w:comments", comment(1, "Why?")) }).find(
    ({ kind }) => kind === "comment",
  );
  assert.equal(found && inShort(found), { kind: "comment", hand: ann, where: "0:4", words: "two ¶ four", said: "Why?" });
});

test("answers stand below their comment, and one that was settled says so", () => {
  const at = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const byBo = 'w:id="7" w:author="Bo Heron" w:date="2026-11-22"';
  const marks = marksOf(p(at(0) + at(1) + run("words") + end(0) + end(1)), {
    "word/comments.xml": part(
      "w:comments",
      comment(0, "Why?", 'w14:paraId="0A"') + comment(1, "Because.", 'w14:paraId="0B"', byBo),
    ),
    "word/commentsExtended.xml": part(
      "w15:commentsEx",
      '<w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>',
    ),
  });
  assert.equal(
    marks.map((mark) => mark.kind === "comment" && mark.comment),
    [
      {
        id: "0",
        hand: ann,
        text: "Why?",
        answers: [{ hand: { author: "Bo Heron", day: "2026-11-22" }, text: "Because." }],
        done: true,
      },
    ],
  );
});

test("answers that answer each other in a circle are told all the same", () => {
  const extended = part(
    "w15:commentsEx",
    '<w15:commentEx w15:paraId="A" w15:paraIdParent="B"/><w15:commentEx w15:paraId="B" w15:paraIdParent="A"/>',
  );
  const comments = part("w:comments", comment(0, "One", 'w14:paraId="A"') + comment(1, "Two", 'w14:paraId="B"'));
  assert.is(marksOf(p(run("x")), { "word/comments.xml": comments, "word/commentsExtended.xml": extended }).length, 2);
});

test("a comment without a range is at its mark, and one that is nowhere is told as that", () => {
  const body = p(run("One two")) + p(`${run("three")}<w:r><w:commentReference w:id="1"/></w:r>`);
  const marks = marksOf(body, { "word/comments.xml": part("w:comments", comment(1, "Here") + comment(2, "Where?")) });
  assert.equal(
    marks.map((mark) => mark.kind === "comment" && [mark.comment.text, mark.at.paragraph, mark.nowhere]),
    [
      ["Here", 1, undefined],
      ["Where?", 0, true],
    ],
  );
});

test("authors and days may be missing, and the day is the one that was written, in whatever zone", () => {
  const hands = [
    'w:author="A" w:date="2026-11-20T23:30:00+05:00"',
    'w:author="B" w:date="2026-11-20T23:30:00"',
    'w:author=" " w:date="soon"',
    'w:author="D" w:date="1970-01-01T00:00:00Z"',
    "",
  ];
  assert.equal(
    hands.flatMap((by) => marksOf(p(ins(run("x"), by)))).map(({ hand }) => hand),
    [{ author: "A", day: "2026-11-20" }, { author: "B", day: "2026-11-20" }, {}, { author: "D" }, {}],
  );
});

test("another prefix for the same namespace, strict or not, is the same", () => {
  for (const namespace of [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ]) {
    const document = `<ns0:document xmlns:ns0="${namespace}"><ns0:body><ns0:p><ns0:ins ns0:author="Ann Reed"><ns0:r><ns0:t>in</ns0:t></ns0:r></ns0:ins></ns0:p></ns0:body></ns0:document>`;
    assert.equal(
      marksOf("", { "word/document.xml": document }).map(({ hand }) => hand),
      [{ author: "Ann Reed" }],
    );
  }
});

test("of a redline the changes that it was sent with are no answers, but what was done to them is", () => {
  const own = 'w:id="9" w:author="Fenmarsh" w:date="2026-11-01T00:00:00Z"';
  const ownEnd = (kind: string) => `<w:rPr><w:${kind} ${own}/></w:rPr>`;
  const body =
    p(`${run("The Board ")}${del("met", own)}${ins(run("meets often"), own)}${ins(del(" indeed"), own)}${run(".")}`) +
    p(del("A former paragraph.", own), `<w:rPr><w:ins ${own}/><w:del ${own}/></w:rPr>`) +
    p(ins(run("A new one."), own), ownEnd("ins")) +
    p(run("Last. ") + ins(run("Added.")));
  const { events } = readReturnedFile(wordFile(body), 1_000_000);
  const { paragraphs, marks } = marksIn(
    acceptOwnChanges(events, ({ author }) => author === "Fenmarsh"),
    [],
  );
  assert.equal(
    paragraphs.map(({ text }) => text),
    ["The Board meets often indeed.", "A new one.", "Last."],
  );
  assert.equal(marks.map(inShort), [
    { kind: "taken-out", hand: ann, where: "0:21", was: "indeed", now: "", after: "" },
    { kind: "put-in", hand: ann, where: "2:6", was: "", now: "Added.", after: "Last." },
  ]);
});

test("a drawing that stands there in two forms is read once, and tabs, breaks and hyphens are signs", () => {
  const box = (text: string) => `<w:txbxContent>${p(run(text))}</w:txbxContent>`;
  const body =
    p(
      `<w:r><mc:AlternateContent><mc:Choice>${box("in a box")}</mc:Choice><mc:Fallback>${box("in a box")}</mc:Fallback></mc:AlternateContent></w:r>`,
    ) +
    p(
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:sym w:char="2022"/></w:r>',
      '<w:tabs><w:tab w:val="left"/></w:tabs>',
    );
  assert.equal(
    readMarks(wordFile(body)).paragraphs.map(({ text }) => text),
    ["in a box", "a b c-d•"],
  );
});

test("a note stands after the paragraph that refers to it, with what was changed in it", () => {
  const notes = part(
    "w:footnotes",
    `<w:footnote w:id="-1">${p("")}</w:footnote><w:footnote w:id="2">${p(run("See ") + ins(run("also")) + run(" there."))}</w:footnote>`,
  );
  const { paragraphs, marks } = readMarks(
    wordFile(p(`${run("One.")}<w:r><w:footnoteReference w:id="2"/></w:r>`) + p(run("Two.")), { "word/footnotes.xml": notes }),
  );
  assert.equal(
    paragraphs.map(({ text }) => text),
    ["One.", "See there.", "Two."],
  );
  assert.equal(
    marks.map(({ at }) => at.paragraph),
    [1],
  );
});

test.run();
