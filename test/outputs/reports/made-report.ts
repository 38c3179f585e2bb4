import { modelOnDay } from "../../../src/model/day.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { type Report, reportOf } from "../../../src/outputs/reports/report.ts";
import { day, makeReview, modelOf, omitFields, partnership, when } from "../../model/made.ts";

/** Text with the special characters of every format, which must be escaped. */
const nasty = 'Flood, 100% | of <b>"paper"</b> & ]]> @all : ::error::\u001b[31m';

/** A finding whose file and field have names that could be taken for commands of a CI log. */
export const nastyPlace: Finding = {
  rule: "unknown-key",
  severity: "error",
  file: "data/a\r\n::error::pwned \u001b[31m.yaml",
  line: 1,
  column: 1,
  path: "a\n::error::pwned \u001b[31m\u202e\u2028",
  message: "This key is not known.",
  help: "Take it away.",
};

/** Makes an error in one of the files of the partnership. */
function finding(rule: string, file: string, path: string, message: string, help: string): Finding {
  return { rule, severity: "error", file: `data/${file}`, line: 1, column: 1, path, message, help };
}

const howToRecord = (id: string) =>
  `Carry it out, then record it: \`npx governance review record ${id} --on YYYY-MM-DD --by "…" --minute "…"\``;

const assembly = "Fen Assembly of Everybody who Works with Children in the Marshes";
const wasDue = "was due on 31 December 2025, 32 days ago. Owner: Fenmarsh Safeguarding Partnership.";

/** Three errors and two warnings in two files. */
const madeFindings: readonly Finding[] = [
  finding(
    "review-overdue",
    "arrangements.yaml",
    "reviews[0].review.nextReview",
    `The review of the annual report ${wasDue}`,
    howToRecord("the-annualreport"),
  ),
  finding(
    "review-dates",
    "groups/pond-board.yaml",
    "review",
    "The review of Marsh Forum has no date, so it counts as overdue.",
    "Write lastReviewed, nextReview or both, for example nextReview: 2025-12-31.",
  ),
  {
    ...finding(
      "review-overdue",
      "groups/pond-board.yaml",
      "review.nextReview",
      `The review of ${assembly} ${wasDue}`,
      howToRecord("fen-assembly"),
    ),
    severity: "warning",
  },
  finding(
    "review-overdue",
    "groups/pond-board.yaml",
    "review.nextReview",
    `The review of Pond Board ${wasDue}`,
    howToRecord("pond-board"),
  ),
  {
    ...finding(
      "review-waiver",
      "groups/pond-board.yaml",
      "review.waiver.until",
      `A waiver holds the review of ${assembly} open until 1 March 2026. Fenmarsh Safeguarding Partnership: "${nasty}".`,
      "Review it by then.",
    ),
    severity: "warning",
  },
];

/** Makes a report with an overdue review, one without a date, one not yet due, and a waiver whose reason needs escaping. */
export function makeReport(): Report {
  const waiver = { reason: nasty, owner: partnership, from: day("2026-01-01"), until: day("2026-03-01") };
  const facts = modelOf(
    makeReview({ id: "pond-board", title: "Pond Board" }),
    makeReview({ id: "reed-group", title: "Reed Group", lastReviewed: when("2025-05"), nextReview: when("2026-05-01") }),
    omitFields(makeReview({ id: "marsh-forum", title: "Marsh Forum" }), "lastReviewed", "nextReview"),
    makeReview({ id: "fen-assembly", title: assembly, waiver }),
  );
  const today = day("2026-02-01");
  return reportOf(modelOnDay(facts, today), madeFindings, today);
}

/** Makes a report without findings. */
export function makeEmptyReport(): Report {
  const facts = modelOf(makeReview());
  const today = day("2025-06-01");
  return reportOf(modelOnDay(facts, today), [], today);
}
