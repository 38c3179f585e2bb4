/** What a policy applies to: every page, or the worker of the search, which needs a policy of its own. */
export type PolicyFor = "page" | "searchWorker";

const directives: readonly (readonly [name: string, value: string])[] = [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  ["style-src", "'self'"],
  ["img-src", "'self'"],
  ["font-src", "'self'"],
  ["connect-src", "'self'"],
  ["manifest-src", "'self'"],
  ["form-action", "'self'"],
  ["base-uri", "'none'"],
  ["frame-ancestors", "'none'"],
];

/** Directives that a browser ignores, with a warning, in a meta element (CSP Level 3, section 3.3). */
const headerOnly: readonly string[] = ["frame-ancestors"];

/**
 * The Content Security Policy (CSP Level 3): only this website's own files, and nothing inline. Only the worker of the
 * search may compile WebAssembly, which it needs to read the index.
 */
export function contentSecurityPolicy(policyFor: PolicyFor, where: "header" | "meta"): string {
  return directives
    .filter(([name]) => where === "header" || !headerOnly.includes(name))
    .map(
      ([name, value]) => `${name} ${value}${policyFor === "searchWorker" && name === "script-src" ? " 'wasm-unsafe-eval'" : ""}`,
    )
    .join("; ");
}
