import { test } from "uvu";
import * as assert from "uvu/assert";
import { headerFiles } from "../../../src/outputs/headers/files.ts";
import { headersFor, headerTable } from "../../../src/outputs/headers/table.ts";

const table = headerTable();
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

test("every host's file has every header of the table, under the base path", () => {
  const files = headerFiles("/bscp/", []);
  for (const [path, text] of files) {
    for (const { name, below } of table) {
      assert.ok(text.includes(name), `${name} in ${path}`);
      const isAddedUp = path === "/_headers" && name === "Content-Security-Policy";
      if (below !== undefined && !isAddedUp) assert.ok(text.includes(`/bscp${below}`), `${below} in ${path}`);
    }
    assert.ok(text.includes("nosniff") && text.includes("max-age=63072000"), path);
  }
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
  assert.not(headerFiles("/", []).has("/_redirects"));
});

test.run();
