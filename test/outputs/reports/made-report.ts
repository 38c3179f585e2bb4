import { modelOnDay } from "../../../src/model/day.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { type Report, reportOf } from "../../../src/outputs/reports/report.ts";
import { check } from "../../../src/rules/registry.ts";
import { day, madeReview, modelOf, partnership, when, without } from "../../model/made.ts";

/** Text that each format must keep from being read as markup. */
const nasty = 'Flood, 100% | of <b>"paper"</b> & ]]> @all : ::error::\u001b[31m';

/** A finding whose file and field have names that could pass for commands. */
export const nastyPlace: Finding = {
  rule: "unknown-key",
  severity: "error",
  file: "data/a\r\n::error::pwned \u001b[31m.yaml",
  line: 1,
  column: 1,
  path: "a\n::error::pwned \u001b[31m\u2028\u202e",
  message: "This key is not known.",
  help: "Take it away.",
};

/** A report with an overdue review, one with no date, one in time, and a waiver with a nasty reason. */
export function madeReport(): Report {
  const waiver = { reason: nasty, owner: partnership, from: day("2026-01-01"), until: day("2026-03-01") };
  const facts = modelOf(
    madeReview({ id: "pond-board", title: "Pond Board" }),
    madeReview({ id: "reed-group", title: "Reed Group", lastReviewed: when("2025-05"), nextReview: when("2026-05-01") }),
    without(madeReview({ id: "marsh-forum", title: "Marsh Forum" }), "lastReviewed", "nextReview"),
    madeReview({ id: "fen-assembly", title: "Fen Assembly of Everybody who Works with Children in the Marshes", waiver }),
  );
  const today = day("2026-02-01");
  const model = modelOnDay(facts, today);
  return reportOf(model, check(model), today);
}

/** A report of a day on which there was nothing to tell. */
export function quietReport(): Report {
  const facts = modelOf(madeReview());
  const today = day("2025-06-01");
  const model = modelOnDay(facts, today);
  return reportOf(model, check(model), today);
}
