/** Brings the status of each review up to the reader's day: what was true when the page was made may not be now. */
import { calendarDate, daysBetween, inWords, todayIn } from "../model/dates.ts";
import { type ReviewStatus, statusAt } from "../model/verdict.ts";
import { daysInWords, statusInWords } from "../text/review-in-words.ts";
import { positionOn } from "../views/timeline-scale.ts";

for (const element of document.querySelectorAll<HTMLElement>("[data-review-due]")) {
  const { reviewDue = "" } = element.dataset;
  const judged = judge(reviewDue, element.dataset);
  if (judged === undefined) continue;
  const [name, howFar] = [element.querySelector("[data-status]"), element.querySelector("[data-days]")];
  if (name) {
    name.className = `app-status app-status--${judged.status}`;
    name.textContent = statusInWords(judged.status);
  }
  if (howFar) howFar.textContent = daysInWords(judged.days);
}

for (const timeline of document.querySelectorAll<SVGElement>("[data-timeline-label]")) {
  const { first = "", last = "", left, width, timeZone = "UTC", timelineLabel = "" } = timeline.dataset;
  const [begin, end, today] = [calendarDate(first), calendarDate(last), todayIn(timeZone, new Date())];
  const line = timeline.querySelector(".today");
  if (begin === undefined || end === undefined || line === null) continue;
  const x = String(positionOn({ first: begin, last: end, left: Number(left), width: Number(width) }, today));
  line.setAttribute("x1", x);
  line.setAttribute("x2", x);
  timeline.setAttribute("aria-label", timelineLabel.replace("{day}", inWords(today)));
  for (const mark of timeline.querySelectorAll<SVGElement>("[data-due]")) {
    const judged = judge(mark.dataset.due ?? "", timeline.dataset);
    if (judged !== undefined) mark.setAttribute("class", `due due--${judged.status}`);
  }
}

for (const element of document.querySelectorAll("[data-as-made]")) element.setAttribute("hidden", "");

/** How a review that is due on a day stands on the reader's, in the partnership's time zone. */
function judge(due: string, { dueSoonDays, timeZone = "UTC" }: DOMStringMap): { status: ReviewStatus; days: number } | undefined {
  const date = calendarDate(due);
  if (date === undefined) return undefined;
  const days = daysBetween(todayIn(timeZone, new Date()), date);
  return { status: statusAt(days, Number(dueSoonDays)), days };
}
