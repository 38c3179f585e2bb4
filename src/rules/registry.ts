import type { ModelOnDay } from "../model/day.ts";
import { type Finding, inOrder, isOfReviewNotHeld } from "../model/finding.ts";
import { chairs } from "./chairs.ts";
import { coChairRotation } from "./co-chair-rotation.ts";
import { colourContrast } from "./colour-contrast.ts";
import type { Check } from "./found.ts";
import { historySection } from "./history-section.ts";
import { pageAddress } from "./page-address.ts";
import { quorumSize } from "./quorum-size.ts";
import { reviewChanged } from "./review-changed.ts";
import { reviewCycle } from "./review-cycle.ts";
import { reviewDates } from "./review-dates.ts";
import { reviewEvidence } from "./review-evidence.ts";
import { reviewMissing } from "./review-missing.ts";
import { reviewDueSoon, reviewOverdue } from "./review-overdue.ts";
import { reviewWaiver } from "./review-waiver.ts";
import { rotationOver } from "./rotation-over.ts";
import { sameName } from "./same-name.ts";
import { termOver } from "./term-over.ts";

const checks: readonly Check[] = [
  reviewMissing,
  reviewDates,
  reviewCycle,
  reviewOverdue,
  reviewDueSoon,
  reviewWaiver,
  reviewEvidence,
  reviewChanged,
  chairs,
  coChairRotation,
  rotationOver,
  termOver,
  sameName,
  quorumSize,
  colourContrast,
  pageAddress,
  historySection,
];

/** Everything that the rules find in the facts on a day, in the order in which it is reported. */
export function check(model: ModelOnDay): Finding[] {
  return inOrder(checks.flatMap((rule) => rule(model)));
}

/** The rules whose warnings `--strict` turns into errors: those on the evidence of a review. */
const strictRules: readonly string[] = ["review-evidence", "review-changed"];

/** The findings as `--strict` weighs them. */
export function strictly(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => (strictRules.includes(finding.rule) ? { ...finding, severity: "error" } : finding));
}

/**
 * Whether a finding stops a build that is not strict. A review not carried out does not: the site and the PDF show it
 * as what it is.
 */
export function stopsBuild(finding: Finding): boolean {
  return finding.severity === "error" && !isOfReviewNotHeld(finding);
}
