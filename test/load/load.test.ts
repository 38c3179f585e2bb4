import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { messageOf } from "../../src/model/finding.ts";
import type { Model } from "../../src/model/model.ts";
import { placeOf } from "../../src/model/places/places.ts";
import { type LoadedOn, loadOn } from "./load-on.ts";

/** A day on which the sound partnership has nothing overdue. */
const usualDay = "2025-01-15";

const fenmarsh = fileURLToPath(new URL("../fixtures/fenmarsh", import.meta.url));

/** Loads a copy of the sound partnership after a change to it. */
async function changed(change: (folder: string) => void): Promise<LoadedOn> {
  const folder = mkdtempSync(join(tmpdir(), "load-"));
  try {
    cpSync(fenmarsh, folder, { recursive: true });
    change(folder);
    return await loadOn(folder, usualDay);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rewrite(folder: string, path: string, edit: (text: string) => string | Uint8Array): void {
  writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), "utf8")));
}

async function sound(): Promise<Model> {
  const { model, findings } = await loadOn(fenmarsh, usualDay);
  assert.equal(findings.map(messageOf), []);
  if (model === undefined) throw new Error("There is no model of a sound folder.");
  return model;
}

test("a sound folder gives a model and no finding", async () => {
  const model = await sound();
  assert.is(model.partnership.name, "Fenmarsh Children's Safeguarding Partnership");
  assert.equal(
    model.groups.map(({ id }) => id),
    ["case-panel", "executive-board", "learning-group"],
  );
});

test("ids are turned into the records that they name", async () => {
  const model = await sound();
  const [casePanel, board, learning] = model.groups;
  assert.is(casePanel?.reportsTo[0], learning);
  assert.is(learning?.reportsTo[0], board);
  assert.is(board?.memberships[0]?.agency, model.partners[2]);
  assert.is(board?.memberships[0]?.group, board);
  assert.is(board?.memberships[3]?.seats[0]?.chairOf?.group, learning);
  assert.is(model.arrangements.foreword?.signatories[0]?.person, model.people[0]);
  assert.is(model.reviews[0]?.waiver?.owner, model.partners[2]);
  assert.is(model.aims.priorities[0]?.document, model.documents[2]);
});

test("a date known to the month is held as the month's last day", async () => {
  const model = await sound();
  assert.equal(model.people[2]?.posts[0]?.period.from, { date: "2024-01-31", precision: "month" });
});

test("a section has the group's words for blanks, with its own on top", async () => {
  const board = (await sound()).groups[1];
  const blanks = Object.entries(board?.termsOfReference?.sections[1]?.blanks ?? {}).map(([name, { text }]) => [name, text]);
  const { theBody, castingVote, quorumNumber } = Object.fromEntries(blanks);
  assert.equal([theBody, castingVote, quorumNumber], ["the Board", "the chair of the day", "four"]);
});

test("nothing of a person who is not published can be reached from the model", async () => {
  const model = await sound();
  const seen = new Set<unknown>();
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const isCollection = value instanceof Map || value instanceof Set;
    for (const each of isCollection ? value.entries() : Object.values(value)) gather(each);
  };
  gather(model);
  assert.ok(texts.includes("Partnership Manager"));
  for (const secret of ["Unseen", "unseen@example.org", "01632 960099"]) {
    assert.not.ok(
      texts.some((text) => text.includes(secret)),
      secret,
    );
  }
});

test("a byte order mark and the line ends of Windows change nothing", async () => {
  const plain = await sound();
  const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
  const { model, findings } = await changed((folder) => {
    for (const path of ["people.yaml", "groups/executive-board.yaml", "chapters/how-we-work.md"]) rewrite(folder, path, windows);
  });
  assert.equal(findings, []);
  assert.is(model?.chapters[1]?.text.text, plain.chapters[1]?.text.text);
  assert.is(model?.groups[1]?.review?.textFingerprint, plain.groups[1]?.review?.textFingerprint);
});

test("a place is right in a file with a byte order mark and the line ends of Windows", async () => {
  const { findings } = await changed((folder) =>
    rewrite(folder, "chapters/foreword.md", (text) => `\uFEFF${text.replace("[[area]]", "[[aera]]").replaceAll("\n", "\r\n")}`),
  );
  assert.equal(
    findings.map(({ line, column }) => [line, column]),
    [[5, 65]],
  );
});

test("text that holds HTML is kept as it was typed", async () => {
  const { model, findings } = await changed((folder) =>
    rewrite(folder, "partners.yaml", (text) =>
      text.replace("name: Marsh Lights", "name: <b>Marsh</b> & <script>alert(1)</script>"),
    ),
  );
  assert.equal(findings, []);
  assert.is(model?.partners[6]?.name, "<b>Marsh</b> & <script>alert(1)</script>");
});

test("signs of any script and emoji are kept in text, though those that no font has are told", async () => {
  const name = "Māršh Lïghts 🌊 沼地 المستنقع";
  const { model, findings } = await changed((folder) =>
    rewrite(folder, "partners.yaml", (text) => text.replace("name: Marsh Lights", `name: ${name}`)),
  );
  assert.equal(
    findings.map(({ rule }) => rule),
    ["sign-without-font"],
  );
  assert.is(model?.partners[6]?.name, name);
});

test("a sign that cannot be seen is named by its number, such as a bullet out of Word", async () => {
  const { findings } = await changed((folder) =>
    rewrite(folder, "partners.yaml", (text) => text.replace("name: Marsh Lights", "name: Marsh \uF0B7 Lights 🌊")),
  );
  assert.match(findings[0]?.message ?? "", 'The document\'s fonts do not have U+F0B7, "🌊",');
});

test("a file larger than any record is not read", async () => {
  const { findings } = await changed((folder) => writeFileSync(join(folder, "aims.yaml"), "#".repeat(5_000_000)));
  const [first] = findings.filter(({ file }) => file.endsWith("aims.yaml"));
  assert.is(first?.rule, "file-size");
  assert.match(first?.message ?? "", "5.0 million bytes");
});

test("a link that leads out of the data folder is not followed", async () => {
  const { findings } = await changed((folder) => {
    rmSync(join(folder, "corrections.yaml"));
    symlinkSync("/etc/passwd", join(folder, "corrections.yaml"));
    rmSync(join(folder, "assets/logo.svg"));
    symlinkSync(join(folder, "people.yaml"), join(folder, "assets/logo.svg"));
  });
  assert.equal(findings.map(({ rule }) => rule).sort(), ["asset-outside", "file-link"]);
});

test("an assets folder that is a link is not followed, wherever it leads", async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "assets-"));
  cpSync(join(fenmarsh, "assets"), elsewhere, { recursive: true });
  const { model, findings } = await changed((folder) => {
    rmSync(join(folder, "assets"), { recursive: true });
    symlinkSync(elsewhere, join(folder, "assets"));
  });
  rmSync(elsewhere, { recursive: true });
  assert.equal([...new Set(findings.map(({ rule }) => rule))], ["asset-outside"]);
  assert.equal(model?.assets, []);
});

test("a link to nothing is a finding, not a crash", async () => {
  const { findings } = await changed((folder) => symlinkSync(join(folder, "nowhere"), join(folder, "groups/new-group.yaml")));
  assert.equal(
    findings.map(({ rule }) => rule),
    ["file-link"],
  );
});

test("a folder that is not there is a finding, not a crash", async () => {
  const { model, findings } = await loadOn("test/no-such-folder/", usualDay);
  assert.is(model, undefined);
  assert.equal(
    findings.map(({ file, rule }) => [file, rule]),
    [["test/no-such-folder", "folder-missing"]],
  );
});

test("an empty folder is told each file that it must have and lacks", async () => {
  const folder = mkdtempSync(join(tmpdir(), "load-"));
  const { findings } = await loadOn(folder, usualDay);
  rmSync(folder, { recursive: true });
  assert.equal(
    findings.map(({ file, rule }) => [file.slice(folder.length + 1), rule]),
    [
      ["arrangements.yaml", "file-missing"],
      ["partners.yaml", "file-missing"],
    ],
  );
});

test("a file that nothing reads is told what it was probably meant to be, or to look at its name", async () => {
  const { findings } = await changed((folder) => {
    rmSync(join(folder, "clauses.yaml"));
    for (const path of ["clauses.yml", "groups/ab.yml", "groups/ab.YAML", "notes.md", "README.md", "chapters/readme.md"])
      writeFileSync(join(folder, path), "");
  });
  assert.equal(
    findings.filter(({ rule }) => rule === "file-unread").map(({ file, help }) => [file.split("/").at(-1), help]),
    [
      ["clauses.yml", 'Did you mean "clauses.yaml"?'],
      ["ab.YAML", "Look at its name, or take it away."],
      ["ab.yml", "Name it with the ending .yaml."],
      ["notes.md", "Look at its name, or take it away."],
    ],
  );
});

test("a file that may hold reviews and cannot be read is named, and no other", async () => {
  const { unread } = await changed((folder) => {
    rewrite(folder, "groups/learning-group.yaml", () => "name: [");
    rewrite(folder, "groups/case-panel.yaml", () => "name: [");
    rewrite(folder, "clauses.yaml", () => "clauses: [");
  });
  assert.equal(
    unread.map((path) => path.split("/").at(-1)),
    ["case-panel.yaml", "learning-group.yaml"],
  );
  assert.equal((await loadOn(fenmarsh, usualDay)).unread, []);
});

test("a fault in one record leaves the rest of the model whole", async () => {
  const { model, findings } = await changed((folder) =>
    rewrite(folder, "partners.yaml", (text) => text.replace("    name: Marsh Lights\n", "")),
  );
  assert.is(findings.length, 1);
  assert.is(model?.partners.length, 9);
  assert.is(model?.reviews.length, 7);
});

test("the place of a field is that of its value, and of a missing field that of its record", async () => {
  const model = await sound();
  const board = model.groups[1];
  if (board?.review === undefined) throw new Error("The board has no review.");
  const { line, column } = placeOf(model, board.review, "/lastReviewed");
  assert.equal([line, column], [97, 17]);
  assert.equal(placeOf(model, board.review, "/fingerprint"), placeOf(model, board.review));
  assert.is(placeOf(model, board, "/review/lastReviewed").line, line);
});

test("a reference in folded and in quoted text is placed on its own line", async () => {
  const { findings } = await changed((folder) => {
    rewrite(folder, "groups/case-panel.yaml", (text) =>
      text.replace(
        "summary: The Case Panel reads case files for one year.",
        "summary: >-\n  The panel\n  reads, and\n  [[group:nowhere-at-all]] too.\nformalName: Panel",
      ),
    );
    rewrite(folder, "partners.yaml", (text) =>
      text.replace(
        "about: A charity for young carers.",
        'about: "A \\"charity\\" \\u00e9t\\n\n      [[partner:nowhere-at-all]]"',
      ),
    );
  });
  assert.equal(
    findings.map(({ line, column }) => [line, column]),
    [
      [10, 3],
      [39, 7],
    ],
  );
});

test("the fingerprint of a text changes with its words and not with its review or the order of its fields", async () => {
  const marks = async (path: string, edit: (text: string) => string) =>
    (await changed((folder) => rewrite(folder, path, edit))).model?.groups.map(({ review }) => review?.textFingerprint);
  const plain = (await sound()).groups.map(({ review }) => review?.textFingerprint);
  const board = "groups/executive-board.yaml";
  assert.match(plain[1] ?? "", /^[0-9a-f]{16}$/);
  assert.equal(await marks(board, (text) => text.replace("minuteRef: EB/2024/11/7", "minuteRef: other")), plain);
  assert.equal(
    await marks(board, (text) => text.replace("timesAYear: 4\n  atLeast: true", "atLeast: true\n  timesAYear: 4")),
    plain,
  );
  const reworded = await marks("clauses.yaml", (text) =>
    text.replace("{castingVote} has a casting vote", "{castingVote} decides"),
  );
  assert.equal(
    reworded?.map((mark, index) => mark === plain[index]),
    [true, false, true],
  );
});

test.run();
