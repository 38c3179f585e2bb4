import type { PageElement } from "./page-element.ts";

/**
 * What is done to the page before it is printed, inside the browser. These functions are sent there as source text: each
 * must be self-contained and may use nothing but the DOM, whose parts in use have their types below.
 */

declare const document: {
  readonly body: PageElement;
  readonly fonts: Iterable<{ readonly family: string }> & { readonly ready: Promise<unknown> };
  readonly images: Iterable<PageElement & { decode(): Promise<void> }>;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};

declare function matchMedia(query: string): { readonly matches: boolean };

/** What is known of the page once it is ready to be printed. */
export interface PreparedPage {
  /** The ids whose page numbers the page shows, in the order of the document. */
  readonly numberedIds: readonly string[];
  /** The placeholder for each number, in the order of `numberedIds`, all different. Empty if a number is shown outside the contents too. */
  readonly placeholders: readonly string[];
  /** The ids of the parts with page numbers of their own: the contents (roman), and where the body (arabic) begins. */
  readonly contents: string | undefined;
  readonly body: string | undefined;
  /** Addresses that the page loads for the screen or the browser's window, and does not need in print. */
  readonly unneeded: readonly string[];
  /** The addresses of pictures that could not be decoded. */
  readonly brokenImages: readonly string[];
  /** The visible text of the document, by which a word broken over two lines is distinguished from two words. */
  readonly words: string;
  /** For each table, its visually hidden caption; an empty text if it has none. */
  readonly unseenCaptions: readonly string[];
  /** The passages that are written from right to left, by the numbers that the tags have as their language. */
  readonly rightToLeft: readonly string[];
  /** The font families that the style sheets load. */
  readonly families: readonly string[];
}

/**
 * Puts the addresses of links into the text, makes Chromium write a destination for each id whose page number is shown, keeps the language of inline passages and the
 * order of what is written from right to left in the tags, and waits for fonts and pictures.
 */
export async function preparePage(): Promise<PreparedPage> {
  // On paper a link leads nowhere: its address stands behind it, the first time that it is not what the link says.
  const addressesTold = new Set<string>();
  for (const link of document.querySelectorAll("a[href^='http:'], a[href^='https:']")) {
    const address = (link.getAttribute("href") ?? "").replace(/^https?:\/\//, "").replace(/\/$/, "");
    const isSaid = (link.textContent ?? "").replace(/\s/g, "").includes(address);
    if (isSaid) addressesTold.add(address);
    if (addressesTold.has(address) || !link.matches(".document *")) continue;
    addressesTold.add(address);
    const told = document.createElement("span");
    told.classList.add("link-address");
    told.textContent = ` (${address})`;
    link.after(told);
  }

  // Chromium makes a structure element, which can hold a language, for an inline passage only if it has a role; the role
  // note has no tag of its own.
  for (const passage of document.querySelectorAll("span[lang], i[lang], b[lang], cite[lang], q[lang]")) {
    if (passage.getAttribute("role") === null) passage.setAttribute("role", "note");
  }

  // Of what is written from right to left, Chromium paints the words of a line in the order in which they are seen. Each such
  // passage gets a tag whose language is a number, by which its text is put into the tag.
  const rightToLeft = [...document.querySelectorAll("bdi")].filter((passage) => passage.querySelector("*") === null);
  for (const [at, passage] of rightToLeft.entries()) {
    passage.setAttribute("role", "note");
    passage.setAttribute("lang", `x-${at}`);
  }

  // Chromium makes no tag for a cell that paints nothing, so its row would lack a cell. A no-break space prevents that.
  for (const cell of document.querySelectorAll("td, th")) {
    if (cell.textContent?.trim() === "" && cell.querySelector("img, svg") === null) cell.textContent = "\u00a0";
  }

  // Only cells with a very long word may break within words: allowed everywhere, every column would be narrower.
  for (const cell of document.querySelectorAll("td, th")) {
    if (/\S{32}/.test(cell.textContent ?? "")) cell.style.setProperty("overflow-wrap", "anywhere");
  }

  // Chromium writes a destination only for an id that a link leads to; the link may be hidden.
  const numbers = [...document.querySelectorAll("[data-page-of]")];
  const numberedIds = new Set(numbers.map((number) => number.dataset.pageOf ?? ""));
  // The first four contain every digit, and no two are equal: 333 and 1000 have no common divisor, nor 3333 and 10000.
  const [width, begin, step] = numberedIds.size < 900 ? [3, 120, 333] : [4, 1203, 3333];
  const placeholders = [...numberedIds].map((_, at) => String((begin + step * at) % 10 ** width).padStart(width, "0"));
  const onlyInContents = numbers.length === numberedIds.size && numbers.every((number) => number.matches("nav.contents *"));
  for (const [at, number] of numbers.entries()) number.textContent = onlyInContents ? (placeholders[at] ?? "") : "000";
  const contents = document.querySelector("nav.contents");
  if (contents !== null && contents.id === "") contents.id = "contents-page";
  // Whose pages have running heads, and which is the first.
  const sections = [...document.querySelectorAll("section.chapter, section.appendix, section.terms-of-reference")];
  const [first] = sections;
  const targets = [...numberedIds, contents?.id ?? "", ...sections.map(({ id }) => id)].filter((id) => id !== "");
  for (const id of new Set(targets)) {
    const link = document.createElement("a");
    link.setAttribute("href", `#${id}`);
    link.hidden = true;
    link.style.setProperty("display", "none");
    document.body.append(link);
  }

  const brokenImages: string[] = [];
  for (const image of document.images) {
    image.setAttribute("loading", "eager");
    await image.decode().catch(() => brokenImages.push(image.getAttribute("src") ?? ""));
  }
  await document.fonts.ready;
  return {
    numberedIds: [...numberedIds],
    placeholders: onlyInContents ? placeholders : [],
    contents: contents?.id,
    body: first?.id,
    unneeded: [...document.querySelectorAll("link[href]")]
      .filter((link) => link.getAttribute("rel") !== "stylesheet" || !matchMedia(link.getAttribute("media") ?? "all").matches)
      .map(({ href }) => href),
    brokenImages,
    // biome-ignore lint/performance/useDomNodeTextContent: textContent has no space between two blocks
    words: document.body.innerText,
    unseenCaptions: [...document.querySelectorAll("table")]
      .filter((table) => table.checkVisibility())
      .map((table) => table.querySelector("caption .visually-hidden, caption.visually-hidden")?.textContent?.trim() ?? ""),
    rightToLeft: rightToLeft.map(({ textContent }) => textContent ?? ""),
    families: [...new Set([...document.fonts].map(({ family }) => family.replace(/"/g, "")))],
  };
}

/**
 * Writes page numbers into the page.
 * @param pages page numbers by id; numbers of other ids stay as they are
 * @returns the visible text of the document afterwards
 */
export function fillPageNumbers(pages: Readonly<Record<string, string>>): string {
  for (const number of document.querySelectorAll("[data-page-of]")) {
    const page = pages[number.dataset.pageOf ?? ""];
    if (page !== undefined) number.textContent = page;
  }
  // biome-ignore lint/performance/useDomNodeTextContent: textContent has no space between two blocks
  return document.body.innerText;
}
