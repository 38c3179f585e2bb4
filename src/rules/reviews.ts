// Every rule on the promises of review. A line here is all it takes to apply another.
export { reviewChanged } from "./review-changed.ts";
export { reviewCycle } from "./review-cycle.ts";
export { reviewDates } from "./review-dates.ts";
export { reviewDueSoon } from "./review-due-soon.ts";
export { reviewEvidence } from "./review-evidence.ts";
export { reviewMissing } from "./review-missing.ts";
export { reviewOverdue } from "./review-overdue.ts";
export { reviewWaiver } from "./review-waiver.ts";
