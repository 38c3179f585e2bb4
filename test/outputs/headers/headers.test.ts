import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { validateXML } from "xmllint-wasm";
import { headerFiles } from "../../../src/outputs/headers/files.ts";
import { headersFor, headerTable } from "../../../src/outputs/headers/table.ts";
import { buildOnce } from "../../built.ts";
import { pathsIn } from "../../folder.ts";

const table = headerTable("/");
const headerAt = (name: string, path: string) => headersFor(table, path).find((header) => header.name === name)?.value ?? "";

test("a page may load nothing but the website's own files, and nothing inline", () => {
  const policy = headerAt("Content-Security-Policy", "/groups/");
  assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
  assert.not.match(policy, /unsafe|https?:|\*|data:/);
});

test("WebAssembly may be compiled by what stands in the search index's folder, and nowhere else", () => {
  assert.match(headerAt("Content-Security-Policy", "/pagefind/pagefind-worker.js"), /script-src 'self' 'wasm-unsafe-eval';/);
  for (const path of ["/", "/search/", "/data/people.json"]) {
    assert.not.match(headerAt("Content-Security-Policy", path), /wasm/);
  }
});

test("no header is given twice for one path", () => {
  for (const path of ["/", "/pagefind/pagefind.js", "/static/site-0123456789.js"]) {
    const names = headersFor(table, path).map(({ name }) => name);
    assert.is(new Set(names).size, names.length, path);
  }
});

test("every host's file has every header of the table, for the parts that have headers of their own too", () => {
  const files = headerFiles("/", []);
  assert.is(files.size, 5);
  for (const [path, text] of files) {
    for (const { name, below } of table) {
      assert.ok(text.includes(name), `${name} in ${path}`);
      const isAddedUp = path === "/_headers" && name === "Content-Security-Policy";
      const folder = path === "/web.config" ? below?.slice(1, -1) : below;
      if (folder !== undefined && !isAddedUp) assert.ok(text.includes(folder), `${below} in ${path}`);
    }
    assert.ok(text.includes("nosniff") && text.includes("max-age=63072000"), path);
  }
});

test("below a path, no rule reaches further than that path", () => {
  const files = headerFiles("/bscp/", [{ from: "/groups/old/", to: "/groups/new/" }]);
  const file = (path: string) => files.get(path) ?? "";
  for (const [path, text] of files) assert.not.match(text, "Strict-Transport-Security", path);
  const rules = file("/_headers")
    .split("\n")
    .filter((line) => /^\S/.test(line));
  assert.equal(rules, ["/bscp/*", "/bscp/static/*"]);
  const { routes, ...config } = JSON.parse(file("/staticwebapp.config.json")) as { routes: { route: string }[] };
  assert.equal(
    routes.map(({ route }) => route),
    ["/bscp/groups/old/", "/bscp/pagefind/*", "/bscp/static/*", "/bscp/*"],
  );
  assert.equal(Object.keys(config), ["mimeTypes"], "what holds for the whole host");
  const nginx = file("/nginx-headers.conf").trimEnd().split("\n");
  assert.equal(
    nginx.filter((line) => !line.startsWith(" ")),
    ["location ^~ /bscp/ {", "}"],
  );
  // Both are limited to the folder that they lie in.
  assert.match(file("/.htaccess"), "ErrorDocument 404 /bscp/404.html");
  assert.match(file("/web.config"), '<error statusCode="404" path="/bscp/404.html" responseMode="ExecuteURL" />');
});

test("in a file whose rules add up there is one policy, or a browser would keep to both", () => {
  const text = headerFiles("/", []).get("/_headers") ?? "";
  assert.is(text.split("Content-Security-Policy").length - 1, 1);
});

test("Azure's file is JSON that says the same as the table", () => {
  const config = JSON.parse(headerFiles("/", []).get("/staticwebapp.config.json") ?? "") as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
  };
  assert.is(config.globalHeaders["Content-Security-Policy"], headerAt("Content-Security-Policy", "/"));
  const worker = config.routes.find(({ route }) => route === "/pagefind/*");
  assert.is(worker?.headers["Content-Security-Policy"], headerAt("Content-Security-Policy", "/pagefind/"));
});

test("an old address leads to the new one on every kind of host, under the base path", () => {
  const files = headerFiles("/bscp/", [{ from: "/groups/old/", to: "/groups/new/" }]);
  assert.is(files.get("/_redirects"), "/bscp/groups/old/ /bscp/groups/new/ 301\n");
  const { routes } = JSON.parse(files.get("/staticwebapp.config.json") ?? "") as { routes: object[] };
  assert.equal(routes[0], { route: "/bscp/groups/old/", redirect: "/bscp/groups/new/", statusCode: 301 });
  assert.match(files.get("/nginx-headers.conf") ?? "", "location = /bscp/groups/old/ { return 301 /bscp/groups/new/; }");
  assert.match(files.get("/.htaccess") ?? "", 'RedirectMatch 301 "^/bscp/groups/old/$" "/bscp/groups/new/"');
  assert.not(headerFiles("/", []).has("/_redirects"));
});

test("IIS is told of every kind of file, since it serves no other, and of each once, since it refuses what it knows", async () => {
  const folder = await buildOnce();
  const config = readFileSync(join(folder, "web.config"), "utf8");
  const known = [...config.matchAll(/<mimeMap fileExtension="(\.[a-z_0-9]+)"/g)].map(([, end]) => end);
  assert.is(new Set(known).size, known.length);
  const removed = [...config.matchAll(/<remove fileExtension="(\.[a-z_0-9]+)"/g)].map(([, end]) => end);
  assert.equal(removed, known);
  const asked = pathsIn(folder).filter(
    (path) => ![".built-by", "_headers", ".htaccess", "nginx-headers.conf", "web.config"].includes(path),
  );
  assert.equal(
    [...new Set(asked.map((path) => extname(path)))].filter((end) => !known.includes(end)),
    [],
  );
});

test("IIS's file is well-formed XML", async () => {
  const contents = headerFiles("/bscp/", []).get("/web.config") ?? "";
  const { valid, rawOutput } = await validateXML({ xml: { fileName: "web.config", contents }, normalization: "format" });
  assert.ok(valid, rawOutput);
});

test.run();
