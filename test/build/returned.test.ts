import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contentsOf, createEmptyFolder } from "../folder.ts";
import { draftOf, Reviewer, wordFile } from "../returned/word-file.ts";
import { skipIf } from "../skipping.ts";
import { project } from "../sources.ts";
import { type Ran, runHere } from "./run-command.ts";

interface Context {
  folder: string;
  data: string;
}

const test = suite<Context>("edition returned");
const fenmarsh = join(project, "test/fixtures/fenmarsh");
const draft = await draftOf(fenmarsh, "2025-02-01");

test.before.each((context) => {
  context.folder = createEmptyFolder();
  context.data = join(context.folder, "data");
  cpSync(fenmarsh, context.data, { recursive: true });
});

/** What Ann Reed does in a draft: in a chapter, a term of reference, shared wording, a list, a table and a fact. */
function byAnn(): Reviewer {
  return new Reviewer(draft, "Ann Reed", "2025-02-10")
    .replace("took the minutes", "wrote the minutes")
    .comment("it hears from", "How often?")
    .replace("has a casting vote", "decides")
    .replace("After a month", "After six weeks")
    .comment("Head of Public Protection", "Two of them?")
    .comment("4 November 2025", "Too late.")
    .comment("Bo Heron", "Left in January.", 1);
}

/** Runs the command on files, which are written into the folder by their names. */
async function returned({ folder, data }: Context, files: Record<string, Uint8Array>, ...more: string[]): Promise<Ran> {
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  return runHere("edition", "returned", ...paths, "--data", data, "--to", join(folder, "drafts"), ...more);
}

interface Listed {
  readonly from: string;
  readonly kind: string;
  readonly author?: string;
  readonly day?: string;
  readonly was?: string;
  readonly now?: string;
  readonly words?: string;
  readonly comment?: string;
  readonly section: string;
  readonly places: readonly { readonly file: string; readonly line: number; readonly column: number; readonly what?: string }[];
}

async function listed(context: Context, files: Record<string, Uint8Array>, ...more: string[]): Promise<Listed[]> {
  const { code, stdout, stderr } = await returned(context, files, "--format", "json", ...more);
  assert.is(code, 0, stderr);
  const { drafts } = JSON.parse(stdout) as { drafts: { sections: { title: string; items: Listed[] }[] }[] };
  return drafts.flatMap(({ sections }) =>
    sections.flatMap(({ title, items }) => items.map((item) => ({ ...item, section: title }))),
  );
}

/** An item in short, with the line of the data that it leads to, from its column on. */
function inShort({ data }: Context, { kind, was, now, words, section, places: [place] }: Listed): string {
  const line =
    readFileSync(join(data, place?.file.slice(data.length + 1) ?? ""), "utf8").split("\n")[(place?.line ?? 0) - 1] ?? "";
  return `${section} | ${kind} ${words ?? [was, now].join(" > ")} | ${place?.file.slice(data.length + 1)} | ${line.slice((place?.column ?? 0) - 1, (place?.column ?? 0) + 29)}`;
}

const byAnnListed = [
  "Foreword | comment Bo Heron | people.yaml | Bo Heron",
  "How we work: Who we are | replaced took the minutes > wrote the minutes | chapters/how-we-work.md | took the minutes for [[partner",
  "Executive Board Terms of Reference: Purpose | comment it hears from | groups/executive-board.yaml | it hears from the [[group:lear",
  "Executive Board Terms of Reference: Decisions | replaced has a casting vote > decides | clauses.yaml | has a casting vote.",
  "Executive Board Terms of Reference: Membership | comment Head of Public Protection | groups/executive-board.yaml | post: Head of Public Protectio",
  "Executive Board Terms of Reference: Review | comment 4 November 2025 | groups/executive-board.yaml | lastReviewed: 2024-11-04",
  "Terms of Reference of the Learning Group: 1. Purpose | replaced After a month > After six weeks | groups/learning-group.yaml | After a month.",
];

test("each comment and change is listed in the order of the draft, with the line of the data that it concerns", async (context) => {
  const items = await listed(context, { "police.docx": byAnn().file() });
  assert.equal(
    items.map((item) => inShort(context, item)),
    byAnnListed,
  );
  assert.equal([...new Set(items.map(({ author, day }) => `${author} ${day}`))], ["Ann Reed 2025-02-10"]);
});

test("the list for a person is the one that docs/editions.md shows", async (context) => {
  const police = new Reviewer(draft, "Ann Reed", "2025-02-10")
    .replace("took the minutes", "wrote the minutes")
    .replace("has a casting vote", "decides")
    .comment("Head of Public Protection", "Two of them?")
    .comment("4 November 2025", "Too late.")
    .silently((xml) => xml.replace("spoke first", "spoke last"));
  const council = new Reviewer(draft, "Kim Lee", "2025-02-11")
    .comment("casting vote", "Does anybody else have one?")
    .insertAfter("it hears from", " and advises");
  const { code, stdout } = await returned(context, { "police.docx": police.file(), "council.docx": council.file() });
  assert.is(code, 0);
  const shown = /```text\n(Draft of [\s\S]*?)```/.exec(readFileSync(join(project, "docs/editions.md"), "utf8"))?.[1] ?? "";
  // How lines are broken depends on the length of the path.
  const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();
  assert.is(inOneLine(stdout.replaceAll(context.data, "data")), inOneLine(shown));
});

test("several files are one list, in which each item names its file, and nothing is written", async (context) => {
  const bo = new Reviewer(draft, "Bo Heron", "2025-02-11")
    .replace("took the minutes", "kept the minutes")
    .comment("casting", "Why?");
  const files = { "police.docx": byAnn().file(), "council.docx": bo.file() };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(context.folder, name), bytes);
  const before = contentsOf(context.folder);
  const items = await listed(context, files);
  assert.equal(contentsOf(context.folder), before);
  assert.equal(
    items.filter(({ section }) => section === "How we work: Who we are").map(({ from, kind }) => [from, kind]),
    [
      ["police.docx", "replaced"],
      ["council.docx", "replaced"],
    ],
  );
  const { stdout } = await returned(context, files);
  assert.match(stdout, "Bo Heron, 11 February 2025 (council.docx): replaced");
});

test("what was changed without tracking is found against the draft", async (context) => {
  const silent = byAnn().silently((xml) =>
    xml
      .replace("spoke first", "spoke last")
      .replace(/<w:p>(?:(?!<w:p>).)*?What is said about a child(?:(?!<w:p>).)*?<\/w:p>/s, "")
      .replace("</w:sectPr></w:body>", "</w:sectPr><w:p><w:r><w:t>The very end.</w:t></w:r></w:p></w:body>"),
  );
  const items = (await listed(context, { "a.docx": silent.file() })).filter(({ kind }) => kind === "untracked");
  assert.equal(
    items.map(({ was, now }) => [was, now]),
    [
      ["first", "last"],
      ["What is said about a child or a family stays in the meeting.", ""],
      ["", "The very end."],
    ],
  );
  const { stdout } = await returned(context, { "a.docx": silent.file() });
  assert.match(stdout.replace(/\s+/g, " "), '- Changed without tracking: "first" is now "last"');
});

test("changes of the data since are told, and not taken for changes of the file where the draft is kept", async (context) => {
  const path = join(context.data, "chapters/how-we-work.md");
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace("spoke first", "spoke at length").replace("took the minutes", "then took the minutes"),
  );
  const lost = await returned(context, { "a.docx": byAnn().file() });
  const words = lost.stdout.replace(/\s+/g, " ");
  assert.match(words, "from data that have changed since");
  assert.match(words, 'Differs from the data: "at length" is now "first"');
  mkdirSync(join(context.folder, "drafts"));
  writeFileSync(join(context.folder, "drafts/draft-2025-02-01.docx"), draft);
  const kept = await listed(context, { "a.docx": byAnn().file() });
  assert.not.ok(kept.some(({ kind }) => kind === "untracked"));
  assert.match(inShort(context, kept.find(({ kind }) => kind === "replaced") as Listed), "| took the minutes");
});

/** The draft as a program writes it that keeps neither bookmarks nor properties. */
function withoutTraces(file: Uint8Array): Uint8Array {
  const { "docProps/custom.xml": _, "docProps/core.xml": __, ...parts } = unzipSync(file);
  const xml = strFromU8(parts["word/document.xml"] as Uint8Array).replace(/<w:bookmark(?:Start|End)[^>]*>/g, "");
  return zipSync({ ...parts, "word/document.xml": strToU8(xml) });
}

test("the day and the sections are found where a program has lost bookmarks and properties", async (context) => {
  const items = await listed(context, { "a.docx": withoutTraces(byAnn().file()) });
  assert.equal(
    items.map((item) => inShort(context, item)),
    byAnnListed,
  );
});

test("files that are no draft are refused together, each with what it is, and nothing is listed", async (context) => {
  const { code, stdout, stderr } = await returned(context, {
    "a.docx": byAnn().file(),
    "b.docx": strToU8("%PDF-1.7"),
    "c.docx": new Uint8Array(),
  });
  assert.is(code, 2);
  assert.is(stdout, "");
  assert.match(stderr, "b.docx: It is a PDF");
  assert.match(stderr, "c.docx: It is empty.");
  assert.not.match(stderr, "a.docx");
});

test("a file that is not there, none, and another document are refused", async (context) => {
  const { data } = context;
  const missing = await runHere("edition", "returned", "no.docx", "--data", data);
  assert.equal([missing.code, missing.stderr], [2, "no.docx: There is no such file.\n"]);
  const folder = await runHere("edition", "returned", data, "--data", data);
  assert.match(folder.stderr, "It is not a file.");
  const none = await runHere("edition", "returned", "--data", data);
  assert.equal([none.code, none.stdout], [2, ""]);
  const other = await returned(context, { "other.docx": wordFile("<w:p><w:r><w:t>Minutes of a meeting</w:t></w:r></w:p>") });
  assert.is(other.code, 2);
  assert.match(other.stderr, "so it is no draft of it");
});

test("nothing done is told as that", async (context) => {
  const { code, stdout } = await returned(context, { "a.docx": draft });
  assert.is(code, 0);
  assert.match(stdout, "Draft of 1 February 2025: 0 comments and changes in a.docx");
  assert.match(stdout, "Nothing was commented on or changed.");
});

test("a draft of which nothing says the day is read as of the day that is named", async (context) => {
  const undated = byAnn().silently((xml) => xml.replaceAll("DRAFT of 1 February 2025", "DRAFT"));
  const { stdout } = await returned(context, { "a.docx": withoutTraces(undated.file()) }, "--as-of", "2025-02-01");
  assert.match(stdout, "Draft of 1 February 2025:");
});

const soffice = spawnSync("soffice", ["--version"], { encoding: "utf8" });

skipIf(
  soffice.status === 0 ? undefined : "LibreOffice is not on this machine",
  test as never,
  "a draft that LibreOffice has opened and saved again is listed as before",
  async () => {
    const folder = createEmptyFolder();
    const context = { folder, data: join(folder, "data") };
    cpSync(fenmarsh, context.data, { recursive: true });
    writeFileSync(join(folder, "sent.docx"), byAnn().file());
    for (const [from, to] of [
      ["sent.docx", "odt"],
      ["sent.odt", "docx:MS Word 2007 XML"],
    ] as const) {
      const out = join(folder, to.startsWith("docx") ? "back" : "");
      const ran = spawnSync("soffice", ["--headless", "--convert-to", to, "--outdir", out, join(folder, from)], {
        encoding: "utf8",
        env: { ...process.env, HOME: folder },
        timeout: 120_000,
      });
      assert.is(ran.status, 0, ran.stderr);
    }
    assert.ok(existsSync(join(folder, "back/sent.docx")));
    const items = await listed(context, { "back.docx": readFileSync(join(folder, "back/sent.docx")) });
    assert.equal(
      items.map((item) => inShort(context, item)),
      byAnnListed,
    );
  },
);

test.run();
