// All rules on reviews. A rule applies once it is exported here.
export { reviewChanged } from "./review-changed.ts";
export { reviewCycle } from "./review-cycle.ts";
export { reviewDates } from "./review-dates.ts";
export { reviewDueSoon } from "./review-due-soon.ts";
export { reviewEvidence } from "./review-evidence.ts";
export { reviewMissing } from "./review-missing.ts";
export { reviewOverdue } from "./review-overdue.ts";
export { reviewWaiver } from "./review-waiver.ts";
