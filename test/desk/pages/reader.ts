import type { Browser, HTTPResponse, Page } from "puppeteer";
import type { OpenedDesk } from "./opened-desk.ts";

/** A browser at the desk whose script is switched off: every page is what the server made of it. */
export class Reader {
  readonly #page: Page;
  readonly #home: string;

  private constructor(page: Page, home: string) {
    this.#page = page;
    this.#home = home;
  }

  static async open(browser: Browser, { home, address }: OpenedDesk): Promise<Reader> {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(address);
    return new Reader(page, home);
  }

  /** Opens a page. Returns its HTML. */
  async visit(path: string): Promise<string> {
    return textOf(await this.#page.goto(this.#home + path));
  }

  /** Types into the input of a name, in the place of what stands there; of radios and checkboxes it chooses the value. */
  async fill(name: string, value: string): Promise<void> {
    const named = `[name="${name}"]`;
    await this.#page.$eval(`:is(input, select, textarea)${named}`, type, value);
  }

  /** Presses the button of a form by what it sends as `act`. Returns the HTML of the page that follows. */
  async press(act: string): Promise<string> {
    const [response] = await Promise.all([this.#page.waitForNavigation(), this.#click(`button[name="act"][value="${act}"]`)]);
    return textOf(response);
  }

  /** Presses the one button of the form that is sent to an address. */
  async send(action: string): Promise<string> {
    const button = `form[action="${action}"] button.govuk-button`;
    const [response] = await Promise.all([this.#page.waitForNavigation(), this.#click(button)]);
    return textOf(response);
  }

  /** Clicks by the element itself: the way of the mouse waits for a picture, which a page without script does not announce. */
  #click(selector: string): Promise<void> {
    return this.#page.$eval(selector, (element) => (element as HTMLElement).click());
  }

  /** The address of the page. */
  get path(): string {
    return this.#page.url().slice(this.#home.length);
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

/** Sets an input, or chooses the one of its name that has the value. */
function type(first: Element, value: string): void {
  const { form, name, type: kind } = first as HTMLInputElement;
  if (kind === "radio" || kind === "checkbox") {
    const chosen = [...(form?.elements ?? [])].find((each) => {
      const input = each as HTMLInputElement;
      return input.name === name && input.value === value;
    });
    (chosen as HTMLInputElement).checked = true;
  } else (first as HTMLInputElement).value = value;
}

function textOf(response: HTTPResponse | null): Promise<string> {
  if (response === null) throw new Error("The desk answered with no page.");
  return response.text();
}
