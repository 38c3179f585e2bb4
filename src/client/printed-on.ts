/** Writes the reader's local date and time into elements when the page is printed: "on Saturday 21 December 2024 at 16:51". The page says what stands around it. */
export function printDate(elements: NodeListOf<HTMLElement>): void {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "full", timeStyle: "short" });
  const write = () => {
    const date = format.format(new Date());
    for (const element of elements) element.textContent = (element.dataset.printedOn ?? "").replace("{date}", date);
  };
  window.addEventListener("beforeprint", write);
  // Some browsers do not fire beforeprint, but all of them change the medium to print.
  window.matchMedia("print").addEventListener("change", (change) => change.matches && write());
}
