import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseMarkup } from "../../src/verify/markup.ts";
import { buildOnce } from "../built.ts";
import { pagePaths } from "./page-paths.ts";
import { type Served, serveSite } from "./served.ts";

const base = "/bscp/";

const test = suite<{ folder: string; site: Served }>("a website below a path of its host");

test.before(async (context) => {
  context.folder = await buildOnce({ base });
  context.site = await serveSite(context.folder, base);
});

test.after(({ site }) => site.close());

test("has every page within reach of the first by links, and every link and fragment arrives", async ({ folder, site }) => {
  const lost: string[] = [];
  const ids = new Map<string, Set<string>>();
  const waiting = [{ address: site.home, from: "the start" }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { address, from } = next;
    if (ids.has(address)) continue;
    const response = await fetch(address);
    if (!response.ok) lost.push(`${from} links to ${address}, which answers ${response.status}`);
    const isPage = response.headers.get("content-type")?.startsWith("text/html") === true;
    const tags = isPage ? parseMarkup(await response.text()).tags : [];
    if (!isPage) await response.arrayBuffer();
    ids.set(address, new Set(tags.flatMap(({ attributes }) => attributes.id ?? [])));
    for (const link of linksOf(tags, address)) {
      if (link.startsWith(new URL(address).origin)) waiting.push({ address: link, from: address });
    }
  }
  assert.equal(lost, []);
  const unreached = pagePaths(folder).filter((path) => path !== "404.html" && !ids.has(site.home + path));
  assert.equal(unreached, [], "pages that no link leads to");
});

test("names nothing of its own outside that path", ({ folder }) => {
  const astray = pagePaths(folder).flatMap((path) =>
    parseMarkup(readFileSync(join(folder, path.endsWith(".html") ? path : `${path}index.html`), "utf8")).tags.flatMap(
      ({ attributes }) =>
        ["href", "src", "action"]
          .flatMap((name) => attributes[name] ?? [])
          .filter((address) => address.startsWith("/") && !address.startsWith(base))
          .map((address) => `${path}: ${address}`),
    ),
  );
  assert.equal(astray, []);
});

/** The addresses that a page's elements lead to, without their fragments. */
function linksOf(tags: readonly { readonly attributes: Readonly<Record<string, string>> }[], here: string): string[] {
  return tags
    .flatMap(({ attributes }) => [attributes.href, attributes.src])
    .filter((address) => address !== undefined && !/^(mailto|tel):/.test(address))
    .map((address) => new URL(address ?? "", here).href.replace(/#.*$/, ""));
}

test.run();
