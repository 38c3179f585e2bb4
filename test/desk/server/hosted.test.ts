import { test } from "uvu";
import * as assert from "uvu/assert";
import { websiteAt } from "../../../build/desk/desk.ts";
import { hostsOfContainer } from "../../../build/local-server/hosted-container.ts";
import { allowedOn } from "../../../build/local-server/request-guard.ts";
import { ask } from "./asking.ts";
import { formHeaders, openOnFenmarsh } from "./opened.ts";

const environment = { CODESPACE_NAME: "happy-8090-owl", GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN: "app.github.dev" };
const hosts = hostsOfContainer(environment);
const desk = await openOnFenmarsh(undefined, hosts);
const { port, cookie, token } = desk;
const host = `happy-8090-owl-${port}.app.github.dev`;

test("a hosted container has a host of its own for each port, and nothing else of its environment is taken for one", () => {
  for (const at of [8080, 8090])
    assert.ok(allowedOn(at, ["GET"], hosts).hosts.has(`happy-8090-owl-${at}.app.github.dev`), String(at));
  assert.not.ok(allowedOn(8080, ["GET"], hosts).hosts.has("happy-8090-owl-8090.app.github.dev"));
  for (const wrong of [
    { CODESPACE_NAME: "" },
    { CODESPACE_NAME: "a b" },
    { CODESPACE_NAME: "*" },
    { GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN: "evil.example/#" },
  ]) {
    assert.equal(hostsOfContainer({ ...environment, ...wrong }), []);
  }
  assert.equal(hostsOfContainer({}), []);
});

test("the desk answers to that host, whether the proxy before it sends it on or names it beside its own", async () => {
  const asked = [{ host }, { host: `localhost:${port}`, "x-forwarded-host": host }];
  for (const headers of asked) {
    const { status, text } = await ask(port, "/", { headers: { ...headers, cookie } });
    assert.is(status, 200);
    assert.match(text, 'href="https://happy-8090-owl-8080.app.github.dev/"');
  }
  const foreign = await ask(port, "/", { headers: { cookie, "x-forwarded-host": "evil.example" } });
  assert.equal([foreign.status, foreign.text.includes("evil.example")], [200, false]);
  assert.is((await ask(port, "/", { headers: { cookie, host: `other-${port}.app.github.dev` } })).status, 421);
});

test("a form that is sent there is taken, and none from another website", async () => {
  const body = `token=${token}&text=x`;
  const post = (own: Record<string, string>) =>
    ask(port, "/prose-preview", { method: "POST", body, headers: { ...formHeaders(port, cookie), ...own } });
  assert.is((await post({ host, origin: `https://${host}` })).status, 200);
  // Some proxies put the origin of this machine in the place of their own, and leave a foreign one.
  assert.is((await post({ "x-forwarded-host": host })).status, 200);
  for (const origin of [
    "https://app.github.dev",
    `https://other-${port}.app.github.dev`,
    "https://happy-8090-owl-8080.app.github.dev",
  ]) {
    assert.is((await post({ host, origin })).status, 403, origin);
  }
});

test("the website stands at the host of its own port, and only the number of the port is another", () => {
  const at = { port: 8090, preview: { port: 8080, base: "/" } };
  assert.is(websiteAt(at, "localhost:8090"), "http://localhost:8080/");
  assert.is(websiteAt(at, "[::1]:8090"), "http://[::1]:8080/");
  assert.is(websiteAt(at, "x80901-8090.app.github.dev"), "https://x80901-8080.app.github.dev/");
  assert.is(websiteAt(at, "happy-8090-owl-8090.app.github.dev"), "https://happy-8090-owl-8080.app.github.dev/");
  assert.is(websiteAt(at, "8090-happy-owl.ws.gitpod.io"), "https://8080-happy-owl.ws.gitpod.io/");
});

test.after(() => desk.close());

test.run();
