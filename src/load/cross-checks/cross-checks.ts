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
 * @param judged the files whose faults are asked for, where those of the others are known already; of clauses all texts are judged
 */
export function crossCheck(
  files: readonly SourceFile[],
  atFault: ReadonlySet<string>,
  withRepeats: ReadonlySet<string>,
  judged: readonly SourceFile[] = files,
): Finding[] {
  const ids = indexIds(files, atFault, withRepeats);
  const prose = collectProse(judged.some(({ kind }) => kind === "clauses") ? files : judged);
  return [
    ...ids.findings,
    ...findUnknownIds(judged, ids),
    ...findReferenceFaults(prose, ids),
    ...findRemarks(prose),
    ...findClauseFaults(prose, ids, atFault),
    ...findCircles(ids),
    ...findListingFaults(files, ids),
    ...findReviewsWithoutOwner(judged),
    ...findMembershipsOfNobody(judged),
    ...findMembershipsOfChairs(judged),
    ...findMembershipsOfOneOf(judged),
    ...findReviewHistoryFaults(judged),
    ...findMeetsFaults(judged),
    ...findUnpublishedPictures(files, ids),
    ...findUnknownValues(judged),
    ...findWordFaults(judged),
  ];
}
