import { toIsoDate } from "../../model/dates.ts";
import type { ReviewRow } from "../../views/reviews.ts";
import { withoutFlood } from "./flood.ts";
import { harmlessJson } from "./harmless.ts";
import type { Report } from "./report.ts";

/** The report as one JSON object, for other programs to read. Its keys are a promise: see the README. */
export function jsonReport({ asOf, ok, counts, reviews, findings, accepted }: Report): string {
  const object = {
    asOf,
    ok,
    counts,
    reviews: reviews.map(reviewObject),
    findings: withoutFlood(findings).map(({ rule, severity, file, line, column, message, help, mark }) => ({
      rule,
      severity,
      file,
      line,
      column,
      message,
      help,
      mark: mark ?? null,
    })),
    accepted: accepted.map(({ finding: { rule, file, line, mark, message }, by: { reason, by, on } }) => ({
      ...{ rule, file, line, mark, message },
      ...{ reason, by, on },
    })),
  };
  return harmlessJson(object);
}

/** Every key is there for every review; null stands for what is not known. The owner is told by its id, as in the data. */
function reviewObject({ id, kind, title, owner, lastReviewed, nextReview, due, status, days, assumed, file, line }: ReviewRow) {
  return {
    id,
    kind,
    title,
    owner: owner?.id ?? null,
    lastReviewed: lastReviewed === undefined ? null : toIsoDate(lastReviewed),
    nextReview: nextReview === undefined ? null : toIsoDate(nextReview),
    due: due ?? null,
    status,
    days: days ?? null,
    assumed,
    file,
    line,
  };
}
