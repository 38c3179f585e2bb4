import { escapeXml } from "../../text/xml-text.ts";
import { type HostRules, partsOf } from "./host.ts";
import { type Header, headersFor } from "./table.ts";
import { contentTypeOf, fileTypes } from "./types.ts";

/**
 * `web.config`, which IIS applies to its folder and what lies below it. IIS serves no kind of file that it does not know,
 * and refuses the whole website where something is added that is there already: so each is removed first. Redirects need a
 * part of IIS that is often not installed; the page at the old address leads on.
 */
export function webConfig(rules: HostRules): string {
  const everywhere = headersFor(rules.table, "/");
  const parts = partsOf(rules).map(({ path, headers }) => ({
    path: path.slice(rules.base.length, -1),
    headers: headers.filter((header) => !everywhere.includes(header)),
  }));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    "  <system.webServer>",
    ...customHeaders(everywhere, "    "),
    "    <staticContent>",
    ...fileTypes.flatMap((each) => each.ends.flatMap((end) => mimeMap(`.${end}`, contentTypeOf(each)))),
    "    </staticContent>",
    '    <httpErrors errorMode="Custom">',
    '      <remove statusCode="404" subStatusCode="-1" />',
    `      <error statusCode="404" path="${escapeXml(rules.notFound)}" responseMode="ExecuteURL" />`,
    "    </httpErrors>",
    "  </system.webServer>",
    ...parts.flatMap(({ path, headers }) => [
      `  <location path="${escapeXml(path)}">`,
      "    <system.webServer>",
      ...customHeaders(headers, "      "),
      "    </system.webServer>",
      "  </location>",
    ]),
    "</configuration>",
  ];
  return `${lines.join("\n")}\n`;
}

function customHeaders(headers: readonly Header[], indent: string): string[] {
  return [
    `${indent}<httpProtocol>`,
    `${indent}  <customHeaders>`,
    ...headers.flatMap(({ name, value }) => [
      `${indent}    <remove name="${name}" />`,
      `${indent}    <add name="${name}" value="${escapeXml(value)}" />`,
    ]),
    `${indent}  </customHeaders>`,
    `${indent}</httpProtocol>`,
  ];
}

function mimeMap(end: string, type: string): string[] {
  return [`      <remove fileExtension="${end}" />`, `      <mimeMap fileExtension="${end}" mimeType="${type}" />`];
}
