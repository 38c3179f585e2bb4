/** Updates the status of each review to the day on which the page is read, which may be later than the build. */
import { calendarDate, daysBetween, todayIn } from "../model/dates.ts";
import { statusAt } from "../model/verdict.ts";
import { dateInWords } from "../text/date-in-words.ts";
import type { ScriptWords } from "../views/script-words.ts";
import { positionOn } from "../views/timeline-scale.ts";
import { language, withCount, wordsOfScript } from "./words.ts";

const words = wordsOfScript("reviews");

for (const element of document.querySelectorAll<HTMLElement>("[data-review-due]")) {
  const { reviewDue = "" } = element.dataset;
  const verdict = judge(reviewDue, element.dataset);
  if (verdict === undefined) continue;
  const [name, daysLeft] = [element.querySelector("[data-status]"), element.querySelector("[data-days]")];
  if (name) {
    name.className = `app-status app-status--${verdict.status}`;
    name.textContent = words.statuses[verdict.status];
  }
  if (daysLeft) daysLeft.textContent = daysInWords(verdict.days);
}

for (const timeline of document.querySelectorAll<SVGElement>("[data-timeline-label]")) {
  const { first = "", last = "", left, width, timeZone = "UTC", timelineLabel = "" } = timeline.dataset;
  const [begin, end, today] = [calendarDate(first), calendarDate(last), todayIn(timeZone, new Date())];
  const line = timeline.querySelector(".today");
  if (begin === undefined || end === undefined || line === null) continue;
  const x = String(positionOn({ first: begin, last: end, left: Number(left), width: Number(width) }, today));
  line.setAttribute("x1", x);
  line.setAttribute("x2", x);
  timeline.setAttribute("aria-label", timelineLabel.replace("{day}", dateInWords({ language }, today)));
  for (const mark of timeline.querySelectorAll<SVGElement>("[data-due]")) {
    const verdict = judge(mark.dataset.due ?? "", timeline.dataset);
    if (verdict !== undefined) mark.setAttribute("class", `due due--${verdict.status}`);
  }
}

for (const element of document.querySelectorAll<HTMLElement>("[data-status-day]")) {
  element.textContent = dateInWords({ language }, todayIn(element.dataset.timeZone ?? "UTC", new Date()));
}

/** The days until a review is due, negative when overdue, in words. */
function daysInWords(days: number): string {
  if (days === 0) return words.dueToday;
  return withCount(days < 0 ? words.daysOverdue : words.dueInDays, Math.abs(days));
}

/** The status today, in the partnership's time zone, of a review that is due on a date; undefined for an invalid date. */
function judge(
  due: string,
  { dueSoonDays, timeZone = "UTC" }: DOMStringMap,
): { status: keyof ScriptWords["reviews"]["statuses"]; days: number } | undefined {
  const date = calendarDate(due);
  if (date === undefined) return undefined;
  const days = daysBetween(todayIn(timeZone, new Date()), date);
  return { status: statusAt(days, Number(dueSoonDays)), days };
}
