/** Sorts the membership matrix, and the list of the same rows for narrow screens, by the column that the reader chooses. */
import { wordsOfScript } from "./words.ts";

const words = wordsOfScript("matrix");
const control = document.querySelector<HTMLElement>("[data-sort-control]");
const select = control?.querySelector("select");
const message = document.querySelector<HTMLElement>("[data-sort-said]");
const lists = [...document.querySelectorAll<HTMLElement>("[data-sort-rows]")];

if (control && select) {
  control.hidden = false;
  select.addEventListener("change", () => {
    for (const list of lists) sort(list, select.value);
    for (const heading of document.querySelectorAll("[data-sort-heading]")) {
      const own = heading.getAttribute("data-sort-heading") === select.value;
      if (own) heading.setAttribute("aria-sort", select.value === "name" ? "ascending" : "descending");
      else heading.removeAttribute("aria-sort");
    }
    if (message) message.textContent = words.sortedBy.replace("{order}", () => select.selectedOptions[0]?.textContent ?? "");
  });
}

function sort(list: HTMLElement, by: string): void {
  const rows = [...list.children] as HTMLElement[];
  // First by name: sort() is stable, so rows of equal weight keep that order.
  rows.sort((a, b) => Number(a.dataset.order) - Number(b.dataset.order));
  if (by !== "name") rows.sort((a, b) => weight(b, by) - weight(a, by));
  list.append(...rows);
}

/** For "count", the number of groups of the row; for the id of a group, 1 if the row is a member and 0 if not. */
function weight(row: HTMLElement, by: string): number {
  if (by === "count") return Number(row.dataset.count);
  return (row.dataset.groups ?? "").split(" ").includes(by) ? 1 : 0;
}
