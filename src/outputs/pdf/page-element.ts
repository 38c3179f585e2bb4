/** The parts of the DOM that the functions use which are sent into the page (`in-page.ts` and its neighbours). */
export interface PageElement {
  id: string;
  textContent: string | null;
  hidden: boolean;
  readonly innerText: string;
  readonly href: string;
  readonly style: { setProperty(name: string, value: string): void };
  readonly dataset: Record<string, string | undefined>;
  readonly classList: { add(...names: string[]): void; remove(...names: string[]): void };
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  after(...elements: PageElement[]): void;
  append(...children: PageElement[]): void;
  checkVisibility(): boolean;
  getBoundingClientRect(): PageBox;
  /** The boxes of the element, one for each page or column that it stands on. */
  getClientRects(): Iterable<PageBox>;
  matches(selector: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

/** A rectangle in CSS pixels. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}
