import { test } from "uvu";
import * as assert from "uvu/assert";
import { comparisonFormats } from "../../build/edition/comparison-formats.ts";
import { isAbout } from "../../src/compare/change.ts";
import { compare } from "../../src/compare/compare.ts";
import { changesOfUntold } from "../../src/compare/facts/untold.ts";
import { modelParts } from "../../src/compare/model-parts.ts";
import { wordingBlocks } from "../../src/compare/wording/wording-blocks.ts";
import { modelOnDay } from "../../src/model/day.ts";
import type { DocumentSection } from "../../src/site/document-sections.ts";
import { soundFolder } from "../load/damaged.ts";
import { loadOn } from "../load/load-on.ts";
import { day } from "../model/made.ts";
import { writePlantedFolder } from "../site/planted.ts";
import { Draft } from "./edited.ts";
import { stateOf } from "./state.ts";

const plain = (text: string) => text;
const terminal = { width: 80, colours: { red: plain, yellow: plain, green: plain, dim: plain, bold: plain } };
const before = stateOf(new Draft().model());

/** What is told of edits of the partnership of Fenmarsh. */
function changesAfter(edit: (draft: Draft) => void) {
  const draft = new Draft();
  edit(draft);
  return compare(before, stateOf(draft.model())).changes;
}

test("a state compared with itself has no change, in any format", () => {
  const comparison = compare(before, before);
  assert.equal(comparison.changes, []);
  for (const format of ["text", "html"] as const) {
    assert.match(comparisonFormats[format](comparison, { terminal, model: before.model }), "Nothing changed.");
  }
});

test("every part of the facts is told, or it is said why not", () => {
  assert.equal(
    Object.keys(before.model).filter((part) => !(part in modelParts)),
    [],
  );
});

test("an edition that keeps the document alone is compared with today by the document alone", () => {
  const draft = new Draft();
  draft.setText("pages/parents.md", draft.text("pages/parents.md").replace("Now.", "Then."));
  draft.record("corrections.yaml").corrections = [];
  const after = stateOf(draft.model());
  assert.equal(
    compare(before, after).changes.map(({ topic, sentence }) => [topic, sentence]),
    [
      ["corrections", 'No longer among the corrections: "the Fenmarsh Constablary", now "Fenmarsh Constabulary".'],
      ["corrections", 'No longer among the corrections: "Hit enter to serch", now "Search".'],
      ["website", 'The text of the page "Parents" is changed.'],
    ],
  );
  const { website: _, ...model } = before.model;
  const edition = {
    ...before,
    model: { ...model, corrections: [], reviews: model.reviews.slice(0, -2) },
    documentAlone: true,
  } as const;
  assert.equal(compare(edition, after).changes, []);
  assert.equal(compare(after, edition).changes, []);
});

test("what the day alone brings about is no change: a review falls due, nobody edits anything", () => {
  const { model } = before;
  const later = modelOnDay(model, day("2025-12-24"));
  assert.not.equal([...later.verdicts.values()], [...model.verdicts.values()]);
  assert.equal(compare(before, { ...before, model: later }).changes, []);
});

test("the same data on two days tell what began and ended between them, each with its day", async () => {
  const on = async (date: string) => {
    const { model } = await loadOn(soundFolder, date);
    if (model === undefined) throw new Error("There is no model.");
    return stateOf(model);
  };
  const { changes } = compare(await on("2023-11-30"), await on("2027-06-01"));
  const told = changes.filter(({ topic }) => ["organisations", "people", "groups", "members"].includes(topic));
  assert.equal(
    told.map(({ sentence, since = "" }) => `${since} ${sentence}`),
    [
      "2026-02-15 Fen Youth Club is renamed Fen Youth Forum, from 15 February 2026.",
      ' The short name of Fen Youth Forum is no longer given; it was "FYC".',
      "2027-01-14 Marsh Lights exists no longer; it existed until 14 January 2027. Its work is taken on by Fen Youth Forum.",
      "2024-01 Cy Plover becomes Director of Nursing, NHS Fenmarsh Integrated Care Board, from January 2024.",
      "2027-05-14 Fay Grebe no longer holds the post of Head of Ferries, Fenmarsh County Council, held until 14 January 2024; was then Director of Ferries, Fenmarsh County Council, until 14 May 2027.",
      "2025-05-13 Bo Heron, Chief Executive, Fenmarsh County Council, is no longer Standing Co-Chair; was until 13 May 2025.",
      "2026-01-15 The Learning Forum is renamed Learning Group, from 15 January 2026.",
      " The Learning Group works with Fen Youth Forum; it worked with the Case Panel and Fen Youth Club.",
      ' The short name of the Learning Group is no longer given; it was "LF".',
      "2027-02-14 The Case Panel is dissolved; it met until 14 February 2027. Its work is taken on by the Executive Board.",
      " Chair of the Case Panel loses a seat on the Executive Board: Not known.",
    ],
  );
});

test("a seat that is gained says which group, organisation and person it is about, and since when", () => {
  const [change, ...others] = changesAfter((draft) => {
    const { memberships } = draft.record("groups/learning-group.yaml");
    memberships.push({ agency: "tidewater-hospital", from: "2025-04-01", seats: [{ person: "di-avocet" }] });
  });
  assert.equal(others, []);
  assert.equal(change, {
    topic: "members",
    about: { groups: ["learning-group"], organisations: ["tidewater-hospital"], people: ["di-avocet"] },
    sentence: "Tidewater Hospital gains a seat on the Learning Forum, from 1 April 2025: Di Avocet – Independent Scrutineer.",
    since: "2025-04-01",
  });
  assert.ok(change && isAbout(change, "groups", "learning-group") && !isAbout(change, "groups", "executive-board"));
});

test("a post that is left is about the organisation that it was with, and a change of organisation about both", () => {
  const of = (edit: (adaWren: Record<string, unknown>) => void) => {
    const changes = changesAfter((draft) => {
      const { people } = draft.record("people.yaml");
      edit(people.find(({ id }: { id: string }) => id === "ada-wren"));
    });
    const told = changes.find(({ sentence }) => /^Ada Wren (becomes|no longer holds the post)/.test(sentence));
    return told?.about;
  };
  const people = ["ada-wren"];
  assert.equal(
    of((person) => Object.assign(person, { until: "2025-03-14" })),
    {
      groups: [],
      organisations: ["fenmarsh-constabulary"],
      people,
    },
  );
  assert.equal(
    of((person) => Object.assign(person, { partner: "fenmarsh-county-council" })),
    {
      groups: [],
      organisations: ["fenmarsh-constabulary", "fenmarsh-county-council"],
      people,
    },
  );
});

test("a seat that ended says until when it was held", () => {
  const changes = changesAfter((draft) => {
    draft.record("groups/learning-group.yaml").memberships[2].until = "2025-05-31";
  });
  assert.equal(
    changes.map(({ sentence }) => sentence),
    ["Fenmarsh Constabulary loses a seat on the Learning Forum, until 31 May 2025: Training Officer."],
  );
});

test("a new name is one change, and the sections that repeat it follow from it", () => {
  const changes = changesAfter((draft) => {
    draft.record("groups/executive-board.yaml").name = "Leadership Board";
  });
  assert.equal(
    changes.filter(({ follows }) => follows === undefined).map(({ sentence }) => sentence),
    ["The Executive Board is renamed Leadership Board."],
  );
  assert.ok(changes.filter(({ follows }) => follows).length > 2);
  assert.ok(changes.every(({ topic, follows }) => topic === "wording" || follows === undefined));
});

test("a section that only has another number follows from those before it", () => {
  const changes = changesAfter((draft) => {
    const { sections } = draft.record("groups/learning-group.yaml").termsOfReference;
    sections.shift();
    for (const section of sections) section.number -= 1;
  });
  assert.equal(
    changes.map(({ sentence, follows }) => [sentence, follows ?? false]),
    [
      ...["How we work", "Membership", "Review"].map((title) => [
        `The wording of "${title}" in "Terms of Reference of the Learning Group" is changed.`,
        true,
      ]),
      ['"Purpose" in "Terms of Reference of the Learning Group" is taken out.', false],
    ],
  );
});

test("terms of reference that are gone as a whole are one block with all their sections", () => {
  const changes = changesAfter((draft) => {
    draft.record("groups/case-panel.yaml").until = "2025-05-31";
  });
  const facts = changes.filter(({ topic }) => topic === "groups" || topic === "members").map(({ sentence }) => sentence);
  assert.equal(facts.slice(-2), [
    "The Case Panel is dissolved; it met until 31 May 2025. Its work is taken on by the Executive Board.",
    "Tidewater Hospital loses a seat on the Executive Board: Named Nurse, as Chair of the Case Panel.",
  ]);
  assert.equal(
    changes.filter(({ topic, about }) => topic === "members" && about.groups.includes("case-panel")),
    [],
  );
  const { own } = wordingBlocks(changes.filter(({ topic }) => topic === "wording"));
  assert.equal(
    own.filter(({ change }) => change.section?.group === "case-panel").map(({ sections }) => sections.length),
    [3],
  );
});

test("chapters in another order are told as moved, though their words are the same", () => {
  const changes = changesAfter((draft) => draft.record("arrangements.yaml").chapters.reverse());
  assert.equal(
    changes.map(({ sentence }) => sentence),
    ['"Foreword" now stands after "How we work".'],
  );
});

test("a section whose heading was changed is still the same section", () => {
  const sections = (title: string, id: string): DocumentSection[] => [
    { id: "chapters/one", title: "One", text: "The first of three." },
    { id, title, text: "The words of this section stay as they are, line by line." },
  ];
  const { changes } = compare(
    { model: before.model, sections: sections("Aim", "groups/a/aim") },
    { model: before.model, sections: sections("Purpose", "groups/a/purpose") },
  );
  assert.equal(
    changes.map(({ runs = [] }) => runs.map(({ text, change }) => `${change ?? "kept"} ${text.slice(0, 10)}`)),
    [["deleted Aim\n", "inserted Purpose\n", "kept The words "]],
  );
});

test("a difference of the open data that nothing tells is told in plain words", () => {
  const other = new Draft();
  other.record("groups/executive-board.yaml").kind = "forum";
  const models = { before: before.model, after: other.model() };
  assert.equal(
    changesOfUntold(models, [], plain).map(({ sentence, about }) => [sentence, about.groups]),
    [['Groups: "kind" of executive-board changes from "board" to "forum".', ["executive-board"]]],
  );
});

test("nobody who is not published is named, nor told by an id, whatever comes or goes", async () => {
  const folder = writePlantedFolder();
  const { model: planted } = await loadOn(folder, "2025-06-30");
  const { model: without } = await loadOn("test/fixtures/fenmarsh", "2025-06-30");
  if (planted === undefined || without === undefined) throw new Error("There is no model.");
  for (const [one, other] of [
    [planted, without],
    [without, planted],
  ] as const) {
    const comparison = compare(stateOf(one), stateOf(other));
    assert.ok(comparison.changes.length > 5);
    for (const print of Object.values(comparisonFormats)) {
      const text = print(comparison, { terminal, model: other });
      assert.match(text, /zqxshown/i);
      assert.not.match(text, /zqxunseen|01632 ?960777|1987|2087|ed-bittern|bittern-unseen/i);
    }
  }
});

test("a name that was published and is not any more is told nowhere, nor its id", () => {
  const draft = new Draft();
  for (const person of draft.record("people.yaml").people) person.publish = false;
  const model = draft.model();
  const comparison = compare(before, stateOf(model));
  assert.match(
    comparisonFormats.text(comparison, { terminal, model }).replace(/\s+/g, " "),
    "The name of the Chief Constable, Fenmarsh Constabulary, is no longer published.",
  );
  for (const print of Object.values(comparisonFormats)) {
    assert.not.match(
      print(comparison, { terminal, model }),
      /wren|heron(?! Federation| Primary|-schools| Schools)|plover|avocet|grebe/i,
    );
  }
});

/** A comparison with something of every kind in it. */
function variedComparison() {
  const draft = new Draft();
  draft.record("groups/executive-board.yaml").quorum.members = 5;
  draft.record("groups/executive-board.yaml").name = "Leadership Board";
  const [purpose] = draft.record("groups/case-panel.yaml").termsOfReference.sections;
  purpose.text = "The panel reads thirteen <case> files and reports to the [[group:learning-group]].\n\nIt ends.";
  draft.record("aims.yaml").priorities[1].text = "Young carers are seen, heard and helped";
  draft.record("groups/learning-group.yaml").termsOfReference.sections.pop();
  return compare(before, stateOf(draft.model()));
}

test("the text for a terminal has headings, sentences, marks for words, and names what only follows", () => {
  const text = comparisonFormats.text(variedComparison(), { terminal, model: before.model });
  assert.is(
    text,
    `Changes from 30 June 2025 to 30 June 2025

Groups (2)

- The Executive Board is renamed Leadership Board.
- The quorum of the Leadership Board rises from four to five.

Aims and priorities (1)

- The priority "Young carers are seen and heard" is changed.
    Young carers are seen[- and heard-]{+, heard and helped+}

Wording (4)

- The wording of "Meetings and quorum" in "Leadership Board Terms of Reference"
  is changed.
    …
    A quorum is [-four-]{+five+} core members from different organisations,
    among them Lead Safeguarding Partners, and two of the three safeguarding
    partners and Saltby Children’s Trust.

- The wording of "Purpose" in "Case Panel Terms of Reference" is changed.
    …
    The panel reads [-twelve case-]{+thirteen <case>+} files and reports to the
    Learning Forum.
    {+It ends.+}

- "Review" in "Terms of Reference of the Learning Group" is taken out.
    14 words.

- The wording follows the changes above and is otherwise the same in 3 sections:
    How we work
    Leadership Board Terms of Reference
    Terms of Reference of the Learning Group: Decisions
`,
  );
});

test("the JSON has the fields that are promised, and no other", () => {
  const json = JSON.parse(comparisonFormats.json(variedComparison(), { terminal, model: before.model }));
  const fieldsOf = (values: readonly object[]) => [...new Set(values.flatMap((value) => Object.keys(value)))].sort();
  assert.equal(fieldsOf([json]), ["after", "before", "changes"]);
  assert.equal(json.before, { on: "2025-06-30", edition: "2025-02-03" });
  const { changes } = json;
  assert.equal(fieldsOf(changes), ["about", "follows", "runs", "section", "sentence", "topic"]);
  assert.equal(fieldsOf(changes.flatMap(({ runs = [] }: { runs?: object[] }) => runs)), ["change", "text"]);
  assert.equal(fieldsOf(changes.flatMap(({ section = {} }: { section?: object }) => section)), [
    "group",
    "id",
    "number",
    "title",
    "within",
  ]);
});

test("the page marks what is inserted and deleted for the eye, for paper and for the ear", () => {
  const page = comparisonFormats.html(variedComparison(), { terminal, model: before.model });
  assert.match(page, '<h2 id="changes-groups">Groups</h2>');
  assert.match(page, "The Executive Board is renamed Leadership Board.");
  assert.match(
    page,
    '<del><span class="visually-hidden"> deleted: </span>twelve case<span class="visually-hidden"> end of what is deleted. </span></del>',
  );
  assert.match(page, '<ins><span class="visually-hidden"> inserted: </span>thirteen &lt;case><span class="visually-hidden">');
  assert.match(page, "ins { background: #e6f4e8; text-decoration: underline 2px; }");
});

test("two models of the real size are compared in less than a second of work", async () => {
  const { model } = await loadOn("data", "2025-06-30");
  if (model === undefined) throw new Error("There is no model.");
  const state = stateOf(model);
  const other = { ...state, sections: state.sections.map((section) => ({ ...section, text: `${section.text} More.` })) };
  const { user } = process.cpuUsage();
  assert.ok(compare(state, other).changes.length > 100);
  assert.ok(process.cpuUsage().user - user < 1_000_000);
});

test.run();
