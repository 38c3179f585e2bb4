import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Account, accountFor, isWhole, withoutKnown } from "../../src/compare/published/account.ts";
import { type Line, linesFrom, linesOfText } from "../../src/compare/published/lines.ts";
import { linesOfPage } from "../../src/compare/published/page-lines.ts";
import { linesOfPdf } from "../../src/compare/published/pdf-lines.ts";
import { linesOfFile } from "../../src/compare/published/read.ts";
import { inOneLine } from "../../src/compare/published/words.ts";
import type { Correction } from "../../src/model/model.ts";
import { accountText } from "../../src/outputs/reports/account-text.ts";
import { docxOf } from "../../src/outputs/word/docx.ts";
import { english } from "../../src/words/english.ts";
import { day } from "../model/made.ts";

/** A correction of one place, but for what is given. */
function correction(published: string, now: string, more: Partial<Correction> = {}): Correction {
  return { published, now, times: 1, kind: "slip", why: "A slip.", ...more };
}

function accountOf(before: string, after: string, ...corrections: readonly Correction[]): Account {
  return accountFor(linesOfText(before).lines, linesOfText(after).lines, corrections);
}

/** What differs, in brackets: what was and what is. */
function told({ told: differences }: Account): string[] {
  return differences.map(({ before, after }) => `[${inOneLine(before)}] [${inOneLine(after)}]`);
}

const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);

test("the same words differ in nothing, whatever their quotation marks, dashes, ligatures and line ends", () => {
  assert.ok(isWhole(accountOf("The “Board’s” ﬁrst\nmeeting – in May", `The "Board's" first meeting - in May`)));
});

test("a word, a capital and a sign within a line are told, each where it stands", () => {
  assert.equal(told(accountOf("The Board meets in May.", "The board meets in June.")), ["[Board] [board]", "[May] [June]"]);
  assert.equal(told(accountOf("We meet, vote and go", "We meet vote and go")), ["[,] []"]);
  const { leading, before } = accountOf("One\nTwo\nThe Board meets", "One\nTwo\nThe Forum meets").told[0] ?? {};
  assert.is(before?.[0]?.line.place, "line 3");
  assert.is(inOneLine(leading ?? []), "One Two The");
});

test("what is added, and what is left out, is told", () => {
  assert.equal(told(accountOf("One two three", "One two new three")), ["[] [new]"]);
  assert.equal(told(accountOf("One two three four", "One four")), ["[two three] []"]);
});

test("a full stop at the end of a list item and a colon after a heading are passed over, and counted", () => {
  const account = accountOf("Frequency:\nWe meet.\n- One.\n- Two", "Frequency\nWe meet.\n- One\n- Two");
  assert.equal([told(account), account.silent.signs], [[], 2]);
});

test("signs between the parts of a cell are passed over, words of it are not", () => {
  assert.equal(told(accountOf("Agency\tChief (Chair) here", "Agency\tChief – Chair here")), []);
  assert.equal(told(accountOf("Agency\tChief (Chair) here", "Agency\tChief (Head) here")), ["[Chair] [Head]"]);
});

test("a word that the end of a line parts is the same word", () => {
  const account = accountOf("All safe-\nguarding work", "All safeguarding work");
  assert.equal([told(account), account.silent.lineBreak], [[], 1]);
  assert.equal(told(accountOf("All safe-guarding work", "All safeguarding work")), ["[safe-guarding] [safeguarding]"]);
});

test("a cell that stands elsewhere in a table is passed over and counted, a paragraph that does is told", () => {
  const moved = accountOf("A\tOne two\nB\tThree four\nC\tFive six", "B\tThree four\nC\tFive six\nA\tOne two");
  assert.equal([told(moved), moved.silent.order], [[], 2]);
  assert.is(told(accountOf("One two\nThree four\nFive six", "Three four\nFive six\nOne two")).length, 2);
});

test("corrections account for what they list, one after another", () => {
  assert.ok(isWhole(accountOf("The Bord met.", "The Board met.", correction("Bord", "Board"))));
  const chain = [correction("the old Bord", "the new Board"), correction("old Bord", "old Board")];
  assert.ok(isWhole(accountOf("the old Bord and an old Bord", "the new Board and an old Board", ...chain)));
  assert.not(isWhole(accountOf("the old Bord and an old Bord", "the new Board and an old Board", ...chain.toReversed())));
});

test("where the words as they should stand are there already, a correction changes nothing", () => {
  const name = correction("Care Board", "NHS Care Board");
  assert.ok(isWhole(accountOf("NHS Care Board and Care Board", "NHS Care Board and NHS Care Board", name)));
});

test("a correction that changes another number of places than it says is told", () => {
  const count = (found: number, times: number) =>
    accountOf("Bord ".repeat(found), "Board ".repeat(found), correction("Bord", "Board", { times })).untrue;
  assert.equal(count(2, 2), []);
  assert.equal([count(2, 1)[0]?.found, count(1, 2)[0]?.found], [2, 1]);
  assert.is(accountOf("Board", "Board", correction("Bord", "Board")).untrue[0]?.found, 0);
});

test("a correction whose words do not stand in the text now is told", () => {
  const account = accountOf("The Bord met.", "The Bord met.", correction("Bord", "Board"));
  assert.equal(
    account.missing.map(({ now }) => now),
    ["Board"],
  );
});

test("a footnote is the same wherever it stands", () => {
  const page =
    '<p>It says so.<sup>[1]</sup> And on.</p><p>More.</p><section class="footnotes"><ol><li>A note.</li></ol></section>';
  const account = accountFor(linesOfText("It says so.^[1]\n[1] A note.\nAnd on.\nMore.").lines, linesOfPage(page).lines, []);
  assert.equal(told(account), []);
});

test("contents are no text, and the text begins with its first chapter", () => {
  const { lines, leftOut } = linesOfText("Arrangements\nContents\nForeword\t1\nHow we work\t2\nForeword\nWe sign this in 2024");
  assert.equal(texts(leftOut[0] ?? []), ["Contents", "Foreword", "1", "How we work", "2"]);
  assert.equal(texts(linesFrom(lines, "foreword")), ["Foreword", "We sign this in 2024"]);
  assert.equal(texts(linesOfText("Contents of the box\nOne").lines), ["Contents of the box", "One"]);
});

test("a page has the numbers of its lists, and neither its script, its chart nor what only the program adds", () => {
  const { lines, leftOut } = linesOfPage(
    '<nav>Menu</nav><main><h2>One</h2><p>Two <b>three</b></p><ol start="2"><li>a</li><li><p>b</p></li></ol><script>no</script>' +
      '<table><caption class="visually-hidden">Members</caption><tr><td>x<ul><li>y</li></ul></td></tr></table>' +
      '<div class="organisation-chart"><svg>c</svg><p>In words</p></div></main>',
  );
  assert.equal(texts(lines), ["One", "Two three", "2. a", "3.", "b", "x", "y"]);
  assert.equal(
    lines.map(({ inCell }) => inCell === true),
    [false, false, false, false, false, true, true],
  );
  assert.equal(leftOut.map(texts), [["Members"], ["In words"]]);
});

test("of what only the program adds, what is not seen is a passage by itself", () => {
  const { lines, leftOut } = linesOfPage(
    '<section class="abbreviations"><h2>Short</h2><table><caption class="visually-hidden">Unseen</caption><tr><td>x</td></tr></table></section><p>One</p>',
  );
  assert.equal(texts(lines), ["One"]);
  assert.equal(leftOut.map(texts), [["Short", "x"], ["Unseen"]]);
});

test("what is known to be no part of a text is taken out whole, and once", () => {
  const { lines } = linesOfText("Trust\nBoard\nTrust\nBoard\nForum");
  const known = linesOfText("Board\nTrust").lines;
  assert.equal(texts(withoutKnown({ lines, leftOut: [] }, [known]).lines), ["Trust", "Board", "Forum"]);
  assert.equal(texts(withoutKnown({ lines, leftOut: [] }, [linesOfText("Forum\nMore").lines]).lines), texts(lines));
});

test("a PDF without tags is read as it is printed, without what all its pages have at their head and foot", async () => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const [number, words] of ["First words", "Second words", "Third words"].entries()) {
    const page = pdf.addPage();
    for (const [index, text] of ["Arrangements 2024", words, `Page ${number + 1} of 3`].entries()) {
      page.drawText(text, { x: 50, y: 700 - index * 300, size: 12, font });
    }
  }
  assert.equal(texts((await linesOfPdf(await pdf.save())).lines), ["First words", "Second words", "Third words"]);
});

test("a Word file is read by its paragraphs, lists and tables", async () => {
  const html =
    "<h1>Board</h1><p>We meet.</p><ul><li>One</li></ul><table><tbody><tr><td>Trust</td><td>Chief</td></tr></tbody></table>";
  const bytes = await docxOf(html, {
    title: "Board",
    author: "Fenmarsh",
    words: english,
    date: day("2025-06-30"),
    accent: "#14466b",
  });
  const { lines } = await linesOfFile("Old.DOCX", bytes);
  assert.equal(texts(lines), ["Board", "We meet.", "One", "Trust", "Chief"]);
});

test("a report names each place, and gives the entry to paste", () => {
  const account = accountOf("The Bord of the Trust met.", "The Board of the Trust met.", correction("Truth", "Trust"));
  assert.is(
    accountText(account, { published: "old.txt", now: "the page", page: "home" }),
    `old.txt and the page: 2 faults.

Published at line 1, now below line 1:
  … The [was: Bord] [is: Board] of the Trust met. …
  Put back what was published, or list it in corrections.yaml:
    - page: home
      published: "The Bord of the"
      now: "The Board of the"
      kind: slip # or dateFormat, oneName, structure
      why: …

The correction of "Truth" is said to change 1 place, and changes 0.
  Take it away, or write the words as they were published; those before it in the file may have changed them.
`,
  );
});

test.run();
