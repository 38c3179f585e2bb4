import { type HostRules, isWholeHost, partsOf } from "./host.ts";
import { type Header, headersFor } from "./table.ts";
import { fileTypes, textTypes } from "./types.ts";

/**
 * To be included in a server block of nginx. A location with headers of its own inherits none, so each names all. Below a
 * path everything stands in a location for that path, before which no regular expression of the host goes (`^~`).
 */
export function nginxConfig(rules: HostRules): string {
  const lines = [
    ...add(headersFor(rules.table, "/")),
    // A host behind a proxy does not know under which name and port it is called.
    "absolute_redirect off;",
    `error_page 404 ${rules.notFound};`,
    "charset utf-8;",
    `charset_types ${textTypes().join(" ")};`,
    "gzip on;",
    `gzip_types ${textTypes().join(" ")};`,
    ...block(
      "types",
      fileTypes.map(({ type, ends }) => `${type} ${ends.join(" ")};`),
    ),
    ...rules.redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}; }`),
    ...partsOf(rules).flatMap(({ path, headers }) => block(`location ^~ ${path}`, add(headers))),
  ];
  return `${(isWholeHost(rules) ? lines : block(`location ^~ ${rules.base}`, lines)).join("\n")}\n`;
}

function add(headers: readonly Header[]): string[] {
  return headers.map(({ name, value }) => `add_header ${name} "${value}" always;`);
}

function block(name: string, lines: readonly string[]): string[] {
  return [`${name} {`, ...lines.map((line) => `  ${line}`), "}"];
}
