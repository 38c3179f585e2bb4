import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findAmendments } from "../../build/site/amendments.ts";
import { writeFiles } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { keepEdition, published } from "../published-folder.ts";
import { project } from "../sources.ts";
import { markupOf, wordsOf } from "./page-of-model.ts";

const test = suite<{ pageAt: (path: string, on?: string) => Promise<string> }>("the page of editions");

const secondDay = "2025-05-01";

test.before(async (context) => {
  const data = await published(join(project, "test/fixtures/fenmarsh"));
  const edit = (path: string, from: string, to: string) => {
    const before = readFileSync(join(data, path), "utf8");
    assert.ok(before.includes(from), from);
    writeFiles(data, { [path]: before.replace(from, to) });
  };
  edit("people.yaml", "post: Chief Constable", "post: Chief of Police");
  edit("chapters/foreword.md", "We stand by it.", "We stand by all of it.");
  await keepEdition(data, secondDay, {
    version: "2",
    summary: "Chiefs are called chiefs.",
    approvals: [{ partner: "Fenmarsh Constabulary", person: "Bo Heron", post: "Chief Executive", on: "2025-04-30" }],
    despite: Array.from({ length: 8 }, (_, index) => ({ what: `Obstacle ${index + 1}.`, why: "By letter." })),
  });
  edit("chapters/foreword.md", "We stand by all of it.", "We stand by every word of it.");
  edit("people.yaml", "    publish: true\n", "");
  context.pageAt = async (path, on = "2025-06-30") => {
    const { model } = await loadOn(data, on);
    if (model === undefined) throw new Error("There is no model.");
    return markupOf(model, path, await findAmendments(model));
  };
});

test("has each with its day, files, approvals and what changed since the one before, the newest first", async ({ pageAt }) => {
  const page = await pageAt("/editions/");
  const [, second = "", first = ""] = page.split('<section class="app-edition"');
  assert.match(first, "Second edition");
  for (const words of [
    "Edition of 1 May 2025 The latest",
    "Safeguarding Arrangements, edition of 1 May 2025 (PDF, 2 pages, 9 bytes)",
    "Version 2",
    "Fenmarsh Constabulary: Bo Heron, Chief Executive, on 30 April 2025",
    "Chiefs are called chiefs.",
    "since the edition of 3 February 2025",
    "The wording of “Foreword” is changed.",
  ])
    assert.ok(wordsOf(second).includes(words), `${words}\n${wordsOf(second)}`);
  for (const path of ["/downloads/editions/2025-05-01.pdf", "/data/editions/2025-05-01.json"])
    assert.ok(second.includes(`href="${path}"`), path);
  assert.is(second.split("By letter.").length, 2, "a reason is given once");
  assert.not.match(second, "The edition of the arrangements changes");
  assert.not.match(first, "What changed");
});

test("names nobody in what changed between editions who is no longer published, although both named them", async ({ pageAt }) => {
  const page = wordsOf(await pageAt("/editions/"));
  assert.match(page, "Chief of Police");
  assert.not.match(page, "Wren");
});

test("comes with both PDFs wherever one is offered: the edition first, and then as it was amended", async ({ pageAt }) => {
  for (const path of ["/", "/arrangements/"]) {
    const page = await pageAt(path);
    const links = [...page.matchAll(/<a href="([^"]*\.pdf)"[^>]*>([^<]*)</g)].map(([, to, words]) => [to, words]);
    assert.equal(
      links,
      [
        ["/downloads/editions/2025-05-01.pdf", "Safeguarding Arrangements, edition of 1 May 2025 (PDF, 2 pages, 9 bytes)"],
        ["/downloads/governance-arrangements.pdf", "Safeguarding Arrangements, as amended to 30 June 2025 (PDF)"],
      ],
      path,
    );
  }
});

test("shows an earlier day the edition of that day", async ({ pageAt }) => {
  const page = await pageAt("/editions/", "2025-04-30");
  assert.match(page, 'id="edition-2025-02-03"');
  assert.not.match(page, "edition-2025-05-01");
});

test.run();
