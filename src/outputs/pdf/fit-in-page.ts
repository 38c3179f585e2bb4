import type { PageElement } from "./page-element.ts";

/**
 * How sections are fitted to pages before they are printed, inside the browser: which of them begin a page, and how those
 * are set whose last lines would stand on a page by themselves. Chromium breaks columns by the same rules as pages, so each
 * section is laid out in columns of the size of a page's text (`.fitted` in print.css) and read off there.
 */

declare const document: { querySelectorAll(selector: string): Iterable<PageElement> };

declare function getComputedStyle(element: PageElement): { getPropertyValue(name: string): string };

/** What was done so that the pages of a section are well used, by the section's id. */
export interface FitStep {
  readonly section: string;
  readonly step: "runs-on" | "set-tight" | "set-tighter" | "begins-earlier";
}

/**
 * Decides in their order where sections begin:
 *
 * 1. A section begins a page, unless the one before leaves at least half of its last page free, or it is short and fits whole
 *    into what is left there, or the page asks for it: then it runs on (`runs-on`). One that asks for a page of its own
 *    (`own-page`) has it.
 * 2. Where the last page before a section that begins one would be less than a fifth full, the sections that lead to it are
 *    set tight, then tighter (`set-tight`, `set-tighter`), if that saves the page.
 * 3. Otherwise that page begins earlier (`begins-earlier`), with so much that it is at least a quarter full.
 *
 * It is sent to the browser as source text, so that it must be self-contained, and changes nothing but classes.
 * @returns what was done, in the order of the sections
 */
export function fitSections(): FitStep[] {
  const [half, short, bare, enough] = [1 / 2, 1 / 3, 1 / 5, 1 / 4];
  const steps: FitStep[] = [];
  const all = [...document.querySelectorAll(".document > :is(section, nav), .appendix > .terms-of-reference")];
  // A cover is a sheet by itself, and pages of another size are not laid out in columns of this one.
  const isRead = (section: PageElement) =>
    getComputedStyle(section).getPropertyValue("--sheet").trim() === "" && section.querySelector(".landscape") === null;
  const sections = new Set(all.filter(isRead));
  for (const section of sections) section.classList.add("fitted");
  // One line of text is too little to stand below a heading at the foot of a page.
  for (const line of document.querySelectorAll(":is(h3, h4, h5, h6) + p, :is(h3, h4, h5, h6) + .prose > p:first-child")) {
    const lineHeight = Number.parseFloat(getComputedStyle(line).getPropertyValue("line-height"));
    if (line.getBoundingClientRect().height < 1.5 * lineHeight) line.classList.add("one-line");
  }

  interface Place {
    readonly section: PageElement;
    /** On how many pages it stands, and how much of the last is used up to its end, of 1. */
    readonly pages: number;
    readonly end: number;
    /** Whether it begins on the first of them, and not on the next for want of room. */
    readonly isHeld: boolean;
  }
  const boxesOf = (element: PageElement, { left, top, width, height }: ReturnType<PageElement["getBoundingClientRect"]>) =>
    [...element.getClientRects()]
      .filter((box) => box.height > 0)
      .map((box) => ({
        page: Math.floor((box.left - left + 1) / width),
        top: (box.top - top) / height,
        end: (box.bottom - top) / height,
      }));
  const read = (section: PageElement): Place => {
    const frame = section.getBoundingClientRect();
    const own = [...section.children].filter((child) => !child.matches(".terms-of-reference"));
    const boxes = own.flatMap((child) => boxesOf(child, frame));
    const last = Math.max(0, ...boxes.map(({ page }) => page));
    const end = Math.max(0, ...boxes.filter(({ page }) => page === last).map((box) => box.end));
    return { section, pages: last + 1, end, isHeld: (boxes[0]?.page ?? 0) === 0 };
  };
  const place = (section: PageElement, after: Place | undefined): Place => {
    if (after === undefined) section.classList.remove("runs-on");
    else section.classList.add("runs-on");
    section.style.setProperty("--used", `${after?.end ?? 0}`);
    return read(section);
  };
  const placeAll = (flow: readonly Place[]) => {
    const placed: Place[] = [];
    for (const { section } of flow) placed.push(place(section, placed.at(-1)));
    return placed;
  };
  const pagesOf = (flow: readonly Place[]) => flow.reduce((sum, { pages }) => sum + pages - 1, 1);

  const tighten = (flow: readonly Place[]): boolean => {
    for (const step of ["set-tight", "set-tighter"] as const) {
      for (const { section } of flow) section.classList.add(step);
      const placed = placeAll(flow);
      if (pagesOf(placed) < pagesOf(flow) && placed.every(({ isHeld }) => isHeld)) {
        steps.push(...flow.map(({ section }) => ({ section: section.id, step })));
        return true;
      }
      for (const { section } of flow) section.classList.remove(step);
    }
    placeAll(flow);
    return false;
  };
  const mayBeginPage = (element: PageElement): boolean => {
    const before = element.previousElementSibling;
    return !(
      before?.matches("h1, h2, h3, h4, h5, h6, .sub-head, .one-line, .owned-by, thead") ||
      element.matches("tbody:first-of-type > tr:nth-child(-n + 2), .same-seat, .footnotes *, p + :is(ul, ol, table)")
    );
  };
  const beginEarlier = ({ section, pages }: Place): void => {
    const frame = section.getBoundingClientRect();
    const blocks = [...section.querySelectorAll("p, li, tr, h3, h4, h5, h6, dl > div, figure")]
      .filter((block) => boxesOf(block, frame)[0]?.page === pages - 2)
      .reverse();
    for (const block of blocks) {
      // What is first in an element begins a page together with it.
      let begins = block;
      while (begins.previousElementSibling === null && begins.parentElement !== null && begins.parentElement !== section)
        begins = begins.parentElement;
      if (!mayBeginPage(begins)) continue;
      begins.classList.add("begins-earlier");
      const placed = read(section);
      if (placed.pages === pages && placed.end >= enough) {
        steps.push({ section: section.id, step: "begins-earlier" });
        return;
      }
      begins.classList.remove("begins-earlier");
      if (placed.pages > pages) return;
    }
  };
  const finish = (flow: readonly Place[]): void => {
    const last = flow.at(-1);
    if (last === undefined || pagesOf(flow) === 1 || last.end >= bare) return;
    if (!tighten(flow)) beginEarlier(last);
  };

  const alone = new Map([...sections].map((section) => [section, read(section)]));
  const pageName = (section: PageElement) => getComputedStyle(section).getPropertyValue("page");
  const runOn = (section: PageElement, after: Place): Place | undefined => {
    if (section.matches(".own-page")) return undefined;
    const isAsked = section.matches(".runs-on, .appendix > h2 + .terms-of-reference");
    const itself = alone.get(section);
    // The title of an appendix is to stand with the first of its terms of reference.
    const isWhole = section.querySelector(".terms-of-reference") === null;
    const isShort = isWhole && itself !== undefined && itself.pages === 1 && itself.end <= short;
    if (!isAsked && after.end > half && !isShort) return undefined;
    const placed = place(section, after);
    if (placed.isHeld && (isAsked || after.end <= half || placed.pages === 1)) return placed;
    return undefined;
  };
  let flow: Place[] = [];
  for (const [at, section] of all.entries()) {
    const last = flow.at(-1);
    const follows = last !== undefined && last.section === all[at - 1] && pageName(last.section) === pageName(section);
    const placed = follows && sections.has(section) ? runOn(section, last) : undefined;
    if (placed !== undefined) {
      steps.push({ section: section.id, step: "runs-on" });
      flow.push(placed);
      continue;
    }
    finish(flow);
    flow = sections.has(section) ? [place(section, undefined)] : [];
  }
  finish(flow);
  for (const section of sections) section.classList.remove("fitted");
  return steps;
}
