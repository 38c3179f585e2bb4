/**
 * Replaces the links to the areas of shared procedures by a select element that changes the page in place. Without
 * JavaScript the links remain, and where a page cannot be fetched the browser goes to it.
 */
import { wordsOfScript } from "./words.ts";

const chooser = document.querySelector<HTMLElement>("[data-area-chooser]");
const historyState = { area: true };

/** Selectors for the parts of the page that differ between areas. */
const parts = ["title", "link[rel=canonical]", ".app-trail", "h1", "#additions", ".app-printed__address"];
const links = [...(chooser?.querySelectorAll<HTMLAnchorElement>("a[data-area]") ?? [])];

if (chooser && links.length > 0) {
  const select = createChooser(links);
  const label = document.createElement("label");
  label.htmlFor = select.id;
  label.textContent = chooser.querySelector("p")?.textContent ?? "";
  const status = document.createElement("p");
  status.className = "govuk-visually-hidden";
  status.role = "status";
  chooser.replaceChildren(label, select, status);
  select.addEventListener("change", () => void show(select.value, status));
  history.replaceState(historyState, "");
  // A link to a fragment of the page adds a history entry too; only the entry of another area needs another page.
  window.addEventListener("popstate", ({ state }) => state?.area === true && window.location.reload());
}

function createChooser(areas: readonly HTMLAnchorElement[]): HTMLSelectElement {
  const select = document.createElement("select");
  select.id = "area";
  select.className = "app-select";
  if (!areas.some(isCurrent)) select.add(new Option(wordsOfScript("area").chooseOne, "", true, true));
  for (const link of areas) select.add(new Option(link.textContent ?? "", link.href, isCurrent(link), isCurrent(link)));
  return select;
}

function isCurrent(link: HTMLAnchorElement): boolean {
  return link.getAttribute("aria-current") === "page";
}

async function show(address: string, status: HTMLElement): Promise<void> {
  if (address === "") return;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(String(response.status));
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const part of parts) updatePart(page, part);
    history.pushState(historyState, "", address);
    status.textContent = document.querySelector("h1")?.textContent ?? "";
  } catch {
    // The browser goes to the page itself and shows what is wrong.
    window.location.assign(address);
  }
}

function updatePart(page: Document, selector: string): void {
  const [here, there] = [document.querySelector(selector), page.querySelector(selector)];
  if (here && there) here.replaceWith(document.adoptNode(there));
}
