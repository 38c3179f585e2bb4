import type { Finding } from "../../model/finding.ts";
import type { SourceFile } from "../files/read.ts";
import { clauseFaults } from "./clauses.ts";
import { circles } from "./hierarchy.ts";
import { findUnknownIds } from "./id-fields.ts";
import { indexIds } from "./ids.ts";
import { listingFaults } from "./listing.ts";
import { reviewsWithoutOwner } from "./owners.ts";
import { findReferenceFaults, proseIn } from "./prose.ts";

/**
 * Everything that is wrong between records: ids, what points at them, and references in prose.
 * `atFault` are the files whose records break their schemas.
 */
export function crossCheck(files: readonly SourceFile[], atFault: ReadonlySet<string>): Finding[] {
  const ids = indexIds(files, atFault);
  const prose = proseIn(files);
  return [
    ...ids.findings,
    ...findUnknownIds(files, ids),
    ...findReferenceFaults(prose, ids),
    ...clauseFaults(prose, ids, atFault),
    ...circles(ids),
    ...listingFaults(files, ids),
    ...reviewsWithoutOwner(files),
  ];
}
