/** The search page: loads the index at the first search, and shows the results. */

import { withCount, wordsOfScript } from "./words.ts";

interface FoundPage {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
}

interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(words: string): Promise<{ results: readonly { data(): Promise<FoundPage> }[] }>;
}

/** How many results are shown. */
const limit = 30;
const texts = wordsOfScript("search");
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
  status.textContent = texts.searching;
  const pagefind: Pagefind = await import(`${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base, excerptLength: 26 });
  const { results } = await pagefind.search(words);
  const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  list.replaceChildren(...found.map(createItem));
  const told = results.length === 0 ? texts.nothing : withCount(texts.found, results.length);
  status.textContent = told.replace("{query}", () => words);
}

function createItem(found: FoundPage): HTMLElement {
  const element = document.createElement("li");
  const link = document.createElement("a");
  link.className = "govuk-link app-results__link";
  link.href = found.url;
  link.textContent = found.meta.title ?? found.url;
  const excerpt = document.createElement("p");
  excerpt.append(...parseExcerpt(found.excerpt));
  element.append(link, excerpt);
  return element;
}

/** The nodes of an excerpt. Only its mark elements are kept, so that text of the index is never used as HTML. */
function parseExcerpt(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html").body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== "MARK") return document.createTextNode(node.textContent ?? "");
    const mark = document.createElement("mark");
    mark.textContent = node.textContent;
    return mark;
  });
}
