import { readFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { requestTo, send } from "../../build/raw-http.ts";
import { skipIf } from "../../skipping.ts";
import { project } from "../../sources.ts";
import { ask } from "./asking.ts";
import { formHeaders, openOnFenmarsh } from "./opened.ts";

const desk = await openOnFenmarsh();
const { port, key, cookie, token } = desk;
const own = `http://localhost:${port}`;

const others = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal, scopeid }) => !internal && !scopeid)
  .map(({ address }) => address);

skipIf(
  others.length === 0 ? "this machine has no address but those of itself" : undefined,
  test,
  "nobody reaches the desk by another address of this machine",
  async () => {
    const request = requestTo(`localhost:${port}`, "GET /");
    for (const host of ["127.0.0.1", ...others]) {
      assert.is((await send(port, request, 1000, host)).status === 0, host !== "127.0.0.1", host);
    }
  },
);

test("no page is shown without the key, nor with another, nor with a cookie that is nearly right", async () => {
  const [name = "", value = ""] = cookie.split("=");
  const wrong = [
    "",
    `${name}=`,
    `${name}=${value.slice(1)}`,
    `${name}=${value}x`,
    `desk=${value}`,
    `${name}=${key}`,
    `x${cookie}`,
  ];
  for (const sent of wrong) {
    for (const path of ["/", "/groups", "/edit/groups/executive-board", `/?key=${value}`, "/?key=", `/?key=${key}x`]) {
      const { status, text, headers } = await ask(port, path, { headers: { cookie: sent } });
      assert.is(status, 403, `${sent} ${path}`);
      assert.is(headers["set-cookie"], undefined);
      for (const known of ["Fenmarsh", "Executive", token, key]) assert.not(text.includes(known), known);
    }
  }
  assert.is((await desk.get("/")).status, 200);
});

test("the key is given once for a strict cookie that no script reads, marked for https where the browser came by it", async () => {
  const { status, headers, text } = await ask(port, `/?key=${key}`);
  assert.equal([status, headers.location, text], [303, "/", ""]);
  assert.match(headers["set-cookie"]?.[0] ?? "", /^desk-\d+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/);
  for (const proto of ["https", "https, http"]) {
    const over = await ask(port, `/?key=${key}`, { headers: { "x-forwarded-proto": proto } });
    assert.match(over.headers["set-cookie"]?.[0] ?? "", /; SameSite=Strict; Secure$/, proto);
  }
  assert.is((await ask(port, `/groups?key=${key}`)).status, 403, "nowhere but at the one address");
});

test("the cookie of another desk on this machine is another one", async () => {
  const other = await openOnFenmarsh();
  assert.is.not(other.cookie.split("=")[0], cookie.split("=")[0]);
  assert.is((await ask(port, "/", { headers: { cookie: `${other.cookie}; ${cookie}` } })).status, 200);
  assert.is((await ask(port, "/", { headers: { cookie: other.cookie } })).status, 403);
  await other.close();
});

test("key, token and cookie are compared in a time that does not tell where they differ", () => {
  const source = readFileSync(join(project, "build/desk/server/session.ts"), "utf8");
  assert.match(source, "return timingSafeEqual(hashOf(typed), hashOf(secret));");
  for (const secret of ["key", "token", "#cookie"]) {
    assert.match(source, new RegExp(`isSame\\([^;]*, this\\.${secret}\\)`), secret);
    assert.not.match(source, new RegExp(`[=!]== this\\.${secret}\\b|this\\.${secret} [=!]==`), secret);
  }
});

test("with the key the browser is sent on to an address of the desk, and to no other host", async () => {
  const to = async (next: string) =>
    (await ask(port, `/?key=${key}&next=${encodeURIComponent(next)}`)).headers.location as string;
  for (const next of ["/groups", "/edit/groups/a%20b?saved=1", "/reviews?a=//b"]) assert.is(await to(next), next);
  const foreign = ["//evil.example", "/\\evil.example", "/\t/evil.example", "/\n/evil.example", "https://evil.example", "evil"];
  const splitting = [
    "/\r\nset-cookie: a=b",
    "/\u010d\u010aset-cookie:a=b",
    "/\u0000",
    "/é",
    " /groups",
    "javascript:alert(1)",
    "",
  ];
  for (const next of [...foreign, ...splitting]) {
    assert.is(await to(next), "/", JSON.stringify(next));
  }
});

test("a link from elsewhere, which comes without the cookie, is offered again as a link of the desk", async () => {
  const asked = '/tasks/record-review?review=executive-board&x="><script>';
  const { status, text } = await ask(port, encodeURI(asked));
  assert.is(status, 403);
  assert.match(text, "I have the desk open in this browser: go on");
  assert.match(text, 'href="/tasks/record-review?review=executive-board&amp;x=%22%3E%3Cscript%3E"');
  assert.match(text, "Copy the whole address that the terminal shows");
  assert.match((await ask(port, "/?key=old")).text, 'href="/">\n'.trim());
  for (const path of ["/nothing-here", "/nothing/evil", "/history/1/undo"]) {
    assert.not.match((await ask(port, path)).text, "go on", path);
  }
  const sent = await ask(port, "/publish", { method: "POST", headers: formHeaders(port, ""), body: "" });
  assert.equal([sent.status, sent.text.includes("go on")], [403, false]);
});

test("no other name and no other origin is answered, whatever cookie comes along", async () => {
  const headers = formHeaders(port, cookie);
  const hosts = ["rebound.example", `rebound.example:${port}`, `localhost:${port + 1}`, "localhost", `127.0.0.1.nip.io:${port}`];
  for (const host of hosts) {
    assert.is((await ask(port, "/", { headers: { cookie, host } })).status, 421, host);
    assert.is((await ask(port, `/?key=${key}`, { headers: { host } })).status, 421, host);
  }
  const origins = [
    "null",
    "",
    "http://rebound.example",
    `http://localhost:${port + 1}`,
    `https://localhost:${port}`,
    "http://localhost",
  ];
  const body = `token=${token}`;
  for (const origin of origins) {
    assert.is((await ask(port, "/publish", { method: "POST", headers: { ...headers, origin }, body })).status, 403, origin);
  }
  const { origin: _, ...withoutOrigin } = headers;
  assert.is((await ask(port, "/prose-preview", { method: "POST", headers: withoutOrigin, body })).status, 403, "no origin");
  assert.is((await ask(port, "/prose-preview", { method: "POST", headers, body })).status, 200);
});

test("no other website is told anything: a preflight is refused, and no answer has a header that would allow it", async () => {
  const preflight = { origin: "http://rebound.example", "access-control-request-method": "POST" };
  for (const origin of ["http://rebound.example", own]) {
    const { status, headers } = await ask(port, "/", { method: "OPTIONS", headers: { ...preflight, origin, cookie } });
    assert.is(status, 405);
    assert.equal(
      Object.keys(headers).filter((name) => name.startsWith("access-control-")),
      [],
    );
  }
  for (const path of ["/", "/groups", "/nothing"]) {
    const { headers } = await desk.get(path);
    assert.equal(
      Object.keys(headers).filter((name) => name.startsWith("access-control-")),
      [],
    );
  }
});

test.after(() => desk.close());

test.run();
