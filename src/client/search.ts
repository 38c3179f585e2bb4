/** The search page: loads the index when a search is made, and shows what it finds. */
interface Found {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
}

interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(words: string): Promise<{ results: readonly { data(): Promise<Found> }[] }>;
}

const most = 30;
const form = document.querySelector<HTMLFormElement>("[data-search]");
const field = form?.querySelector<HTMLInputElement>("input[type=search]");
const status = document.querySelector<HTMLElement>("[data-search-status]");
const list = document.querySelector<HTMLElement>("[data-search-results]");

if (form && field && status && list) {
  form.hidden = false;
  const words = new URLSearchParams(window.location.search).get("q")?.trim() ?? "";
  field.value = words;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `?q=${encodeURIComponent(field.value)}`);
    void search(form.dataset.search ?? "/", field.value, status, list);
  });
  if (words !== "") void search(form.dataset.search ?? "/", words, status, list);
}

async function search(base: string, words: string, status: HTMLElement, list: HTMLElement): Promise<void> {
  if (words.trim() === "") return;
  status.textContent = "Searching…";
  const pagefind: Pagefind = await import(`${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base, excerptLength: 26 });
  const { results } = await pagefind.search(words);
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
  list.replaceChildren(...found.map(item));
  const pages = results.length === 1 ? "1 page" : `${results.length} pages`;
  status.textContent = results.length === 0 ? `Nothing was found for “${words}”.` : `${pages} found for “${words}”.`;
}

function item(found: Found): HTMLElement {
  const element = document.createElement("li");
  const link = document.createElement("a");
  link.className = "govuk-link app-results__link";
  link.href = found.url;
  link.textContent = found.meta.title ?? found.url;
  const excerpt = document.createElement("p");
  excerpt.append(...marked(found.excerpt));
  element.append(link, excerpt);
  return element;
}

/** The excerpt with its marks as elements, built from the text rather than trusted as HTML. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html").body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== "MARK") return document.createTextNode(node.textContent ?? "");
    const mark = document.createElement("mark");
    mark.textContent = node.textContent;
    return mark;
  });
}
