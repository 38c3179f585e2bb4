import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "preact-render-to-string";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { generateCatalogues } from "../../build/generate/catalogues.ts";
import { generateProfiles } from "../../build/generate/profiles.ts";
import { dateInWords } from "../../src/text/date-in-words.ts";
import { listInWords, numberInWords } from "../../src/text/in-words.ts";
import { sizeInWords } from "../../src/text/size-in-words.ts";
import { catalogueFor, messageKeys, wordsFor } from "../../src/words/catalogue.ts";
import { formsOf } from "../../src/words/forms.ts";
import { blanksOf, MessageFault } from "../../src/words/message.ts";
import { say, sayOnPage } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { day, when } from "../model/made.ts";
import { project } from "../sources.ts";

const words = wordsFor("en-GB");

test("the generated words are those of the catalogues", () => {
  assert.is(readFileSync(join(project, "src/words/catalogues.gen.ts"), "utf8"), generateCatalogues());
});

test("the generated profiles are those of the files", () => {
  assert.is(readFileSync(join(project, "src/profiles/profiles.gen.ts"), "utf8"), generateProfiles());
});

test("a message is said with its blanks filled", () => {
  assert.is(say(words, "header.search"), "Search");
  assert.is(say(words, "page.madeFromRecords", { title: "the Constitution" }), "Made from the same records as the Constitution.");
});

test("a message on a page takes markup for its blanks and for its tags", () => {
  const message = sayOnPage(words, "page.fromAmended", {
    title: "the Plan <1>",
    date: <time>today</time>,
    changes: (text) => <a href="/changes/">{text}</a>,
  });
  assert.is(
    render(<p>{message}</p>),
    '<p>From the Plan &lt;1>, <a href="/changes/">amended since the edition of <time>today</time></a>.</p>',
  );
});

test("other messages stand in place of those of the catalogue, the last first", () => {
  const other = wordsFor("en-GB", { "header.search": "Look up", "header.none": "" } as object, { "header.search": "Find" });
  assert.is(say(other, "header.search"), "Find");
  assert.is(say(words, "header.search"), "Search");
});

test("a language has the catalogue of its own or of another country's form of it", () => {
  assert.is(catalogueFor("en-GB"), "en-GB");
  assert.is(catalogueFor("en"), "en-GB");
  assert.is(catalogueFor("cy"), undefined);
  assert.equal(wordsFor("en").missing, []);
  assert.is(wordsFor("cy", { "header.search": "Chwilio" }).missing.length, messageKeys().length - 1);
});

test("what is counted is said of one as well", () => {
  const counted = Object.entries(words.messages).filter(([, text]) => /, plural,/.test(text));
  assert.ok(counted.length > 20);
  for (const [key, text] of counted) assert.match(text, /, plural,\s+(?:=0 \{[\w ]+\} )?(?:one|=1) \{/, key);
});

test("the blanks of a message are known, and a message that cannot be read is a fault", () => {
  const blanks = blanksOf("{count, plural, one {# {kind}} other {<b>#</b> {kind}}} of {all, number}", "en-GB");
  assert.equal(
    [...blanks],
    [
      ["count", "number"],
      ["kind", "text"],
      ["b", "tag"],
      ["all", "number"],
    ],
  );
  assert.throws(
    () => blanksOf("{count, plural, one {#}", "en-GB"),
    (error: Error) => error instanceof MessageFault,
  );
});

test("a script is given a form of a message for each kind of number", () => {
  const arabic = wordsFor("ar");
  const sayOf = (spoken: Words) => (count: number) => say(spoken, "reviewStatus.daysOverdue", { count });
  assert.equal(formsOf(words, sayOf(words)), { one: "# day overdue", other: "# days overdue" });
  assert.equal(Object.keys(formsOf(arabic, sayOf(arabic))).sort(), ["few", "many", "one", "other", "two", "zero"]);
});

test("a size is told in the unit in which it is a small number", () => {
  assert.equal(
    [840, 12_345, 999_499, 999_500, 1_440_000].map((bytes) => sizeInWords(words, bytes)),
    ["840 bytes", "12 kB", "999 kB", "1.0 MB", "1.4 MB"],
  );
});

test("dates, lists and numbers are said as the language says them", () => {
  assert.is(dateInWords(words, day("2024-12-03")), "3 December 2024");
  assert.is(dateInWords(words, when("2024-12")), "December 2024");
  assert.is(dateInWords(wordsFor("cy"), day("2024-12-03")), "3 Rhagfyr 2024");
  assert.is(listInWords(words, []), "");
  assert.is(listInWords(words, ["A"]), "A");
  assert.is(listInWords(words, ["A", "B", "C"]), "A, B and C");
  assert.is(listInWords(words, ["A", "B"], "or"), "A or B");
  assert.equal(
    [0, 1, 12, 20, 21].map((count) => numberInWords(words, count)),
    ["none", "one", "twelve", "twenty", "21"],
  );
});

test.run();
