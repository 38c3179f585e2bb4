/**
 * Turns the links to the areas of shared procedures into one choice that changes the page in place. Without script,
 * and where a page cannot be fetched, the links lead to the same.
 */
const chooser = document.querySelector<HTMLElement>("[data-area-chooser]");
const ofChooser = { area: true };

/** The parts of the page that tell which area it is of. */
const parts = ["title", "link[rel=canonical]", ".app-trail", "h1", "#additions", ".app-printed__address"];
const links = [...(chooser?.querySelectorAll<HTMLAnchorElement>("a[data-area]") ?? [])];

if (chooser && links.length > 0) {
  const select = choice(links);
  const label = document.createElement("label");
  label.htmlFor = select.id;
  label.textContent = chooser.querySelector("p")?.textContent ?? "";
  const status = document.createElement("p");
  status.className = "govuk-visually-hidden";
  status.role = "status";
  chooser.replaceChildren(label, select, status);
  select.addEventListener("change", () => void show(select.value, status));
  history.replaceState(ofChooser, "");
  // A link within the page moves through the history too; only a step to another area asks for another page.
  window.addEventListener("popstate", ({ state }) => state?.area === true && window.location.reload());
}

function choice(areas: readonly HTMLAnchorElement[]): HTMLSelectElement {
  const select = document.createElement("select");
  select.id = "area";
  select.className = "app-select";
  if (!areas.some(isCurrent)) select.add(new Option("Choose one", "", true, true));
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
    for (const part of parts) take(page, part);
    history.pushState(ofChooser, "", address);
    status.textContent = document.querySelector("h1")?.textContent ?? "";
  } catch {
    // The page itself can still be gone to, and says what is wrong.
    window.location.assign(address);
  }
}

function take(page: Document, selector: string): void {
  const [here, there] = [document.querySelector(selector), page.querySelector(selector)];
  if (here && there) here.replaceWith(document.adoptNode(there));
}
