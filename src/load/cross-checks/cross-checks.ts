import type { Finding } from "../../model/finding.ts";
import type { SourceFile } from "../files/read.ts";
import { findClauseFaults } from "./clauses.ts";
import { findReviewHistoryFaults } from "./held-reviews.ts";
import { findCircles } from "./hierarchy.ts";
import { findUnknownIds } from "./id-fields.ts";
import { indexIds } from "./ids.ts";
import { findListingFaults } from "./listing.ts";
import { findMeetsFaults } from "./meets.ts";
import { findMembershipsOfChairs, findMembershipsOfNobody, findMembershipsOfOneOf } from "./memberships.ts";
import { findReviewsWithoutOwner } from "./owners.ts";
import { collectProse, findReferenceFaults, findRemarks } from "./prose.ts";
import { findUnknownValues } from "./unknown.ts";
import { findUnpublishedPictures } from "./unpublished-pictures.ts";
import { findWordFaults } from "./words.ts";

/**
 * Finds the faults between records: in ids, in the fields that hold ids, and in references in prose.
 * @param atFault the files whose records break their schemas
 * @param withRepeats the files in which a field stands twice, so that one of the two values was not read
 */
export function crossCheck(
  files: readonly SourceFile[],
  atFault: ReadonlySet<string>,
  withRepeats: ReadonlySet<string>,
): Finding[] {
  const ids = indexIds(files, atFault, withRepeats);
  const prose = collectProse(files);
  return [
    ...ids.findings,
    ...findUnknownIds(files, ids),
    ...findReferenceFaults(prose, ids),
    ...findRemarks(prose),
    ...findClauseFaults(prose, ids, atFault),
    ...findCircles(ids),
    ...findListingFaults(files, ids),
    ...findReviewsWithoutOwner(files),
    ...findMembershipsOfNobody(files),
    ...findMembershipsOfChairs(files),
    ...findMembershipsOfOneOf(files),
    ...findReviewHistoryFaults(files),
    ...findMeetsFaults(files),
    ...findUnpublishedPictures(files, ids),
    ...findUnknownValues(files),
    ...findWordFaults(files),
  ];
}
