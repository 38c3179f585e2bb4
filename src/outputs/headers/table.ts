import { addresses } from "../../site/addresses.ts";
import { contentSecurityPolicy } from "../../site/security-policy.ts";

/** A header and the pages it goes with. */
export interface Header {
  readonly name: string;
  readonly value: string;
  /** Only below this path; everywhere, where it is left out. A path below begins and ends with a slash. */
  readonly below?: string;
}

const twoYears = 63_072_000;

/** Paths whose files carry a mark of their content in their names, and so never change. */
const lasting = [addresses.static];

/** Every header that the website is served with: the one list that all hosts' files are written from. */
export function headerTable(): Header[] {
  return [
    { name: "Content-Security-Policy", value: contentSecurityPolicy("page", "header") },
    { name: "Content-Security-Policy", value: contentSecurityPolicy("searchWorker", "header"), below: addresses.searchIndex },
    { name: "Strict-Transport-Security", value: `max-age=${twoYears}; includeSubDomains` },
    { name: "X-Content-Type-Options", value: "nosniff" },
    { name: "Referrer-Policy", value: "same-origin" },
    { name: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()" },
    { name: "Cross-Origin-Opener-Policy", value: "same-origin" },
    { name: "Cross-Origin-Resource-Policy", value: "same-origin" },
    { name: "X-Frame-Options", value: "DENY" },
    ...lasting.map((below) => ({ name: "Cache-Control", value: "public, max-age=31536000, immutable", below })),
  ];
}

/** The headers for a path of the website: those for a part of it in the place of those for the whole. */
export function headersFor(table: readonly Header[], path: string): Header[] {
  const fitting = table.filter(({ below }) => below === undefined || path.startsWith(below));
  return fitting.filter(
    ({ name, below }) => below !== undefined || !fitting.some((other) => other.name === name && other.below !== undefined),
  );
}
