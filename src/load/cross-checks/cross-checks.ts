import type { Finding } from "../../model/finding.ts";
import type { SourceFile } from "../files/read.ts";
import { clauseFaults } from "./clauses.ts";
import { circles } from "./hierarchy.ts";
import { danglingPoints } from "./id-fields.ts";
import { gatherNames } from "./ids.ts";
import { listingFaults } from "./listing.ts";
import { reviewsWithoutOwner } from "./owners.ts";
import { danglingReferences, proseFields } from "./prose.ts";

/**
 * Everything that is wrong between records: ids, what points at them, and references in prose.
 * `atFault` are the files whose records break their schemas.
 */
export function link(files: readonly SourceFile[], atFault: ReadonlySet<string>): Finding[] {
  const names = gatherNames(files, atFault);
  const prose = proseFields(files);
  return [
    ...names.findings,
    ...danglingPoints(files, names),
    ...danglingReferences(prose, names),
    ...clauseFaults(prose, names, atFault),
    ...circles(names),
    ...listingFaults(files, names),
    ...reviewsWithoutOwner(files),
  ];
}
