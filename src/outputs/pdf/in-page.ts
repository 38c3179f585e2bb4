/**
 * What is done to the page before it is printed, inside the browser. These functions are sent there as text: each
 * stands alone and names nothing outside itself but the types below, which are the little of the DOM that they use.
 */

interface PageElement {
  id: string;
  textContent: string | null;
  hidden: boolean;
  readonly innerText: string;
  readonly href: string;
  readonly style: { setProperty(name: string, value: string): void };
  readonly dataset: Record<string, string | undefined>;
  append(...children: PageElement[]): void;
  checkVisibility(): boolean;
  matches(selector: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

declare const document: {
  readonly body: PageElement;
  readonly fonts: Iterable<{ readonly family: string }> & { readonly ready: Promise<unknown> };
  readonly images: Iterable<PageElement & { decode(): Promise<void> }>;
  adoptedStyleSheets: unknown[];
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};

declare function matchMedia(query: string): { readonly matches: boolean };

declare const CSSStyleSheet: new () => { replaceSync(css: string): void };

/** What the page tells of itself once it is ready to be printed. */
export interface PreparedPage {
  /** The ids whose pages must be known, in the order of the document. */
  readonly wanted: readonly string[];
  /** What stands for each number meanwhile, in the order of `wanted`: no two are alike. Empty where a number stands elsewhere than in the contents. */
  readonly placeholders: readonly string[];
  /** The ids of the parts with page numbers of their own: the contents (roman), and where the body (arabic) begins. */
  readonly contents: string | undefined;
  readonly body: string | undefined;
  /** Addresses that the page names for the screen or the browser's window, and does not need in print. */
  readonly needless: readonly string[];
  /** Pictures that could not be shown, by their address. */
  readonly brokenImages: readonly string[];
  /** Every word of the document, so that a word broken over two lines can be told from two words. */
  readonly words: string;
  /** The caption of each table that has one for the ear alone; an empty text for any other. */
  readonly unseenCaptions: readonly string[];
  /** The families of fonts that the style sheets bring. */
  readonly families: readonly string[];
}

/**
 * Gives each chapter, appendix and terms of reference a named page with its title in the running head, writes the
 * running foot, has a destination made for each id that a page number is wanted of, keeps the language of inline
 * passages in the tags, and waits for fonts and pictures.
 * @param foot what stands at the foot of every numbered page beside the number
 */
export async function preparePage(foot: string): Promise<PreparedPage> {
  const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&").replace(/\s+/g, " ").trim()}"`;
  const below = `@bottom-left { content: ${quoted(foot)}; }`;
  const rules = [`@page contents { ${below} }`];
  const sections = [...document.querySelectorAll("section.chapter, section.appendix, section.terms-of-reference")];
  let page = "";
  for (const [index, section] of sections.entries()) {
    if (section.matches(".runs-on") && page !== "") {
      section.style.setProperty("page", page);
      continue;
    }
    const title = section.dataset.runningHead ?? section.querySelector("h1, h2, h3, h4")?.textContent ?? "";
    const name = `section-${index + 1}`;
    const margins = `@top-left { content: ${quoted(title)}; } ${below}`;
    rules.push(`@page ${name} { ${margins} }`, `@page ${name}-wide { size: A4 landscape; ${margins} }`);
    section.style.setProperty("page", name);
    page = name;
    for (const wide of section.querySelectorAll(".landscape")) wide.style.setProperty("page", `${name}-wide`);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join("\n"));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  // A role that has no tag of its own is enough for an inline passage to keep its language in the structure.
  for (const passage of document.querySelectorAll("span[lang], i[lang], b[lang], cite[lang], q[lang]")) {
    if (passage.getAttribute("role") === null) passage.setAttribute("role", "note");
  }

  // A cell that paints nothing would be missing from the tags, and its row a cell short: a space is enough.
  for (const cell of document.querySelectorAll("td, th")) {
    if (cell.textContent?.trim() === "" && cell.querySelector("img, svg") === null) cell.textContent = "\u00a0";
  }

  // Only a cell with a word too long for it may break within a word: allowed everywhere, it would narrow every column.
  for (const cell of document.querySelectorAll("td, th")) {
    if (/\S{32}/.test(cell.textContent ?? "")) cell.style.setProperty("overflow-wrap", "anywhere");
  }

  // A destination exists only for an id that a link leads to, shown or not.
  const numbers = [...document.querySelectorAll("[data-page-of]")];
  const wanted = new Set(numbers.map((number) => number.dataset.pageOf ?? ""));
  // Four of these already hold every digit, and none comes twice: 333 and 1000 have no divisor in common, nor 3333 and 10000.
  const [width, begin, step] = wanted.size < 900 ? [3, 120, 333] : [4, 1203, 3333];
  const placeholders = [...wanted].map((_, at) => String((begin + step * at) % 10 ** width).padStart(width, "0"));
  const inContentsAlone = numbers.length === wanted.size && numbers.every((number) => number.matches("nav.contents *"));
  for (const [at, number] of numbers.entries()) number.textContent = inContentsAlone ? (placeholders[at] ?? "") : "000";
  const contents = document.querySelector("nav.contents");
  if (contents !== null && contents.id === "") contents.id = "contents-page";
  const [first] = sections;
  const located = [...wanted, contents?.id ?? "", first?.id ?? ""].filter((id) => id !== "");
  for (const id of new Set(located)) {
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
    wanted: [...wanted],
    placeholders: inContentsAlone ? placeholders : [],
    contents: contents?.id,
    body: first?.id,
    needless: [...document.querySelectorAll("link[href]")]
      .filter((link) => link.getAttribute("rel") !== "stylesheet" || !matchMedia(link.getAttribute("media") ?? "all").matches)
      .map(({ href }) => href),
    brokenImages,
    // biome-ignore lint/performance/useDomNodeTextContent: textContent has no space between two blocks
    words: document.body.innerText,
    unseenCaptions: [...document.querySelectorAll("table")]
      .filter((table) => table.checkVisibility())
      .map((table) => table.querySelector("caption .visually-hidden, caption.visually-hidden")?.textContent?.trim() ?? ""),
    families: [...new Set([...document.fonts].map(({ family }) => family.replace(/"/g, "")))],
  };
}

/**
 * Fills page numbers in, by id; all others stay as they are.
 * @returns the document's words as they are now
 */
export function fillPageNumbers(pages: Readonly<Record<string, string>>): string {
  for (const number of document.querySelectorAll("[data-page-of]")) {
    const page = pages[number.dataset.pageOf ?? ""];
    if (page !== undefined) number.textContent = page;
  }
  // biome-ignore lint/performance/useDomNodeTextContent: textContent has no space between two blocks
  return document.body.innerText;
}
