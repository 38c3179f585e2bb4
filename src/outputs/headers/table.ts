import { addresses } from "../../site/addresses.ts";
import { contentSecurityPolicy } from "../../site/security-policy.ts";

/** An HTTP header and the paths that it is sent for. */
export interface Header {
  readonly name: string;
  readonly value: string;
  /** Sent only below this path, which begins and ends with a slash; everywhere if it is absent. */
  readonly below?: string;
}

/** In seconds. */
const twoYears = 63_072_000;

/** Paths whose files have a hash of their content in their names, and so never change. */
const immutablePaths = [addresses.static];

/**
 * Every header that the website is served with. The files for all hosts are made from this list.
 * @param base the path that the website is served under. Below a path the host is not asked to be reached by HTTPS alone: a
 *   browser would hold the whole host and its subdomains to that, whoever else they belong to (RFC 6797, 8.2).
 */
export function headerTable(base: string): Header[] {
  return [
    { name: "Content-Security-Policy", value: contentSecurityPolicy("page", "header") },
    { name: "Content-Security-Policy", value: contentSecurityPolicy("searchWorker", "header"), below: addresses.searchIndex },
    ...(base === "/" ? [{ name: "Strict-Transport-Security", value: `max-age=${twoYears}; includeSubDomains` }] : []),
    { name: "X-Content-Type-Options", value: "nosniff" },
    { name: "Referrer-Policy", value: "same-origin" },
    { name: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()" },
    { name: "Cross-Origin-Opener-Policy", value: "same-origin" },
    { name: "Cross-Origin-Resource-Policy", value: "same-origin" },
    { name: "X-Frame-Options", value: "DENY" },
    ...immutablePaths.map((below) => ({ name: "Cache-Control", value: "public, max-age=31536000, immutable", below })),
  ];
}

/** The headers for a path of the website: a header for a part of it replaces one of the same name for the whole. */
export function headersFor(table: readonly Header[], path: string): Header[] {
  const matching = table.filter(({ below }) => below === undefined || path.startsWith(below));
  return matching.filter(
    ({ name, below }) => below !== undefined || !matching.some((other) => other.name === name && other.below !== undefined),
  );
}
