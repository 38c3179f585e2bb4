import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { judgeOf } from "../../build/desk/judging/judge.ts";
import { openDesk } from "../../build/desk/open-desk.ts";
import { readPdf } from "../../src/verify/pdf-reader.ts";
import { buildOnce } from "../built.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { day } from "../model/made.ts";
import { project } from "../sources.ts";

const on = day("2025-02-03");
const path = "groups/executive-board.yaml";
const fenmarsh = join(project, "test/fixtures/fenmarsh");
const before = readFileSync(join(fenmarsh, path), "utf8");
const after = before.replace("it agrees the", "it adopts the");

function copyOfFenmarsh(): string {
  const folder = join(createEmptyFolder(), "data");
  cpSync(fenmarsh, folder, { recursive: true });
  return folder;
}

test("what a change would come to is told as what it has come to once it is written", async () => {
  const folder = copyOfFenmarsh();
  const { judge } = judgeOf(folder, on);
  const news = "---\ntitle: First\ndate: 2025-01-20\n---\n\nNews.\n";
  const { effects } = await judge({ texts: new Map([["news/first.md", news]]) }, "effects");
  const page = effects?.pages.find((each) => each.path === "/news/first/");
  assert.equal(page, { path: "/news/first/", title: "First", is: "new" });
  writeFiles(folder, { "news/first.md": news });
  const back = { texts: new Map([["news/first.md", undefined]]) };
  assert.equal((await judge(back, "effectsSoFar")).effects, effects);
  assert.is((await judge(back, "findings")).effects, undefined);
});

test("the passages of the PDF that a change touches are places that the PDF has, each by its heading", async () => {
  const { judge } = judgeOf(copyOfFenmarsh(), on);
  const { effects } = await judge({ texts: new Map([[path, after]]) }, "effects");
  assert.equal(effects?.passages, [{ id: "terms-of-reference-executive-board", title: "Executive Board Terms of Reference" }]);
  const site = await buildOnce({ data: "test/fixtures/fenmarsh", asOf: "2025-02-03" });
  const { destinations } = await readPdf(readFileSync(join(site, "downloads/governance-arrangements.pdf")));
  for (const { id } of effects?.passages ?? []) assert.ok(destinations.has(id), id);
});

test("a saved change tells at once which pages and passages of the PDF it has changed, until another comes after it", async () => {
  const folder = copyOfFenmarsh();
  const failures: unknown[] = [];
  const desk = await openDesk({
    ...{ data: folder, asOf: on, port: 30_000 + (process.pid % 20_000), judge: judgeOf(folder, on) },
    ...{
      preview: { port: 8080, base: "/area/" },
      site: join(folder, "_site"),
      drafts: join(folder, "..", "drafts"),
      now: () => "2025-02-03T10:00:00Z",
    },
    onError: (error) => failures.push(error),
  });
  try {
    const { origin } = new URL(desk.address);
    const opened = await fetch(desk.address, { redirect: "manual" });
    const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? "";
    const get = async (address: string) => (await fetch(new URL(address, origin), { headers: { cookie } })).text();
    const [, token = ""] = /name="desk-token" content="([^"]+)"/.exec(await get("/")) ?? [];
    const save = async (address: string, answers: Record<string, string>) => {
      const body = new URLSearchParams({ token, act: "save", ...answers });
      const reply = await fetch(new URL(address, origin), {
        method: "POST",
        headers: { cookie, origin },
        body,
        redirect: "manual",
      });
      return reply.headers.get("location") ?? (await reply.text());
    };
    const edit = "/edit/groups/executive-board/summary";
    const [, version = ""] = /name="version" value="([^"]+)"/.exec(await get(edit)) ?? [];
    const to = await save(edit, { version, "/summary": "The Executive Board leads." });
    const notice = await get(to);
    const [, told = ""] = /href="([^"]+)">See it on the website and in the PDF/.exec(notice) ?? [];
    const page = await get(told);
    assert.match(page, "What this has changed");
    assert.match(page, 'href="http://localhost:8080/area/groups/executive-board/"');
    writeFileSync(join(folder, path), after);
    desk.forget();
    const later = await get(edit);
    const [, next = ""] = /name="version" value="([^"]+)"/.exec(later) ?? [];
    await save(edit, { version: next, "/summary": "The Executive Board leads everything." });
    assert.not.match(await get(told), "What this has changed");
    assert.equal(failures, []);
  } finally {
    await desk.close();
  }
});

test.run();
