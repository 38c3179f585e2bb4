/** Brings the status of each review up to the reader's day: what was true when the page was made may not be now. */
import { calendarDate, daysBetween, todayIn } from "../model/dates.ts";
import { statusAt } from "../model/verdict.ts";
import { daysInWords, statusInWords } from "../text/review-in-words.ts";

for (const element of document.querySelectorAll<HTMLElement>("[data-review-due]")) {
  const { reviewDue = "", dueSoonDays = "", timeZone = "UTC" } = element.dataset;
  const due = calendarDate(reviewDue);
  if (due === undefined) continue;
  const days = daysBetween(todayIn(timeZone, new Date()), due);
  const status = statusAt(days, Number(dueSoonDays));
  const [name, howFar] = [element.querySelector("[data-status]"), element.querySelector("[data-days]")];
  if (name) {
    name.className = `app-status app-status--${status}`;
    name.textContent = statusInWords(status);
  }
  if (howFar) howFar.textContent = daysInWords(days);
}

for (const element of document.querySelectorAll("[data-as-made]")) element.setAttribute("hidden", "");
