import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { problemPage } from "../../../src/desk/pages/problem.tsx";
import { publishedPage } from "../../../src/desk/pages/published.tsx";
import type { DeskFrame } from "../../../src/desk/parts/shell.tsx";
import { tasks } from "../../../src/desk/tasks/index.ts";
import type { OpenedDesk } from "./opened-desk.ts";
import type { Reader } from "./reader.ts";

/** Pages that are opened by their addresses: every section, every kind of record, list and form, and what the check has found. */
const addresses = [
  ...["/", "/reviews", "/groups", "/people", "/organisations", "/texts", "/news", "/editions", "/history", "/settings"],
  ...["/edit/arrangements/-", "/edit/arrangements/-/partnership", "/edit/arrangements/-/contacts/0", "/edit/website/-"],
  ...["/edit/groups/serious-cases", "/edit/groups/serious-cases/meetings", "/edit/groups/serious-cases/review"],
  ...["/edit/groups/serious-cases/memberships", "/edit/groups/serious-cases/memberships/0"],
  ...["/edit/groups/serious-cases/memberships/0/seats/0", "/edit/groups/serious-cases/blanks"],
  ...["/edit/groups/serious-cases/otherNames", "/edit/groups/serious-cases/termsOfReference/sections/0"],
  ...["/edit/partners/-/partners/0", "/edit/people/-", "/edit/people/-/people/0", "/edit/chapters/introduction"],
  ...["/edit/chapters/introduction/text", "/edit/documents/-/documents/0", "/edit/proofreading/-"],
  ...["/findings/superseded-term", "/publish"],
];

/** The pages of the desk in all their states, each by a name, as the server makes them. */
export async function statesOf(desk: OpenedDesk, reader: Reader): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  for (const address of addresses) pages.set(nameOf(address), await reader.visit(address));
  for (const { id } of tasks) pages.set(`task ${id}`, await reader.visit(`/tasks/${id}`));

  await reader.visit("/tasks/record-review");
  pages.set("task in error", await reader.press("next"));
  await reader.fill("/review", "serious-cases");
  for (const [name, value] of Object.entries({ "/on.day": "19", "/on.month": "6", "/on.year": "2025" }))
    await reader.fill(name, value);
  await reader.fill("/by", "Executive Board");
  await reader.fill("/minute", "EB/2025/06/4");
  pages.set("task at its end", await reader.press("next"));
  pages.set("saved by a task", await reader.press("save"));
  const change = reader.path.replace(/\?.*$/, "");
  pages.set("change", await reader.visit(change));

  await reader.visit("/edit/groups/serious-cases/name");
  await reader.fill("/name", "");
  pages.set("draft with an error", await reader.press("save"));
  for (const address of ["/", "/publish", "/groups", "/edit/groups/serious-cases/name"])
    pages.set(`${nameOf(address)} with an error`, await reader.visit(address));
  const named = (await reader.visit("/history")).match(/\/history\/(\d+)/)?.[1] ?? "";
  await reader.visit(`/history/${named}`);
  pages.set("undone", await reader.send(`/history/${named}/undo`));
  pages.set("history with changes", await reader.visit("/history"));
  pages.set("home with changes", await reader.visit("/"));

  const path = join(desk.folder, "groups/serious-cases.yaml");
  await reader.visit("/edit/groups/serious-cases/name");
  writeFileSync(path, `# Changed elsewhere\n${readFileSync(path, "utf8")}`);
  desk.forget();
  await reader.fill("/name", "Serious Cases Group");
  pages.set("changed meanwhile", await reader.press("save"));
  pages.set("no such record", await reader.visit("/edit/groups/nobody"));
  pages.set("no such page", await reader.visit("/nowhere"));
  return new Map([...pages, ...madePages(frameIn(pages))]);
}

function nameOf(address: string): string {
  return address === "/" ? "home" : address.slice(1).replaceAll("/", " ");
}

/** What every page was told, as it can be read from one. */
function frameIn(pages: ReadonlyMap<string, string>): DeskFrame {
  const home = pages.get("home") ?? "";
  const one = (pattern: RegExp) => pattern.exec(home)?.[1] ?? "";
  return {
    partnership: one(/desk-header__partnership">([^<]*)</),
    language: "en-GB",
    assets: { stylesheet: one(/rel="stylesheet" href="([^"]*)"/), script: one(/<script type="module" src="([^"]*)"/) },
    website: "http://localhost:8240/",
    token: "",
  };
}

const runs = [{ text: "  members: " }, { text: "4", change: "deleted" }, { text: "5", change: "inserted" }] as const;
const theirs = [{ text: "  members: " }, { text: "4", change: "deleted" }, { text: "6", change: "inserted" }] as const;

/** Pages that only a build, a repository or a fault leads to, with what they are told. */
function madePages(frame: DeskFrame): ReadonlyMap<string, string> {
  const report = ["Website 5.2 s", "PDF 4.4 s", `fatal: unable to access ${"https://example.org/".repeat(6)}`];
  const told = { frame, report, happened: "The website and the PDF are built, and your changes are sent." };
  return new Map([
    ["published", publishedPage({ ...told, isDone: true, toDo: "It takes some minutes until readers see it." })],
    ["in review", publishedPage({ ...told, isDone: true, address: "https://example.org/review" })],
    [
      "not published",
      publishedPage({ ...told, isDone: false, happened: "The network cannot be reached.", toDo: "Try again later." }),
    ],
    [
      "clash",
      publishedPage({
        ...told,
        isDone: false,
        happened: "Somebody else has published other changes to the same lines.",
        clash: [{ path: "groups/serious-cases.yaml", hers: runs, theirs }],
        carried: new Map([["/hers", ["a"]]]),
      }),
    ],
    ["no key", problemPage(frame, "Open the desk from the terminal", "The desk asks for a key.")],
    ["failed", problemPage(frame, "The desk failed at this page", "Nothing was saved.")],
  ]);
}
