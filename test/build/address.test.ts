import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { addressOf, isSameAddress } from "../../src/site/standing.ts";
import { run } from "../command.ts";
import { contentsOf, createEmptyFolder } from "../folder.ts";
import { textsOfPdf, unpackedOf } from "../site/texts-that-go-out.ts";
import { runHere } from "./run-command.ts";

const fenmarsh = ["--data", "test/fixtures/fenmarsh", "--as-of", "2025-02-03"];
const address = "https://www.elsewhere.example.org/children";
const out = join(createEmptyFolder(), "site");

test("what is built for another address names that address alone, and says that the data name another", async () => {
  const { code, stdout, stderr } = await run("build", [...fenmarsh, "--out", out, "--address", `${address}/`]);
  assert.is(code, 0, stderr);
  assert.match(
    stdout,
    `It says of itself that it stands at ${address}, as was asked, and the data say https://fenmarsh.example.org. If it is to stay there, correct "website" in test/fixtures/fenmarsh/arrangements.yaml:8.\n`,
  );
  const files = contentsOf(out);
  const pdf = await textsOfPdf(readFileSync(join(out, "downloads/governance-arrangements.pdf"), "latin1"));
  // The data that the PDF carries say what the data say.
  const printed = pdf.filter((text) => !text.startsWith("{")).map((text) => ["the PDF", text] as const);
  const texts = [...Object.entries(files), ...unpackedOf(files), ...printed];
  const isFact = (link: string, path: string) => link.endsWith("/early-help") || path.startsWith("data/organisations.");
  const former = texts.flatMap(([path, text]) =>
    [...text.matchAll(/[/.]fenmarsh\.example\.org[^\s"'<)]*/g)]
      .filter(([link]) => !isFact(link, path))
      .map(([link]) => `${path}: ${link}`),
  );
  assert.equal(former, [], "but for links that are facts of the data");
});

test("every kind of reader is told the address: browsers, search engines, feed readers, calendars, programs and paper", async () => {
  const file = (path: string) => readFileSync(join(out, path), "utf8");
  assert.match(file("groups/index.html"), `<link rel="canonical" href="${address}/groups/"`);
  assert.match(file("groups/index.html"), `content="${address}/groups/"`);
  assert.match(file("index.html"), `"url":"${address}/"`);
  assert.match(file("sitemap.xml"), `<loc>${address}/groups/</loc>`);
  assert.match(file("robots.txt"), `Sitemap: ${address}/sitemap.xml`);
  assert.match(file("feed.xml"), `href="${address}/feed.xml"`);
  assert.match(file("reviews.ics").replaceAll("\r\n ", ""), `URL:${address}/reviews/`);
  assert.match(file("data/datapackage.json"), `"homepage": "${address}/data/"`);
  assert.match(file("index.html"), 'href="/children/groups/"');
  const pdf = await textsOfPdf(readFileSync(join(out, "downloads/governance-arrangements.pdf"), "latin1"));
  assert.ok(pdf.some((text) => text.includes("www.elsewhere.example.org/children")));
});

test("without an address it stands where the data say, and with a path alone on their host", () => {
  const website = "https://www.example.org/old";
  assert.is(addressOf(website, {}), website);
  assert.is(addressOf(website, { base: "/new/" }), "https://www.example.org/new");
  assert.is(addressOf(website, { base: "/" }), "https://www.example.org");
  assert.is(addressOf(website, { address, base: "/children/" }), address);
});

test("an address that is only written otherwise is the same", () => {
  assert.ok(isSameAddress("https://Example.org/area", "https://example.org:443/area/"));
  assert.not(isSameAddress("https://example.org/area", "https://example.org/areas"));
  assert.not(isSameAddress("https://example.org", "http://example.org"));
});

for (const command of ["build", "start"]) {
  test(`${command} refuses a path that is not that of the address`, async () => {
    const { code, stderr } = await runHere(command, "--address", address, "--base", "/adults/");
    assert.is(code, 2);
    assert.is(
      stderr,
      `--base /adults/ is not the path of --address ${address}, which is /children/. Leave --base away: the address has the path.\n`,
    );
  });
}

test("several websites cannot stand at one address", async () => {
  const folders = ["fenmarsh", "saltby"].map((name) => `test/fixtures/${name}`);
  const { code, stderr } = await runHere("build", "--address", address, "--each", ...folders);
  assert.is(code, 2);
  assert.is(stderr, "--address is that of one website. Leave it away, or build each alone.\n");
});

test.run();
