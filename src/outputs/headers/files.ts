import { addresses } from "../../site/addresses.ts";
import { contentSecurityPolicy } from "../../site/security-policy.ts";
import { type Header, headersFor, headerTable } from "./table.ts";

/** The header files of every kind of host, by their paths on the website. */
export function headerFiles(base: string): Map<string, string> {
  const table = headerTable();
  return new Map([
    [addresses.underscoreHeaders, underscoreHeaders(table, base)],
    [addresses.azureHeaders, azure(table, base)],
    [addresses.nginxHeaders, nginx(table, base)],
  ]);
}

/**
 * Netlify's and Cloudflare's file. There, rules that fit one path add up, and of two policies a browser keeps to both:
 * so the one policy here is that of the worker that searches, and each page takes what only the worker may do away
 * again in its own meta element.
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

/** Azure Static Web Apps: a route's headers stand in the place of the global ones of the same name. */
function azure(table: readonly Header[], base: string): string {
  const everywhere = table.filter(({ below }) => below === undefined);
  const parts = [...new Set(table.flatMap(({ below }) => below ?? []))];
  const config = {
    globalHeaders: asObject(everywhere),
    routes: parts.map((below) => ({
      route: `${base}${below.slice(1)}*`,
      headers: asObject(table.filter((header) => header.below === below)),
    })),
    responseOverrides: { "404": { rewrite: `${base}${addresses.notFound.slice(1)}` } },
    mimeTypes: { ".ics": "text/calendar", ".webmanifest": "application/manifest+json" },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** To be included in a server block of nginx, where a location with a header of its own inherits none. */
function nginx(table: readonly Header[], base: string): string {
  const parts = [...new Set(table.flatMap(({ below }) => below ?? []))];
  const add = (headers: readonly Header[], indent: string) =>
    headers.map(({ name, value }) => `${indent}add_header ${name} "${value}" always;`);
  return [
    ...add(headersFor(table, "/"), ""),
    `error_page 404 ${base}${addresses.notFound.slice(1)};`,
    ...parts.flatMap((below) => [`location ${base}${below.slice(1)} {`, ...add(headersFor(table, below), "  "), "}"]),
    "",
  ].join("\n");
}

function asObject(headers: readonly Header[]): Record<string, string> {
  return Object.fromEntries(headers.map(({ name, value }) => [name, value]));
}
