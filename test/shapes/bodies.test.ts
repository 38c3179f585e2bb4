import { renameSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sectionsOf } from "../../src/site/document-sections.ts";
import { mainNavigation } from "../../src/site/navigation.ts";
import { allPages } from "../../src/site/pages/site-pages.ts";
import { readPageFacts } from "../../src/verify/page-facts.ts";
import { fixtureFolder, fixtureIn } from "../load/fixture.ts";
import { brackwell } from "../site/brackwell.ts";
import { markupOf } from "../site/page-of-model.ts";
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

test("a page lists the bodies, each with what it is and its groups, and the navigation and the home page lead there", () => {
  assert.match(
    pageWords(model, "/bodies/"),
    /The partnership and its bodies +They serve Tarnside\. +Tarnside Safeguarding Partnership +The partnership itself\. +Joint Executive +Tarnside Safeguarding Children Partnership/,
  );
  assert.match(
    pageWords(model, "/bodies/"),
    /The Safeguarding Adults Board of the partnership\. +Adults Quality Group +Exploitation Group +Owned together with Tarnside Safeguarding Children Partnership\./,
  );
  assert.ok(mainNavigation(model).some(({ path, text }) => path === "/bodies/" && text === "Bodies"));
  assert.match(pageWords(model, "/"), "The partnership and its bodies");
});

test("the page of a body has its groups and its reviews, and those of another body it has not", () => {
  const adults = pageWords(model, "/partners/tarnside-adults-board/");
  assert.match(adults, /Its groups +Adults Quality Group +Exploitation Group/);
  assert.match(adults, /Reviews of Tarnside Safeguarding Adults Board.*Exploitation Group Terms of Reference +11 February 2027/);
  assert.not.match(adults, "Case Review Panel");
  const publisher = pageWords(model, "/partners/tarnside-safeguarding-partnership/");
  assert.match(publisher, /Its groups +Joint Executive +Reviews/);
  assert.match(publisher, /Joint Executive Terms of Reference +2 March 2027/);
  assert.not.match(publisher, "Exploitation Group");
});

for (const id of ["reviews", "groups", "own-groups", "timeline"]) {
  test(`a group may have the id "${id}", though a heading of a page with its review has it`, async () => {
    const was = "exploitation-group";
    const folder = fixtureFolder("tarnside", [
      ["arrangements.yaml", was, id],
      [`groups/${was}.yaml`, `group:${was}`, `group:${id}`],
    ]);
    renameSync(join(folder, `groups/${was}.yaml`), join(folder, `groups/${id}.yaml`));
    const { model: renamed } = await fixtureIn(folder, "2026-05-01");
    const [body, register] = ["/partners/tarnside-adults-board/", "/reviews/"].map((path) =>
      readPageFacts(markupOf(renamed, path)),
    );
    assert.equal(body?.repeated, []);
    assert.equal(register?.repeated, []);
    assert.ok(register?.ids.has(id), "a link can lead to its row of the register");
  });
}

test("a review that a body sees to is on its page", async () => {
  const plan: Edit = [
    "arrangements.yaml",
    "nextReview: 2027-03\n      owner: joint-executive",
    "nextReview: 2027-03\n      owner: safer-tarnside",
  ];
  const seen = await tarnside({ edits: [plan] });
  assert.match(pageWords(seen.model, "/partners/safer-tarnside/"), /Reviews .*Strategic Plan +March 2027/);
  assert.not.match(pageWords(model, "/partners/safer-tarnside/"), "Reviews of");
});

test("a partnership of one body has no page of bodies, and its page no reviews and groups of its own", async () => {
  const { model: alone } = await brackwell();
  assert.not.ok(allPages(alone).some(({ path }) => path === "/bodies/"));
  assert.not.ok(mainNavigation(alone).some(({ path }) => path === "/bodies/"));
  assert.not.match(pageWords(alone, "/partners/brackwell-sab/"), /Its groups|Reviews of/);
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
