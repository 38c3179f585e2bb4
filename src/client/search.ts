/** The search page: loads the index at the first search, and shows the results. */

import { withCount, wordsOfScript } from "./words.ts";

interface FoundPage {
  readonly url: string;
  readonly meta: { readonly title?: string };
  /** A part of the content, in which the words that were found stand between mark tags. */
  readonly excerpt: string;
  readonly content: string;
}

interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<FoundPage>;
}

interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number; ranking: object }): Promise<void>;
  search(words: string): Promise<{ results: readonly Result[] }>;
}

/** How many results are shown. */
const limit = 30;

/**
 * How pages are put in order: what stands in a title, and in the further words by which a page is looked for, decides before
 * how often a word stands in the text.
 */
const ranking = { metaWeights: { title: 5, also: 10 } };
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
  await pagefind.options({ baseUrl: base, excerptLength: 26, ranking });
  const telling = tellingWordsOf(words);
  const { results: withAll } = await pagefind.search(telling.join(" "));
  const results = withAll.length > 0 ? withAll : await searchEach(pagefind, telling);
  const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  list.replaceChildren(...found.map(createItem));
  const told = withAll.length > 0 ? texts.found : texts.foundSome;
  status.textContent = (results.length === 0 ? texts.nothing : withCount(told, results.length)).replace("{query}", () => words);
}

/** The words of a question that say what is looked for: "who do I call" asks for "call". All of them where none does. */
function tellingWordsOf(words: string): string[] {
  const typed = words.trim().split(/\s+/);
  const passedOver = new Set(texts.passedOver.split(" "));
  const telling = typed.filter((word) => !passedOver.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")));
  return telling.length > 0 ? telling : typed;
}

/** The pages that have some of the words, those with more of them first. */
async function searchEach(pagefind: Pagefind, words: readonly string[]): Promise<readonly Result[]> {
  const found = new Map<string, Result>();
  for (const word of words.length > 1 ? words : []) {
    for (const result of (await pagefind.search(word)).results) {
      const before = found.get(result.id);
      found.set(result.id, { ...result, score: result.score + (before?.score ?? 0) });
    }
  }
  return [...found.values()].sort((one, other) => other.score - one.score);
}

function createItem(found: FoundPage): HTMLElement {
  const element = document.createElement("li");
  const link = document.createElement("a");
  link.className = "govuk-link app-results__link";
  link.href = found.url;
  link.textContent = found.meta.title ?? found.url;
  const excerpt = document.createElement("p");
  excerpt.append(...inItsPlace(parseExcerpt(found.excerpt), found.content));
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

/** An excerpt with an ellipsis at each end where it begins or ends within a sentence of its page. */
function inItsPlace(excerpt: readonly Node[], content: string): (Node | string)[] {
  const text = excerpt.map((node) => node.textContent).join("");
  const at = content.indexOf(text);
  if (at < 0) return [...excerpt];
  const begins = /(?:^|[.?!]['"’”)]*)\s*$/.test(content.slice(0, at));
  const ends = /[.?!]['"’”)]*\s*$/.test(text) || at + text.length >= content.trimEnd().length;
  return [...(begins ? [] : ["… "]), ...excerpt, ...(ends ? [] : [" …"])];
}
