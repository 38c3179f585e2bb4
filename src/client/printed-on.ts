import { language, wordsOfScript } from "./words.ts";

/** Writes the reader's local date and time into elements when the page is printed: "on Saturday 21 December 2024 at 16:51". */
export function printDate(elements: NodeListOf<Element>): void {
  const { printedOn } = wordsOfScript("site");
  const format = new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "short" });
  const write = () => {
    const text = printedOn.replace("{date}", format.format(new Date()));
    for (const element of elements) element.textContent = text;
  };
  window.addEventListener("beforeprint", write);
  // Some browsers do not fire beforeprint, but all of them change the medium to print.
  window.matchMedia("print").addEventListener("change", (change) => change.matches && write());
}
