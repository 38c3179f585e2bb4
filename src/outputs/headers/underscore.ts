import { type HostRules, headersThatAddUp } from "./host.ts";

/** `_headers` of Netlify and Cloudflare Pages, which send the headers of every rule that matches a path. */
export function underscoreHeaders({ base, table }: HostRules): string {
  const { all, parts } = headersThatAddUp(table);
  const lines = [
    `${base}*`,
    ...all.map(({ name, value }) => `  ${name}: ${value}`),
    ...parts.flatMap(({ name, value, below = "/" }) => [`${base}${below.slice(1)}*`, `  ${name}: ${value}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * `_redirects` of Netlify, Cloudflare Pages and GitLab Pages. Cloudflare follows them before it looks for a file; the others
 * serve the page at the old address, which leads on as well: Netlify's way to force a rule, "301!", is none of the others'.
 */
export function underscoreRedirects({ redirects }: HostRules): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join("");
}
