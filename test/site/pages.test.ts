import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Model } from "../../src/model/model.ts";
import { addresses } from "../../src/site/addresses.ts";
import { expectationsOf } from "../../src/site/expectations.ts";
import { files } from "../../src/site/files.ts";
import { allPages } from "../../src/site/pages/site-pages.ts";
import { reservedAddresses } from "../../src/site/reserved-addresses.ts";
import { baseOf } from "../../src/site/site-context.ts";
import { buildOnce, usualDay } from "../built.ts";
import { contentsOf } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";

interface BuiltSite {
  readonly model: Model;
  /** Every file of the website by its path below the base; a page by its address. */
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
}

/** One partnership has something for every page, the other has no website of its own beside the arrangements. */
for (const data of ["data", "test/fixtures/fenmarsh"]) {
  const test = suite<BuiltSite>(`the pages made of ${data}`);

  test.before(async (context) => {
    const [folder, { model }] = await Promise.all([buildOnce({ data }), loadOn(data, usualDay)]);
    assert.ok(model);
    const ofBuild = [".built-by"];
    const names = Object.keys(contentsOf(folder)).filter((name) => !ofBuild.includes(name));
    const text = (path: string) => readFileSync(join(folder, path.replace(/\/$/, "/index.html")), "utf8");
    Object.assign(context, { model, text, paths: names.map((name) => `/${name.replace(/(^|\/)index\.html$/, "$1")}`) });
  });

  test("are those that the registry declares, no more and no fewer", ({ model, paths }) => {
    same(paths.filter(isPage), pathsOf(allPages(model)));
  });

  test("are listed by the site map, each that names a section", ({ model, text }) => {
    const listed = allPages(model).filter(({ section }) => section !== "nowhere");
    const [, list = ""] = /<main([\s\S]*)<\/main>/.exec(text(addresses.siteMap)) ?? [];
    const links = [...list.matchAll(/<li><a href="([^"]*)"/g)].map(([, address = ""]) => belowBase(address, model));
    assert.equal(
      links.filter((link, index) => links.indexOf(link) !== index),
      [],
    );
    same(links, pathsOf(listed));
  });

  test("are listed by sitemap.xml, but for those that are unlisted", ({ model, text }) => {
    const listed = allPages(model).filter(({ section, unlisted }) => section !== "nowhere" && !unlisted);
    const found = [...text(addresses.sitemap).matchAll(/<loc>([^<]*)</g)].map(([, address = ""]) => belowBase(address, model));
    same(found, pathsOf(listed));
  });

  test("tell search engines whether they are unlisted", ({ model, text }) => {
    for (const { path, unlisted } of allPages(model)) {
      assert.is(text(path).includes('<meta name="robots" content="noindex"'), unlisted, path);
    }
  });

  test("are all expected by the verification, and to be linked from the page above and from the site map", ({ model }) => {
    const { present, contents } = expectationsOf(model, "/", "_site");
    const linked = (from: string) => contents.filter(({ page }) => page === from).flatMap(({ links }) => links);
    for (const { path, parent, section } of allPages(model)) {
      assert.ok(present.includes(path), path);
      if (parent !== undefined) assert.ok(linked(String(addresses[parent])).includes(path), path);
      assert.is(linked(addresses.siteMap).includes(path), section !== "nowhere", path);
    }
  });

  test("stand beside nothing but the files that the table of files holds", ({ paths }) => {
    const known = Object.values(files);
    const isKnown = (path: string) => known.some((file) => path === file || (file.endsWith("/") && path.startsWith(file)));
    same(
      paths.filter((path) => !isPage(path) && !isKnown(path)),
      [],
    );
  });

  test("leave to the pages of the data what no other page or file begins its address with", ({ model, paths }) => {
    const own = (model.website?.pages ?? []).map(({ id }) => id);
    const taken = paths.map((path) => path.split("/")[1] ?? "").filter((part) => part !== "" && !own.includes(part));
    same(
      taken.filter((part) => !reservedAddresses.includes(part)),
      [],
    );
    same(
      own.filter((id) => reservedAddresses.includes(id)),
      [],
    );
  });

  test.run();
}

function isPage(path: string): boolean {
  return path.endsWith("/") || path.endsWith(".html");
}

function pathsOf(pages: readonly { readonly path: string }[]): string[] {
  return pages.map(({ path }) => path);
}

/** The path below the website's base of an address on one of its pages. */
function belowBase(address: string, { arrangements }: Model): string {
  const { pathname } = new URL(address, arrangements.website);
  return `/${pathname.slice(baseOf(arrangements.website).length)}`;
}

/** Fails with what one list has and the other has not. */
function same(found: readonly string[], expected: readonly string[]): void {
  assert.equal([...found].sort(), [...expected].sort());
}
