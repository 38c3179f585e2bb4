/** Sorts the membership matrix and its list, which hold the same rows, by what the reader chooses. */
const control = document.querySelector<HTMLElement>("[data-sort-control]");
const select = control?.querySelector("select");
const said = document.querySelector<HTMLElement>("[data-sort-said]");
const holders = [...document.querySelectorAll<HTMLElement>("[data-sort-rows]")];

if (control && select) {
  control.hidden = false;
  select.addEventListener("change", () => {
    for (const holder of holders) sort(holder, select.value);
    for (const heading of document.querySelectorAll("[data-sort-heading]")) {
      const own = heading.getAttribute("data-sort-heading") === select.value;
      if (own) heading.setAttribute("aria-sort", select.value === "name" ? "ascending" : "descending");
      else heading.removeAttribute("aria-sort");
    }
    if (said) said.textContent = `Sorted by ${select.selectedOptions[0]?.textContent ?? ""}`;
  });
}

function sort(holder: HTMLElement, by: string): void {
  const rows = [...holder.children] as HTMLElement[];
  // Rows come by name; a stable sort keeps that order among equals.
  rows.sort((a, b) => Number(a.dataset.order) - Number(b.dataset.order));
  if (by !== "name") rows.sort((a, b) => weight(b, by) - weight(a, by));
  holder.append(...rows);
}

/** By "count" the number of groups; by a group's id, whether the row sits on it. */
function weight(row: HTMLElement, by: string): number {
  if (by === "count") return Number(row.dataset.count);
  return (row.dataset.groups ?? "").split(" ").includes(by) ? 1 : 0;
}
