// All rules on reviews. A rule applies once it is exported here.
export { reviewChanged } from "./review-changed.ts";
export { reviewCycle } from "./review-cycle.ts";
export { reviewDates } from "./review-dates.ts";
export { reviewDueSoon } from "./review-due-soon.ts";
export { reviewEvidence } from "./review-evidence.ts";
export { reviewMissing } from "./review-missing.ts";
export { reviewOverdue } from "./review-overdue.ts";
export { reviewPartlyUnknown } from "./review-partly-unknown.ts";
export { reviewToCome } from "./review-to-come.ts";
export { reviewUnknown } from "./review-unknown.ts";
export { reviewWaiver } from "./review-waiver.ts";
