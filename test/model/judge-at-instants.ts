// Prints the day and the verdict at instants around midnight in London and around both clock changes.
import { todayIn } from "../../src/model/dates.ts";
import { judgeReview } from "../../src/model/verdict.ts";
import { makeReview, policy } from "./made.ts";

const midnights = ["2025-03-30", "2025-10-26", "2026-01-01", "2026-03-29", "2026-07-01", "2026-10-25"];
const minutes = [-90, -30, 0, 30, 90];

for (const midnight of midnights) {
  for (const offset of minutes) {
    const instant = new Date(Date.parse(midnight) + offset * 60_000);
    const today = todayIn("Europe/London", instant);
    const { status, days } = judgeReview(makeReview(), today, policy);
    console.log(instant.toISOString(), today, status, days);
  }
}
