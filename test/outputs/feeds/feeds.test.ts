import { test } from "uvu";
import * as assert from "uvu/assert";
import { validateXML } from "xmllint-wasm";
import { parseProse } from "../../../src/model/prose/prose-text.ts";
import type { Website } from "../../../src/model/website.ts";
import { programFiles } from "../../../src/outputs/feeds/files.ts";
import { day, makeModel, when } from "../../model/made.ts";
import { siteOfModel } from "../../site/site-of-model.ts";

const text = { ...parseProse("Words."), file: "data/news/a.md", pointer: "/text" };
const news = [
  {
    id: "a",
    formerIds: [],
    title: "Ducks & <b>geese</b>",
    date: when("2025-05-02"),
    updated: day("2025-05-03"),
    text,
    file: text.file,
    pointer: "",
  },
  { id: "b", formerIds: [], title: "No date\u0007", updated: day("2025-01-09"), text, file: "data/news/b.md", pointer: "" },
];
const website: Website = { pages: [], news, accessibility: { nonAccessible: [] }, readers: [], strayReaders: [] };
const files = (changes: Partial<Website> = {}, base = "/") =>
  programFiles(siteOfModel(makeModel({ website: { ...website, ...changes } }), base));

async function isWellFormed(contents: string): Promise<boolean> {
  const { valid } = await validateXML({ xml: { fileName: "file.xml", contents }, normalization: "c14n" });
  return valid;
}

test("feed, site map and icon are well-formed XML, whatever a title holds", async () => {
  for (const path of ["/feed.xml", "/sitemap.xml", "/favicon.svg"]) {
    assert.ok(await isWellFormed(files().get(path) ?? ""), path);
  }
  assert.not.ok(await isWellFormed("<a>&</a>"));
});

test("an entry of the feed has what RFC 4287 asks for, and no day of publication where none is known", () => {
  const feed = files().get("/feed.xml") ?? "";
  const [, first = "", second = ""] = feed.split("<entry>");
  for (const entry of [first, second]) assert.match(entry, /<title>[\s\S]*<id>[\s\S]*<updated>/);
  assert.match(first, "<published>2025-05-02T00:00:00Z</published>");
  assert.not.match(second, "<published>");
  assert.match(feed, /<updated>2025-05-03T00:00:00Z<\/updated>\n {2}<author>/);
});

test("every address in feed, site map and manifest is below the base path", () => {
  const made = files({}, "/bscp/");
  for (const path of ["/feed.xml", "/sitemap.xml", "/robots.txt"]) {
    const addresses = [...(made.get(path) ?? "").matchAll(/(?:href="|<loc>|<id>|Sitemap: )(http[^<"\s]+)/g)].map(
      ([, address = ""]) => new URL(address).pathname,
    );
    assert.ok(addresses.length > 0 && addresses.every((address) => address.startsWith("/bscp/")), path);
  }
  assert.is(JSON.parse(made.get("/site.webmanifest") ?? "").scope, "/bscp/");
});

test("there is a security.txt only where someone is named and until when", () => {
  assert.is(files().get("/.well-known/security.txt"), undefined);
  const security = { contact: "security@example.org", expires: day("2026-01-31") };
  const made = files({ security }).get("/.well-known/security.txt") ?? "";
  assert.match(made, "Contact: mailto:security@example.org\n");
  assert.match(made, "Expires: 2026-01-31T23:59:59Z\n");
});

test.run();
