import { test } from "uvu";
import * as assert from "uvu/assert";
import { allowedOn, guard, refusalOfUnreadable } from "../../build/local-server/request-guard.ts";

const allowed = allowedOn(8080, ["GET", "HEAD", "PUT"], ["Preview.example.org"]);

/** The status of a refusal, or undefined, of a request that is in order but for what is given. */
function status(changes: { method?: string; url?: string; [header: string]: string | string[] | undefined }, by = allowed) {
  const { method = "GET", url = "/", ...headers } = changes;
  const distinct = Object.entries({ host: "localhost:8080", ...headers }).map(([name, value]) => [
    name,
    value === undefined ? undefined : [value].flat(),
  ]);
  return guard({ method, url, headersDistinct: Object.fromEntries(distinct) }, by)?.status;
}

test("the names of this machine are answered with the port, in either case of letters", () => {
  for (const host of ["localhost:8080", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"]) assert.is(status({ host }), undefined);
});

test("any other host is refused", () => {
  for (const host of [
    "localhost",
    "localhost:8081",
    "localhost.:8080",
    "a@localhost:8080",
    "127.0.0.2:8080",
    "rebound.example",
  ]) {
    assert.is(status({ host }), 421, host);
  }
});

test("a request with no host, or with two, is not valid", () => {
  assert.is(status({ host: undefined }), 400);
  assert.is(status({ host: ["localhost:8080", "localhost:8080"] }), 400);
});

test("a host that is allowed besides is answered with the port and without, and its origin over TLS too", () => {
  for (const host of ["preview.example.org", "preview.example.org:8080"]) {
    assert.is(status({ host }), undefined);
    for (const scheme of ["http", "https"])
      assert.is(status({ host, origin: `${scheme}://${host}`, upgrade: "websocket" }), undefined);
  }
  assert.is(status({ host: "preview.example.org:81" }), 421);
  const forwarded = allowedOn(8080, ["GET"], ["localhost:9000"]);
  assert.is(status({ host: "localhost:9000", origin: "http://localhost:9000" }, forwarded), undefined);
});

test("nothing but TLS comes from another port of this machine", () => {
  assert.is(status({ origin: "https://localhost:8080" }), 403);
});

test("on port 80, which browsers leave out, a name may stand alone", () => {
  const onDefault = allowedOn(80, ["GET"]);
  assert.is(status({ host: "localhost", origin: "http://localhost" }, onDefault), undefined);
  assert.is(status({ host: "localhost:80" }, onDefault), undefined);
});

test("a websocket, and a request that may change something, must name an origin that is allowed", () => {
  for (const request of [{ upgrade: "websocket" }, { method: "PUT" }]) {
    assert.is(status(request), 403);
    assert.is(status({ ...request, origin: "null" }), 403);
    assert.is(status({ ...request, origin: "http://rebound.example" }), 403);
    assert.is(status({ ...request, origin: ["http://localhost:8080", "http://localhost:8080"] }), 403);
    assert.is(status({ ...request, origin: "http://localhost:8080" }), undefined);
  }
});

test("a page that is asked for need not name an origin, but not a foreign one", () => {
  assert.is(status({}), undefined);
  assert.is(status({ origin: "http://rebound.example" }), 403);
});

test("a method that is not on the list is refused, whatever its origin", () => {
  assert.is(status({ method: "DELETE" }), 405);
});

test("addresses of a website pass, with what they ask for", () => {
  for (const url of [
    "/",
    "/groups/",
    "/a/b.c/d..e/...",
    "/caf%C3%A9/",
    "/search/?q=100%&from=..%2f\\:",
    "/.11ty/reload-client.js",
  ]) {
    assert.is(status({ url }), undefined, url);
  }
});

test("the code of an error decides what is answered to bytes that are no request", () => {
  const statusOf = (code: string | undefined, packet = "") => refusalOfUnreadable(code, packet, allowed).status;
  assert.is(statusOf("HPE_HEADER_OVERFLOW"), 431);
  assert.is(statusOf("ERR_HTTP_REQUEST_TIMEOUT"), 408);
  assert.is(statusOf("HPE_INVALID_METHOD", "BREW /tea HTTP/1.1\r\n"), 405);
  assert.is(statusOf("HPE_INVALID_METHOD", "\u0016\u0003\u0001"), 400);
  assert.is(statusOf(undefined), 400);
});

test.run();
