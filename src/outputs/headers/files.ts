import { addresses } from "../../site/addresses.ts";
import { contentSecurityPolicy } from "../../site/security-policy.ts";
import { type Header, headersFor, headerTable } from "./table.ts";

/** An old address and the new one: paths on the website. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The files that set the HTTP headers on every kind of host, and lead from old addresses to the new ones, by their paths
 * on the website. Hosts that read none of them serve the page that stands at the old address.
 * @param base the path that the website is served under; it begins and ends with a slash
 */
export function headerFiles(base: string, redirects: readonly Redirect[]): Map<string, string> {
  const table = headerTable();
  const below = redirects.map(({ from, to }) => ({ from: `${base}${from.slice(1)}`, to: `${base}${to.slice(1)}` }));
  return new Map([
    [addresses.underscoreHeaders, underscoreHeaders(table, base)],
    ...(below.length === 0 ? [] : ([[addresses.underscoreRedirects, underscoreRedirects(below)]] as const)),
    [addresses.azureHeaders, azureConfig(table, base, below)],
    [addresses.nginxHeaders, nginxConfig(table, base, below)],
  ]);
}

/**
 * The redirects of Netlify and Cloudflare Pages. Cloudflare follows them before it looks for a file; Netlify serves the
 * page at the old address, which leads on as well: its way to force a rule, "301!", is none of Cloudflare's.
 */
function underscoreRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join("");
}

/**
 * The file of Netlify and Cloudflare Pages. They send the headers of every rule that matches a path, and a browser
 * enforces both of two content security policies. So the file has one policy, that of the search worker, and each page
 * removes what only the worker needs by a stricter policy in its own meta element.
 */
function underscoreHeaders(table: readonly Header[], base: string): string {
  const everywhere = table
    .filter(({ below }) => below === undefined)
    .map(({ name, value }) => [
      name,
      name === "Content-Security-Policy" ? contentSecurityPolicy("searchWorker", "header") : value,
    ]);
  const parts = table.filter(({ name, below }) => below !== undefined && name !== "Content-Security-Policy");
  const lines = [
    "/*",
    ...everywhere.map(([name, value]) => `  ${name}: ${value}`),
    ...parts.flatMap(({ name, value, below = "/" }) => [`${base}${below.slice(1)}*`, `  ${name}: ${value}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The configuration of Azure Static Web Apps, where a route's headers replace the global ones of the same name. */
function azureConfig(table: readonly Header[], base: string, redirects: readonly Redirect[]): string {
  const everywhere = table.filter(({ below }) => below === undefined);
  const parts = [...new Set(table.flatMap(({ below }) => below ?? []))];
  const config = {
    globalHeaders: toObject(everywhere),
    routes: [
      ...redirects.map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 })),
      ...parts.map((below) => ({
        route: `${base}${below.slice(1)}*`,
        headers: toObject(table.filter((header) => header.below === below)),
      })),
    ],
    responseOverrides: { "404": { rewrite: `${base}${addresses.notFound.slice(1)}` } },
    mimeTypes: { ".ics": "text/calendar", ".webmanifest": "application/manifest+json" },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** To be included in a server block of nginx, where a location with headers of its own inherits none. */
function nginxConfig(table: readonly Header[], base: string, redirects: readonly Redirect[]): string {
  const parts = [...new Set(table.flatMap(({ below }) => below ?? []))];
  const add = (headers: readonly Header[], indent: string) =>
    headers.map(({ name, value }) => `${indent}add_header ${name} "${value}" always;`);
  return [
    ...add(headersFor(table, "/"), ""),
    ...redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}; }`),
    `error_page 404 ${base}${addresses.notFound.slice(1)};`,
    ...parts.flatMap((below) => [`location ${base}${below.slice(1)} {`, ...add(headersFor(table, below), "  "), "}"]),
    "",
  ].join("\n");
}

function toObject(headers: readonly Header[]): Record<string, string> {
  return Object.fromEntries(headers.map(({ name, value }) => [name, value]));
}
