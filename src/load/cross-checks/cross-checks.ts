import type { Finding } from "../../model/finding.ts";
import type { SourceFile } from "../files/read.ts";
import { clauseFaults } from "./clauses.ts";
import { circles } from "./hierarchy.ts";
import { findUnknownIds } from "./id-fields.ts";
import { indexIds } from "./ids.ts";
import { listingFaults } from "./listing.ts";
import { reviewsWithoutOwner } from "./owners.ts";
import { findReferenceFaults, proseFields } from "./prose.ts";

/**
 * Everything that is wrong between records: ids, what points at them, and references in prose.
 * `atFault` are the files whose records break their schemas.
 */
export function link(files: readonly SourceFile[], atFault: ReadonlySet<string>): Finding[] {
  const names = indexIds(files, atFault);
  const prose = proseFields(files);
  return [
    ...names.findings,
    ...findUnknownIds(files, names),
    ...findReferenceFaults(prose, names),
    ...clauseFaults(prose, names, atFault),
    ...circles(names),
    ...listingFaults(files, names),
    ...reviewsWithoutOwner(files),
  ];
}
