import { Parser } from "htmlparser2";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { newFiles } from "../../build/new/files.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { profileOf } from "../../src/profiles/profiles.ts";
import { addresses } from "../../src/site/addresses.ts";
import { entryPoints, footerNavigation, mainNavigation } from "../../src/site/navigation.ts";
import { allPages } from "../../src/site/pages/site-pages.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { day } from "../model/made.ts";
import { markupOf, wordsOf } from "./page-of-model.ts";

const profile = profileOf("England", "adults");

/** The folder that `npx governance new` writes for an adults' board of which little is known, as a model of a day. */
async function modelWith(more: Readonly<Record<string, string>> = {}, without: readonly RegExp[] = []): Promise<ModelOnDay> {
  assert.ok(profile);
  const files = newFiles(
    {
      ...{ name: "Saltby Safeguarding Adults Board", remit: "adults", area: "Saltby", title: "Arrangements", contact: "" },
      ...{ website: "https://sab.example.org", date: day("2026-11-01"), partners: ["Saltby Council"] },
      ...{ reach: undefined, "report-due": undefined, "plan-due": undefined },
    },
    { profile, timeZone: "Europe/London", language: "en-GB", schemas: "." },
  );
  const folder = createEmptyFolder();
  writeFiles(folder, { ...Object.fromEntries(files), ...more });
  for (const pattern of without) {
    const [path, text] = [...files].find(([, each]) => pattern.test(each)) ?? [];
    assert.ok(path !== undefined && text !== undefined, String(pattern));
    writeFiles(folder, { [path]: text.replace(pattern, "") });
  }
  const { model, findings } = await loadOn(folder, "2026-11-01");
  assert.ok(model, JSON.stringify(findings));
  return model;
}

const little: readonly (readonly [name: string, more: Readonly<Record<string, string>>, without: readonly RegExp[]])[] = [
  ["a new folder", {}, []],
  ["a new folder without reviews", {}, [/\n# What the law asks to be kept[\s\S]*$/]],
  [
    "one of each",
    {
      "groups/assembly.yaml": [
        ...["name: Assembly", "kind: assembly", "reportsTo: [saltby-safeguarding-adults-board]", "memberships:"],
        ...["  - agency: saltby-council", "    seats:", "      - role: chair"],
      ].join("\n"),
      "aims.yaml": "priorities:\n  - name: Priority\n    text: Listening.\n",
      "chapters/introduction.md": "---\ntitle: Introduction\n---\n\nOur aims.\n\n[[purpose]]\n\n[[priorities]]\n",
    },
    [],
  ],
];

for (const [name, more, without] of little) {
  test(`${name}: nothing on any page is empty, leads nowhere, or is one of many`, async () => {
    const model = await modelWith(more, without);
    const pages = allPages(model).map(({ path }) => path);
    const there = new Set<string>([
      ...pages,
      addresses.pdf,
      ...Object.values(addresses).filter((path) => typeof path === "string"),
    ]);
    const faults = pages.flatMap((path) => {
      const markup = markupOf(model, path);
      const words = wordsOf(markup.replace(/<script.*?<\/script>/gs, ""));
      return [
        ...linksIn(markup).filter((link) =>
          isPage(link) ? !pages.includes(link) : !there.has(link) && !/^\/(?:data|static|assets)\//.test(link),
        ),
        ...emptyPartsOf(markup),
        ...(words.match(/(?<![\d.,] ?)\b1 (?:[a-z]+ ){0,2}[a-z]*(?:[^s\W]s|ies)\b/g) ?? []).filter(
          (found) => !/\b(?:is|this|was|has|as|meets)$/.test(found),
        ),
        ...(words.match(/ – (?:Chair|Co-Chair)(?= – )|(?:^|[>.:;,]) – \w+/g) ?? []),
        ...(words.match(/\bundefined\b|\bnull\b|\ba (?=assembly)/g) ?? []),
      ].map((fault) => `${path}: ${fault}`);
    });
    assert.equal(faults, []);
  });
}

test("of a new folder, what there is nothing of is not there, nor linked", async () => {
  const model = await modelWith();
  const paths = allPages(model).map(({ path }) => path);
  for (const path of [
    "/groups/",
    "/memberships/",
    "/people/",
    "/timeline/",
    "/corrections/",
    "/contact/",
    "/priorities/",
    "/news/",
  ]) {
    assert.not.ok(paths.includes(path), path);
  }
  const linked = [...mainNavigation(model), ...footerNavigation(model), ...entryPoints(model).flatMap(({ items }) => items)];
  for (const { path } of linked) assert.ok(paths.includes(path), path);
  assert.equal(
    mainNavigation(model).map(({ path }) => path),
    ["/arrangements/", "/partners/", "/reviews/"],
  );
  assert.not.match(markupOf(model, "/reviews/"), '<svg class="app-reviews-timeline"');
  assert.not.match(markupOf(model, "/"), "app-figures");
  const privacy = wordsOf(markupOf(model, "/privacy/"));
  assert.not.match(privacy, /have a button that leaves them|People named on this website|To ask about a name/);
  const statement = wordsOf(markupOf(model, "/accessibility/"));
  assert.not.match(statement, /sorting of tables|every page is checked/);
});

test("a chapter in which nothing stands is on no page, and has none in the document", async () => {
  const model = await modelWith({ "chapters/introduction.md": "---\ntitle: Introduction\n---\n\n## To come\n" });
  assert.equal(
    allPages(model).filter(({ id }) => id === "chapter"),
    [],
  );
  for (const path of ["/document/", "/arrangements/", "/site-map/"]) {
    assert.not.match(wordsOf(markupOf(model, path)), /Introduction|To come/);
  }
});

/** A part of a page that shows where it is and holds nothing: a heading, a list or a table. */
function emptyPartsOf(markup: string): string[] {
  const faults: string[] = [];
  const open: { name: string; hasWords: boolean }[] = [];
  const headings: { level: number; hasBelow: boolean; words: string }[] = [];
  let heading: { level: number; hasBelow: boolean; words: string } | undefined;
  let isMain = false;
  const close = (level: number) => {
    while ((headings.at(-1)?.level ?? 0) >= level) {
      const last = headings.pop();
      if (last?.hasBelow === false) faults.push(`nothing below the heading "${last.words.trim()}"`);
    }
  };
  const parser = new Parser({
    onopentag: (name, { class: classes = "", role, ...others }) => {
      if (name === "main") isMain = true;
      // What a script fills is empty as long as nothing has been done.
      const isForScript = role === "status" || Object.keys(others).some((attribute) => attribute.startsWith("data-"));
      open.push({ name, hasWords: isForScript });
      if (isMain && /^h[1-6]$/.test(name)) {
        const level = Number(name[1]);
        close(level);
        heading = { level, hasBelow: level === 1, words: "" };
      }
      if (isMain && (name === "svg" || name === "input")) for (const each of headings) each.hasBelow = true;
      if (classes.includes("app-page__reviewed")) close(2);
    },
    ontext: (text) => {
      if (text.trim() === "") return;
      for (const each of open) each.hasWords = true;
      if (heading !== undefined) heading.words += text;
      else for (const each of headings) each.hasBelow = true;
    },
    onclosetag: (name) => {
      const { hasWords } = open.pop() ?? {};
      if (hasWords === false && ["ul", "ol", "dl", "li", "table", "tbody", "p", "nav"].includes(name)) {
        faults.push(`an empty <${name}>`);
      }
      if (heading !== undefined && name === `h${heading.level}`) {
        headings.push(heading);
        heading = undefined;
      }
      if (name === "main") {
        close(1);
        isMain = false;
      }
    },
  });
  parser.end(markup);
  return faults;
}

/** Where the links of a page lead within the website, without anchors. */
function linksIn(markup: string): string[] {
  return [...markup.matchAll(/href="(\/[^"#]*)/g)].map(([, link = ""]) => link);
}

function isPage(link: string): boolean {
  return link.endsWith("/") || link.endsWith(".html");
}

test.run();
