import { inWords } from "../../model/dates.ts";
import { verdictOn } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { CalendarDate, Model, Review } from "../../model/model.ts";
import { longestWaiverDays, type WaiverState } from "../../model/verdict.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";
import { panelFingerprint } from "../shared/panel-reviewed.ts";

export const reviewWaiver: Rule = {
  id: "review-waiver",
  severity: "error",
  reviewNotHeld: true,
  title: "Reviews held open",
  about:
    "Every waiver of a review: a warning while it is in force or has not begun, an error once it has expired or where it is longer than 90 days.",
  why: "A waiver holds an overdue review open for a while. It stays in sight, and it must not become a way to put a review off for ever.",
  ok: [{ files: {} }],
  notOk: [exampleWaiver("2025-07-15"), exampleWaiver("2025-05-20")],
  check: (model) =>
    model.reviews.flatMap((review) => {
      const { waiver, due } = verdictOn(model, review);
      // Stryker disable next-line ConditionalExpression,LogicalOperator: a waiver is judged where there is one, and nowhere else
      return waiver === undefined || review.waiver === undefined ? [] : [describe(model, review, review.waiver, waiver, due)];
    }),
};

type Waiver = NonNullable<Review["waiver"]>;

function describe(model: Model, review: Review, waiver: Waiver, state: WaiverState, due: CalendarDate | undefined): Finding {
  const from = inWords(waiver.from);
  const until = inWords(waiver.until);
  const granted = `${waiver.owner.name}: "${waiver.reason.replace(/\.$/, "")}"`;
  const toFinding = (message: string, help: string, severity: Finding["severity"] = "error") =>
    findingOf(reviewWaiver, model, review, "/waiver/until", { severity, message, help });
  const replace = `Record the review, or give a waiver that ends within ${longestWaiverDays} days of its first day and of the day the review was due.`;
  switch (state) {
    case "in-force":
      return toFinding(
        `A waiver holds the review of ${review.title} open until ${until}. ${granted}.`,
        "Review it by then.",
        "warning",
      );
    case "not-yet":
      return toFinding(
        `A waiver for ${review.title} begins only on ${from} and holds nothing before. ${granted}.`,
        replace,
        "warning",
      );
    case "expired":
      return toFinding(`The waiver for ${review.title} expired on ${until}. ${granted}.`, `${replace} An old one must go.`);
    case "too-long":
      return toFinding(
        `The waiver for ${review.title}, from ${from} to ${until}, is longer than ${longestWaiverDays} days. ${granted}.`,
        replace,
      );
    case "too-late":
      return toFinding(
        // Stryker disable next-line ConditionalExpression,StringLiteral: what is too late is so after a day
        `The waiver for ${review.title} ends on ${until}, more than ${longestWaiverDays} days after the review was due${due === undefined ? "" : ` on ${inWords(due)}`}. ${granted}.`,
        "Record the review: no waiver can put it off any longer.",
      );
    case "ends-before-it-begins":
      return toFinding(`The waiver for ${review.title} ends on ${until}, before it begins on ${from}. ${granted}.`, replace);
  }
}

function exampleWaiver(until: string) {
  return {
    files: {
      "groups/panel.yaml": `review:
  lastReviewed: 2024-04-30
  owner: police
  reviewedBy: Board
  minuteRef: B/2024/3
  fingerprint: ${panelFingerprint}
  waiver:
    reason: The chair has left.
    owner: police
    from: 2025-05-01
    until: ${until}
`,
    },
  };
}
