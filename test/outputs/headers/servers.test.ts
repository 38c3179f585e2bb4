import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import type { Browser } from "puppeteer";
import { suite, type Test } from "uvu";
import * as assert from "uvu/assert";
import { headerFiles } from "../../../src/outputs/headers/files.ts";
import { headersFor, headerTable } from "../../../src/outputs/headers/table.ts";
import { contentTypeOf, fileTypes } from "../../../src/outputs/headers/types.ts";
import { buildOnce } from "../../built.ts";
import { blocksBelow } from "../../docs/blocks.ts";
import { createEmptyFolder, pathsIn, writeFiles } from "../../folder.ts";
import { launchReadersBrowser } from "../../site/reader.ts";
import { skipIf } from "../../skipping.ts";
import { bareApache, type Hosting, type Server, type ServerKind, serverKinds } from "./servers.ts";

interface Context {
  readonly server: Server;
  readonly browser: Browser;
  readonly folder: string;
}

const moved = { from: "/groups/former-name/", to: "/groups/health-safeguarding-board/" };
const missingCurl = spawnSync("curl", ["--version"]).status === 0 ? undefined : "curl is not installed";
const other = "<!doctype html><title>Council</title><script>document.title += ' at work'</script>";

for (const kind of serverKinds) for (const base of ["/", "/services/safeguarding/"]) testHosting(kind, base);

testFewModules();

/** What an Apache needs that has few modules: `.htaccess` must not keep it from serving. */
function testFewModules(): void {
  const test = suite(bareApache.name);
  skipIf(bareApache.missing, test, "serves every page, and its own for what is not there", async () => {
    const folder = await buildOnce();
    const server = await bareApache.start(hostOf(folder, "/"));
    try {
      const [home, lost] = await Promise.all(["/", "/no/such/page/"].map((path) => fetch(server.origin + path)));
      assert.equal([home?.status, lost?.status], [200, 404]);
      assert.is(await home?.text(), readFileSync(join(folder, "index.html"), "utf8"));
      assert.is(await lost?.text(), readFileSync(join(folder, "404.html"), "utf8"));
      assert.is(home?.headers.get("content-security-policy"), null, "nothing sends headers there");
    } finally {
      await server.close();
    }
  });
  test.run();
}

/** Serves the built website by a real server, with the files that the build made for it, at the root of a host or below a path. */
function testHosting({ name, missing, start }: ServerKind, base: string): void {
  const test = suite<Context>(`${name} with the website at ${base}`);
  const when = (sentence: string, body: (context: Context) => Promise<void>) =>
    skipIf(missing, test as unknown as Test, sentence, body as never);
  const table = headerTable(base);

  test.before(async (context) => {
    if (missing !== undefined) return;
    const folder = await buildOnce({ base });
    const hosting = hostOf(folder, base);
    Object.assign(context, { folder, server: await start(hosting), browser: await launchReadersBrowser() });
  });

  test.after(async ({ server, browser }) => {
    await Promise.all([server?.close(), browser?.close()]);
  });

  when("sends each kind of file with its type, and with each header of the table once", async ({ folder, server }) => {
    const own = [".built-by", "_headers", ".htaccess", "nginx-headers.conf", "web.config"];
    const files = pathsIn(folder).filter((path) => !own.includes(path));
    const kinds = new Map(files.map((path) => [`${path.split("/", 1)[0]} ${extname(path)}`, path]));
    assert.ok(kinds.size > 20);
    for (const path of kinds.values()) {
      const response = await fetch(`${server.origin}${base}${path}`);
      await response.arrayBuffer();
      assert.is(response.status, 200, path);
      const type = fileTypes.find(({ ends }) => ends.includes(extname(path).slice(1)));
      assert.ok(type !== undefined, path);
      assert.is(response.headers.get("content-type")?.toLowerCase(), contentTypeOf(type), path);
      for (const { name: header, value } of headersFor(table, `/${path}`)) assert.is(response.headers.get(header), value, path);
      if (!table.some((each) => each.name === "Strict-Transport-Security"))
        assert.is(response.headers.get("strict-transport-security"), null, path);
    }
  });

  when("answers for what is not there with the website's page, and 404", async ({ folder, server }) => {
    for (const path of ["no/such/page/", "static/none.js", "pagefind/none.js"]) {
      const response = await fetch(`${server.origin}${base}${path}`);
      assert.is(response.status, 404, path);
      assert.is(await response.text(), readFileSync(join(folder, "404.html"), "utf8"));
      for (const { name: header, value } of headersFor(table, "/404.html")) assert.is(response.headers.get(header), value, path);
      assert.is(response.headers.get("cache-control"), null, "what is not there may come to be there");
    }
  });

  when("leads from an old address to the new one, and from a folder to its page", async ({ server }) => {
    for (const [path, to] of [
      [moved.from, moved.to],
      ["/groups", "/groups/"],
    ] as const) {
      const response = await fetch(`${server.origin}${base}${path.slice(1)}`, { redirect: "manual" });
      assert.is(response.status, 301, path);
      const location = new URL(response.headers.get("location") ?? "", server.origin);
      assert.is(location.pathname, `${base}${to.slice(1)}`);
      assert.is(response.headers.get("x-content-type-options"), "nosniff");
    }
  });

  if (base !== "/") {
    when("leaves the rest of the host as it was", async ({ server, browser }) => {
      for (const path of ["/", "/services/", "/services/safeguarding-adults/", "/nothing/"]) {
        const response = await fetch(server.origin + path);
        const body = await response.text();
        assert.is(response.status, path === "/nothing/" ? 404 : 200, path);
        assert.is(body === other, path !== "/nothing/", path);
        assert.not.match(body, "safeguarding");
        for (const { name: header } of table) {
          if (header !== "X-Content-Type-Options") assert.is(response.headers.get(header), null, `${header} of ${path}`);
        }
      }
      const page = await browser.newPage();
      await page.goto(server.origin);
      assert.is(await page.title(), "Council at work", "its own scripts still run");
      await page.close();
    });
  }

  when("shows pages in a browser, which has nothing to say of them, and finds by search", async ({ server, browser }) => {
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(String(error)));
    page.on("requestfailed", (request) => messages.push(`${request.url()}: ${request.failure()?.errorText}`));
    page.on("response", (response) => {
      if (response.status() >= 400) messages.push(`${response.url()}: ${response.status()}`);
    });
    for (const path of ["", "groups/health-safeguarding-board/", "document/", "memberships/", "contact/"]) {
      await page.goto(`${server.origin}${base}${path}`, { waitUntil: "networkidle0" });
    }
    await page.goto(`${server.origin}${base}search/`);
    await page.type("#search-words", "neglect");
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-search-results] a");
    const links = await page.$$eval("[data-search-results] a", (found) => found.map((link) => link.href));
    assert.ok(links.length > 0 && links.every((link) => link.startsWith(`${server.origin}${base}`)), links.join("\n"));
    assert.equal(messages, []);
    await page.close();
  });

  skipIf(missing ?? missingCurl, test as unknown as Test, "passes what docs/hosting.md asks of a host", (async ({
    server,
  }: Context) => {
    const lines = blocksBelow("hosting.md", "See that it works", "sh").flatMap((block) => block.trim().split("\n"));
    assert.is(lines.length, 3);
    const env = { ...process.env, ADDRESS: `${server.origin}${base}`.replace(/\/$/, "") };
    for (const line of lines) assert.is(spawnSync("sh", ["-c", line], { env }).status, 0, line);
    const elsewhere = { ...env, ADDRESS: `${server.origin}/nothing` };
    for (const line of lines.slice(0, base === "/" ? 0 : 2))
      assert.is.not(spawnSync("sh", ["-c", line], { env: elsewhere }).status, 0, line);
  }) as never);

  test.run();
}

/** Lays out a host: the website where it belongs, and below a path also pages of somebody else's. */
function hostOf(folder: string, base: string): Hosting {
  const root = createEmptyFolder();
  // The server may run as a user who does not own it.
  chmodSync(root, 0o755);
  const site = resolve(join(root, base));
  if (base !== "/") {
    const pages = ["index.html", "services/index.html", "services/safeguarding-adults/index.html"];
    writeFiles(root, Object.fromEntries(pages.map((path) => [path, other])));
  }
  mkdirSync(site, { recursive: true });
  cpSync(folder, site, { recursive: true });
  for (const [path, text] of headerFiles(base, [])) assert.is(readFileSync(join(site, path), "utf8"), text, path);
  // The real data have no old address.
  for (const [path, text] of headerFiles(base, [moved])) writeFileSync(join(site, path), text);
  return { root, site };
}
