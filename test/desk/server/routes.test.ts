import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Desk } from "../../../build/desk/desk.ts";
import { dataRoutes } from "../../../build/desk/routes/index.ts";
import { findRoute } from "../../../build/desk/server/routes.ts";
import { requestTo, send } from "../../build/raw-http.ts";
import { contentsOf } from "../../folder.ts";
import { ask } from "./asking.ts";
import { crawl } from "./crawl.ts";
import { formHeaders, openOnFenmarsh } from "./opened.ts";

const desk = await openOnFenmarsh();
const { port, cookie, token } = desk;
const routes = dataRoutes({} as Desk);

const [saved = ""] = (await changeName("Heron Board")).match(/\d{6}/) ?? [];
const before = contentsOf(desk.data);
const pages = await crawl(desk);

/** Changes the name of a group; where the browser is sent on to. */
async function changeName(name: string): Promise<string> {
  const path = "/edit/groups/executive-board/name";
  const [, version = ""] = /name="version" value="([^"]+)"/.exec((await desk.get(path)).text) ?? [];
  return (await desk.post(path, { "/name": name, act: "save", version })).headers.location ?? "";
}

/** An address that a route answers. */
function addressOf(path: string): string {
  const known = path.replace("/*/*/**", "/groups/executive-board").replace("/history/*", `/history/${saved}`);
  return known.replace("/tasks/*", "/tasks/record-review").replace("/findings/*", "/findings/review-overdue");
}

test("every page that is read is reached, and none of them writes anything", () => {
  assert.ok(pages.size > 200, String(pages.size));
  for (const { path } of routes.filter(({ method }) => method === "GET")) {
    const [reached] = [...pages.keys()].filter(
      (each) => findRoute(routes, "GET", each.split("?", 1).join(""))?.route.path === path,
    );
    // There is no draft yet, and no finding of most rules.
    if (!["/findings/*", "/drafts/*"].includes(path)) assert.ok(reached !== undefined, path);
  }
  // The finding of the link that leads out of the data names a file that has no page.
  for (const [path, { status }] of pages) assert.is(status, path === "/edit/groups/linked" ? 404 : 200, path);
  assert.equal(contentsOf(desk.data), before);
  assert.equal(desk.errors, []);
});

test("an address that changes something is none to read", async () => {
  for (const { path } of routes.filter(({ method }) => method === "POST")) {
    if (findRoute(routes, "GET", addressOf(path)) !== undefined) continue;
    for (const method of ["GET", "HEAD"])
      assert.is((await ask(port, addressOf(path), { method, headers: { cookie } })).status, 404);
  }
  for (const method of ["PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND"]) {
    const { status } = await send(port, requestTo(`localhost:${port}`, `${method} /groups`, `Cookie: ${cookie}`));
    assert.is(status, 405, method);
  }
  assert.equal(contentsOf(desk.data), before);
});

test("nothing is done without the cookie, nor without the token of the page", async () => {
  const posts = routes.filter(({ method }) => method === "POST").map(({ path }) => addressOf(path));
  assert.ok(posts.length >= 7);
  for (const path of posts) {
    for (const [sent, typed] of [
      [cookie, ""],
      [cookie, `${token}x`],
      [cookie, cookie.split("=")[1]],
      ["", token],
    ] as const) {
      const body = `act=save&%2Fname=X&token=${typed}`;
      const { status } = await ask(port, path, { method: "POST", headers: formHeaders(port, sent), body });
      assert.is(status, 403, `${path} ${sent} ${typed}`);
    }
  }
  assert.equal(contentsOf(desk.data), before);
});

const strict: Readonly<Record<string, RegExp>> = {
  "content-security-policy": /^default-src 'none';(?!.*(?:unsafe|\*|https?:)).*frame-ancestors 'none'/,
  "x-content-type-options": /^nosniff$/,
  "x-frame-options": /^DENY$/,
};

test("every answer is held to the desk's own files, in no frame, and kept nowhere", async () => {
  for (const [path, { headers }] of pages) {
    for (const [name, expected] of Object.entries(strict)) assert.match(String(headers[name]), expected, `${path} ${name}`);
    const keeps = path.startsWith("/files/") ? "max-age=31536000, immutable" : "no-store";
    assert.is(headers["cache-control"], keeps, path);
    assert.is(headers["content-security-policy"]?.includes("form-action 'self'"), true, path);
  }
});

test("an answer that refuses is held to that too", async () => {
  const own = `localhost:${port}`;
  const form = [`Cookie: ${cookie}`, `Origin: http://${own}`];
  const refused: [bytes: string, status: number][] = [
    ["nonsense\r\n\r\n", 400],
    [requestTo(own, "GET /%00", `Cookie: ${cookie}`), 400],
    [requestTo(own, "GET /"), 403],
    [requestTo(own, "GET /nothing", `Cookie: ${cookie}`), 404],
    [requestTo(own, "GET /edit/groups/nobody", `Cookie: ${cookie}`), 404],
    [requestTo(own, "DELETE /", `Cookie: ${cookie}`), 405],
    [requestTo(own, "POST /publish", ...form, "Content-Length: 0"), 415],
    [requestTo(own, "GET /", `Cookie: ${cookie}`, "Expect: everything"), 417],
    [requestTo("rebound.example", "GET /"), 421],
    [requestTo(own, `GET /${"a".repeat(20_000)}`), 431],
    [requestTo(own, `GET /?key=${desk.key}`), 303],
    [requestTo(own, "GET /", "Connection: Upgrade", "Upgrade: websocket", `Origin: http://${own}`), 400],
  ];
  for (const [bytes, status] of refused) {
    const answer = await send(port, bytes);
    const [head = ""] = answer.text.split("\r\n\r\n");
    assert.is(answer.status, status, bytes.slice(0, 60));
    for (const [name, expected] of Object.entries(strict)) {
      assert.match(new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1] ?? "", expected, `${status} ${name}`);
    }
    assert.match(head, /^cache-control: no-store$/im, String(status));
    assert.not.match(head, /^access-control-/im);
  }
});

test("no page has code within it", () => {
  for (const [path, { text, headers }] of pages) {
    if (!headers["content-type"]?.startsWith("text/html")) continue;
    const tags = [...text.matchAll(/<[a-z][^<>]*(?:"[^"]*"[^<>]*)*>/gi)].map(([tag]) => tag);
    assert.ok(tags.length > 20, path);
    for (const tag of tags) {
      const bare = tag.replaceAll(/="[^"]*"/g, (value) =>
        /^="\s*(?:javascript|vbscript|data):(?!,)/i.test(value) ? "CODE" : "",
      );
      assert.not.match(bare, /CODE|\s(?:on\w+|style|srcdoc)\b|^<(?:style|iframe|object|embed|base)\b/i, `${path} ${tag}`);
      if (/^<script\b/i.test(tag)) assert.match(tag, /^<script type="module" src="\/files\/desk-[0-9a-f]{10}\.js">$/, path);
    }
    for (const [, within = ""] of text.matchAll(/<script[^>]*>([^<]*)<\/script>/g)) assert.is(within, "", path);
  }
});

test("only what every desk has is shown without the cookie: its script and its style sheet", async () => {
  for (const path of [...pages.keys()]) {
    const { status, text } = await ask(port, path);
    assert.is(status, path.startsWith("/files/") ? 200 : 403, path);
    if (path.startsWith("/files/")) assert.not(text.includes(token));
  }
});

test.after(() => desk.close());

test.run();
