import { test } from "uvu";
import * as assert from "uvu/assert";
import { sectionsOf } from "../../src/site/document-sections.ts";
import { type Edit, findingsOfExample, pageWords, rowsOf, tarnside, told } from "./tarnside.ts";

// A partnership that works as several bodies, whose arrangements one of them publishes.

const { model, findings } = await tarnside();

test("the partnership of Tarnside passes the check without errors and warnings", () => {
  assert.equal(
    findings.filter(({ severity }) => severity !== "note").map(({ message }) => message),
    [],
  );
});

test("the body that publishes is the partnership itself, and each other is named as what it is", () => {
  assert.match(pageWords(model, "/partners/tarnside-safeguarding-partnership/"), "The partnership itself.");
  const adults = pageWords(model, "/partners/tarnside-adults-board/");
  assert.match(adults, "The Safeguarding Adults Board of the partnership.");
  assert.not.match(adults, "itself");
  assert.match(
    pageWords(model, "/partners/safer-tarnside/"),
    "The Community Safety Partnership of the partnership and a strategic partnership.",
  );
});

test("the page of organisations lists them under the partnership, each with what it is", () => {
  assert.match(
    pageWords(model, "/partners/"),
    /The partnership and its bodies Tarnside Safeguarding Partnership Tarnside Safeguarding Children Partnership the Safeguarding Children Partnership of the partnership Tarnside Safeguarding Adults Board the Safeguarding Adults Board of the partnership Safer Tarnside the Community Safety/,
  );
});

test("a body without a word for what it is within the partnership is a body of it", async () => {
  const plain: Edit = ["partners.yaml", "    partnershipRole: Safeguarding Adults Board\n", ""];
  const without = await tarnside({ edits: [plain] });
  assert.match(pageWords(without.model, "/partners/tarnside-adults-board/"), "A body of the partnership.");
});

test("a chapter and the document list the bodies", () => {
  const list = /Tarnside Safeguarding Adults Board ?, the Safeguarding Adults Board of the partnership/;
  assert.match(pageWords(model, "/arrangements/our-partnership/"), list);
  assert.match(pageWords(model, "/document/"), list);
  const text = sectionsOf(model).find(({ id }) => id === "chapters/our-partnership")?.text ?? "";
  assert.match(text, "[the bodies of the partnership, each with what it is]");
});

test("the open data say what a body is within the partnership", () => {
  const byId = new Map(rowsOf(model, "organisations").map((row) => [row.id, row]));
  assert.is(byId.get("tarnside-adults-board")?.partnershipRole, "Safeguarding Adults Board");
  assert.is(byId.get("tarn-council")?.partnershipRole, undefined);
});

test("open data without any such body have no column for it", async () => {
  const edits = ["Safeguarding Children Partnership", "Safeguarding Adults Board", "Community Safety Partnership"].map(
    (role): Edit => ["partners.yaml", `    partnershipRole: ${role}\n`, ""],
  );
  const without = await tarnside({ edits });
  assert.ok(rowsOf(without.model, "organisations").every((row) => !("partnershipRole" in row)));
});

test("a comparison tells what a body is and becomes", async () => {
  const board: Edit = ["partners.yaml", "partnershipRole: Safeguarding Adults Board", "partnershipRole: Adults Board"];
  assert.equal(await told([], [board]), [
    'What Tarnside Safeguarding Adults Board is within the partnership changes from "Safeguarding Adults Board" to "Adults Board".',
  ]);
  const agency: Edit = ["partners.yaml", "is: [partnership, strategicPartnership]", "is: [strategicPartnership]"];
  assert.equal((await told([agency], [])).slice(0, 1), [
    "Safer Tarnside is now the Community Safety Partnership of the partnership.",
  ]);
});

test("the check tells of a role of what is no further body", async () => {
  const agency: Edit = ["partners.yaml", "is: [partnership, strategicPartnership]", "is: [strategicPartnership]"];
  const { findings: found } = await tarnside({ edits: [agency] });
  assert.ok(found.some(({ rule, path }) => rule === "partnership-bodies" && path === "partners[3].partnershipRole"));
});

test("the lines of docs/editing.md are sound", async () => {
  const found = await findingsOfExample("A partnership of several bodies");
  assert.equal(
    found.filter(({ severity }) => severity === "error").map(({ message }) => message),
    [],
  );
});

test.run();
