import { contentSecurityPolicy } from "../../site/security-policy.ts";
import { type Header, headersFor } from "./table.ts";

/** An old address and the new one: paths on a host, with the base path. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** What a host is told, from which each kind of host has its file made. */
export interface HostRules {
  /** The path that the website is served under; it begins and ends with a slash. The rules must reach no further. */
  readonly base: string;
  readonly table: readonly Header[];
  readonly redirects: readonly Redirect[];
  /** The path of the page for what is not found. */
  readonly notFound: string;
}

/** Whether the website has its host for itself, so that rules for the whole host are rules for it. */
export function isWholeHost({ base }: HostRules): boolean {
  return base === "/";
}

/** Each part of the website that has headers of its own: its path on the host, and all the headers that are sent there. */
export function partsOf({ base, table }: HostRules): { readonly path: string; readonly headers: readonly Header[] }[] {
  const parts = [...new Set(table.flatMap(({ below }) => below ?? []))];
  return parts.map((below) => ({ path: `${base}${below.slice(1)}`, headers: headersFor(table, below) }));
}

/**
 * The headers for hosts that add up all rules for a path: the first for everything, the others for parts. A browser enforces
 * both of two content security policies. So there is one policy, that of the search worker, and each page removes what only
 * the worker needs by a stricter policy in its own meta element.
 */
export function headersThatAddUp(table: readonly Header[]): {
  readonly all: readonly Header[];
  readonly parts: readonly Header[];
} {
  const isPolicy = ({ name }: Header) => name === "Content-Security-Policy";
  const all = table.filter(({ below }) => below === undefined);
  return {
    all: all.map((each) => (isPolicy(each) ? { ...each, value: contentSecurityPolicy("searchWorker", "header") } : each)),
    parts: table.filter((each) => each.below !== undefined && !isPolicy(each)),
  };
}
