import { test } from "uvu";
import * as assert from "uvu/assert";
import { sectionsOf } from "../../src/site/document-sections.ts";
import { markupOf } from "../site/page-of-model.ts";
import { type Edit, findingsOfExample, pageWords, tarnside, told } from "./tarnside.ts";

// Appendices by letters, or by their titles alone.

const named = (names: string): Edit => ["arrangements.yaml", "appendices:\n", `appendixNames: ${names}\nappendices:\n`];
const typed = (words: string): Edit => [
  "chapters/money.md",
  "The safeguarding partners agree",
  `${words} The safeguarding partners agree`,
];

test("letters stand in the contents, the titles and the references", async () => {
  const { model } = await tarnside({ edits: [named("letters")] });
  const document = pageWords(model, "/document/");
  assert.match(document, "Appendix A: Relevant agencies");
  assert.match(document, "whose terms are in Appendix B");
  assert.not.match(document, "Appendix 2");
  assert.match(pageWords(model, "/arrangements/"), "Appendix B: Terms of reference");
  assert.is(sectionsOf(model).find(({ id }) => id === "appendices/relevant-agencies")?.number, "Appendix A:");
});

test("without letters and numbers there are titles alone, also where a text refers to one", async () => {
  const { model } = await tarnside({ edits: [named("none")] });
  const document = pageWords(model, "/document/");
  assert.match(document, "whose terms are in Terms of reference");
  assert.not.match(document, /Appendix [12A:]/);
  assert.match(pageWords(model, "/arrangements/"), /Contents .* Money Relevant agencies Terms of reference/);
});

test("the page of an appendix lists its terms of reference once, also where its text lists them", async () => {
  const listed: Edit = [
    "arrangements.yaml",
    "groups: [joint-executive,",
    'text: "[[list:terms-of-reference]]"\n    groups: [joint-executive,',
  ];
  for (const edits of [[], [listed]]) {
    const { model } = await tarnside({ edits });
    const [, text = ""] = /(<h1.*)<nav/s.exec(markupOf(model, "/arrangements/appendix-2/")) ?? [];
    assert.is(text.match(/href="\/groups\/joint-executive\//g)?.length, 1);
  }
});

test("the proofreader tells of an appendix by a name that none has", async () => {
  const partsOf = async (...edits: readonly Edit[]) =>
    (await tarnside({ edits })).findings.flatMap(({ rule, message }) => (rule.startsWith("part-") ? [message] : []));
  assert.equal(await partsOf(named("letters"), typed("See Appendix A.")), []);
  assert.equal(await partsOf(named("letters"), typed("See Appendix 1.")), [
    '"Appendix 1" points to nothing: the appendices of the document are A "Relevant agencies", B "Terms of reference".',
  ]);
  assert.equal(await partsOf(named("none"), typed("See Appendix 1.")), [
    '"Appendix 1" points to nothing: the appendices of the document are "Relevant agencies", "Terms of reference".',
  ]);
  const [other = ""] = await partsOf(named("letters"), typed("The relevant agencies are listed in Appendix B."));
  assert.match(other, '"Appendix B" is "Terms of reference"; what the sentence speaks of is Appendix A: Relevant agencies.');
});

test("a comparison tells that appendices are called otherwise", async () => {
  const sentences = await told([], [named("letters")]);
  const sentence = 'What stands before the titles of the appendices of the arrangements changes from "numbers" to "letters".';
  assert.ok(sentences.includes(sentence), sentences.join("\n"));
});

test("the lines of docs/editing.md are sound", async () => {
  const found = await findingsOfExample("Appendices with letters, or with titles alone");
  assert.equal(
    found.filter(({ severity }) => severity === "error").map(({ message }) => message),
    [],
  );
});

test.run();
