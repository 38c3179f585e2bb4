import { cpSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { contentsOf, createEmptyFolder } from "../folder.ts";
import { runHere } from "./run-command.ts";

// What is typed wrongly in the first hour in a new folder, and the one error that is told of it.

const sound = await foundedFolder();

/** A new folder with its group in place, and a chapter for the document. */
async function foundedFolder(): Promise<string> {
  const folder = join(createEmptyFolder(), "new");
  const answers = ["--name", "Saltby Board", "--remit", "adults", "--area", "Saltby", "--website", "https://sab.example.org"];
  await runHere("new", folder, ...answers, "--date", "2026-11-01", "--partners", "Saltby Council; NHS Saltby; Saltby Police");
  renameSync(join(folder, "groups/board.yaml.example"), join(folder, "groups/board.yaml"));
  const file = join(folder, "arrangements.yaml");
  const isCommentedOut = /^# (?:appendices|contacts):\n(?:# .*\n)+/gm;
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(isCommentedOut, (lines) => lines.replace(/^# /gm, "")),
  );
  return folder;
}

/** The errors of the folder with something typed otherwise. */
async function told(file: string, typed: string, wrongly: string): Promise<string[]> {
  const folder = createEmptyFolder();
  cpSync(sound, folder, { recursive: true });
  const text = contentsOf(folder)[file] ?? "";
  assert.ok(text.includes(typed), typed);
  writeFileSync(
    join(folder, file),
    text.replace(typed, () => wrongly),
  );
  const { stdout } = await runHere("check", "--data", folder, "--as-of", "2026-11-28", "--format", "json");
  const { findings } = JSON.parse(stdout) as { findings: { severity: string; message: string; help: string }[] };
  return findings.filter(({ severity }) => severity === "error").map(({ message, help }) => `${message} ${help}`);
}

const board = "groups/board.yaml";
const arrangements = "arrangements.yaml";
const firstSeat = "      - post: Director\n  - agency: nhs-saltby";

const tries: readonly (readonly [file: string, typed: string, wrongly: string, message: string])[] = [
  [board, "kind: board\n", "", '"kind" is missing here. Add a line "kind: …" (what kind of group it is).'],
  [
    board,
    "kind: board",
    "kind:",
    'There is nothing after "kind:". Write leadership, board, statutoryGroup, assembly, forum, subGroup, taskAndFinish, virtualGroup, referenceGroup or network.',
  ],
  [board, "name: Board", "name:", 'There is nothing after "name:". Write the value.'],
  [
    board,
    "lastReviewed: 2026-11-01",
    "lastReviewed: 1/11/2026",
    '"1/11/2026" is not written as a date. Write it as year-month-day, for example 2026-11-01, or as year-month or year where no more is known, or unknown where nobody knows it.',
  ],
  [board, "review:\n", "revew:\n", '"revew" is not a field that can stand here. Did you mean "review"?'],
  [
    board,
    firstSeat,
    "      - person: ada-wren\n  - agency: nhs-saltby",
    '"ada-wren" is not a person. Use one of the ids in people.yaml, or add the record there.',
  ],
  [
    board,
    firstSeat,
    "      - Director\n  - agency: nhs-saltby",
    'A set of fields is expected here, not a text. Write each field on a line of its own, two spaces further in: "post: …".',
  ],
  [
    board,
    "agency: nhs-saltby",
    "agency: [nhs-saltby, saltby-police]",
    "Two ids stand here, and only one can. Write one of them alone, for example nhs-saltby.",
  ],
  [
    board,
    "agency: nhs-saltby",
    "agency: nhs-saltby and saltby-police",
    "Two ids stand here, and only one can. Write one of them alone, for example nhs-saltby.",
  ],
  [
    board,
    "      text: The Board agrees how [[partnership]] works, and sees that it does.\n",
    "",
    'There is nothing in this entry but "heading". Add "text: …" or "sections: …", or take it away.',
  ],
  [
    board,
    "  timesAYear: 4\n",
    "  kind: board\n",
    '"kind" is not a field that can stand here. It is a field of the file as a whole: begin its line further left, where the other fields of that begin.',
  ],
  [
    "partners.yaml",
    "is: [statutoryPartner]",
    "is: statutoryPartner",
    'A list is expected here, not a text. Put it in brackets: [statutoryPartner]. Or write each entry on a line of its own, begun with "- ".',
  ],
  [
    "partners.yaml",
    "    name: NHS Saltby",
    "\tname: NHS Saltby",
    "A tab indents this line; YAML takes only spaces. Replace the tab. Indent with spaces, two for each level, so that fields of one record begin in the same column.",
  ],
  [
    arrangements,
    '"01632 960001"',
    "“01632 960001”",
    'The quotation marks round this value are curly, so they are read as a part of it. Type straight ones: "01632 960001".',
  ],
  [arrangements, '"01632 960001"', "01632960001", 'Put it in quotes, so that its first 0 is kept: "01632960001".'],
  [arrangements, "remit: adults", "remit: adult", '"adult" is not one of the words that can stand here. Did you mean "adults"?'],
  [
    arrangements,
    "kind: annualReport",
    "kind: annual report",
    '"annual report" is not one of the words that can stand here. Did you mean "annualReport"?',
  ],
  [
    arrangements,
    "  - introduction",
    "  - introduction\n  - scrutiny",
    '"scrutiny" is not a chapter. Use one of the ids in chapters/ (the names of its files), or add the record there.',
  ],
  [
    "chapters/introduction.md",
    "[[partnership]]",
    "[[memberships]]",
    '"[[memberships]]" speaks of a group, and this text belongs to none.',
  ],
];

for (const [file, typed, wrongly, message] of tries) {
  test(`${JSON.stringify(wrongly)} in place of ${JSON.stringify(typed)} is told once, with what to do`, async () => {
    const [first = "", ...others] = await told(file, typed, wrongly);
    assert.ok(first.includes(message), first);
    assert.equal(others, []);
  });
}

test("what can stand in a reference is said by where it stands", async () => {
  const [first = ""] = await told("chapters/introduction.md", "[[partnership]]", "[[board]]");
  assert.match(first, "A reference begins with one of: partnership, partner, group");
  assert.not.match(first, "memberships");
});

test("the folder that the tries begin with has no error", async () => {
  assert.equal(await told(board, "kind: board", "kind: board"), []);
});

test.run();
