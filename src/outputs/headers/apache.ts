import { type HostRules, partsOf } from "./host.ts";
import { type Header, headersFor } from "./table.ts";
import { fileTypes, textTypes } from "./types.ts";

/**
 * `.htaccess`, which Apache applies to its folder and what lies below it. It needs no more than `AllowOverride FileInfo`, and
 * a module that is missing only takes away what that module does: any other fault makes Apache refuse every page.
 */
export function htaccess(rules: HostRules): string {
  const lines = [
    ...withModule("headers_module", [
      ...set(headersFor(rules.table, "/")),
      ...partsOf(rules).flatMap(({ path, headers }) => [
        `<If "%{REQUEST_URI} =~ m#^${literal(path)}#">`,
        ...indented(set(headers)),
        "</If>",
      ]),
    ]),
    `ErrorDocument 404 ${rules.notFound}`,
    ...withModule(
      "alias_module",
      rules.redirects.map(({ from, to }) => `RedirectMatch 301 "^${literal(from)}$" "${to}"`),
    ),
    ...withModule(
      "mime_module",
      fileTypes.flatMap(({ type, ends, isText }) => {
        const names = ends.map((end) => `.${end}`).join(" ");
        return [`AddType ${type} ${names}`, ...(isText ? [`AddCharset utf-8 ${names}`] : [])];
      }),
    ),
    ...withModule(
      "deflate_module",
      withModule("filter_module", [`AddOutputFilterByType DEFLATE ${["text/html", ...textTypes()].join(" ")}`]),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** Sets headers, also of errors and redirects. One of the same name that the host sends would stand beside it. */
function set(headers: readonly Header[]): string[] {
  return headers.flatMap(({ name, value }) => [`Header onsuccess unset ${name}`, `Header always set ${name} "${value}"`]);
}

function withModule(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`<IfModule ${name}>`, ...indented(lines), "</IfModule>"];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** A path in a regular expression. */
function literal(path: string): string {
  return path.replaceAll(".", "\\.");
}
