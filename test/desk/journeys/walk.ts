import type { ElementHandle, Page, SerializedAXNode } from "puppeteer";
import * as assert from "uvu/assert";
import { Effort } from "./effort.ts";

/** How somebody works: with a mouse or a finger, or with the keyboard alone. */
export type Hands = "pointer" | "keyboard";

/** Somebody at the desk, who finds everything by its role and its label alone, and whose every key and click is counted. */
export class Walk {
  readonly effort = new Effort();
  readonly #page: Page;
  readonly #hands: Hands;
  /** Where the desk begins. */
  readonly #home: string;

  constructor(page: Page, hands: Hands, home: string) {
    this.#page = page;
    this.#hands = hands;
    this.#home = home;
  }

  /** Begins at the desk's first page. */
  async begin(): Promise<void> {
    await this.#page.goto(this.#home);
  }

  /** Goes to a section by the menu, which is opened first where it is closed. */
  async open(section: string): Promise<void> {
    const menu = await this.#find("navigation", "Menu");
    const toggle = await this.#look("button", "Menu", menu);
    if (toggle !== undefined) {
      this.effort.thoughts += 1;
      await this.#press(toggle);
    }
    await this.#leave(await this.#find("link", section, menu));
  }

  /** Follows a link. */
  async follow(name: string): Promise<void> {
    await this.#leave(await this.#find("link", name));
  }

  /** Presses a button that leads to the next page. */
  async press(name: string): Promise<void> {
    await this.#leave(await this.#find("button", name));
  }

  /** Presses a button that does something on the page itself. */
  async use(name: string): Promise<void> {
    this.effort.thoughts += 1;
    await this.#press(await this.#find("button", name));
  }

  /** Types into a field in place of what it says. */
  async fill(label: string, text: string, within?: string): Promise<void> {
    this.effort.thoughts += 1;
    await this.#type(await this.#field(label, within), text);
  }

  /** Types a date, given as its parts: "19 6 2025", "7 2026". */
  async date(label: string, date: string): Promise<void> {
    this.effort.thoughts += 1;
    const group = await this.#find("group", label);
    const typed = date.split(" ");
    for (const [at, part] of ["Day", "Month", "Year"].slice(-typed.length).entries())
      await this.#type(await this.#find("textbox", part, group), typed[at] ?? "");
  }

  /** Chooses a radio or ticks a checkbox, among those of a question where the page asks several. */
  async choose(answer: string, question?: string): Promise<void> {
    this.effort.thoughts += 1;
    const group = question === undefined ? undefined : await this.#find("group", question);
    const box = await this.#find(["radio", "checkbox"], answer, group);
    if (this.#hands === "pointer") await this.#press(box);
    else await this.#tick(box);
    assert.ok(await box.evaluate((input) => (input as HTMLInputElement).checked), `${answer} is chosen`);
  }

  /** Chooses from a list that opens: with the keyboard by the letters that its words begin with. */
  async select(label: string, option: string, letters: string): Promise<void> {
    this.effort.thoughts += 1;
    const list = (await this.#find("combobox", label)) as ElementHandle<HTMLSelectElement>;
    if (this.#hands === "pointer") {
      // The list that opens is the machine's own, in which no test can click.
      await list.select(
        await list.evaluate((each, text) => [...each.options].find((one) => one.text === text)?.value ?? "", option),
      );
      this.effort.clicks += 2;
    } else {
      await this.#reach(list);
      await this.#page.keyboard.type(letters);
      this.effort.keys += letters.length;
    }
    assert.is(await list.evaluate((each) => each.selectedOptions[0]?.text), option);
  }

  /** Searches a record by a part of its name, until it is the first that is offered, and takes it. */
  async pick(label: string, typed: string, found: string): Promise<void> {
    this.effort.thoughts += 1;
    const input = await this.#find("combobox", label);
    await this.#type(input, typed);
    await this.#page.waitForFunction(isOfferedFirst, {}, found);
    if (this.#hands === "pointer") await this.#press(await this.#find("option", found));
    else await this.#keys("ArrowDown", "Enter");
    assert.is(await input.evaluate((each) => (each as HTMLInputElement).value), found);
  }

  /** Chooses a file of the machine, which is three clicks or keys in a window of its own. */
  async upload(label: string, file: string): Promise<void> {
    this.effort.thoughts += 2;
    const input = await this.#find("button", label);
    const [chooser] = await Promise.all([this.#page.waitForFileChooser(), this.#press(input)]);
    await chooser.accept([file]);
    if (this.#hands === "pointer") this.effort.clicks += 2;
    else this.effort.keys += 3;
  }

  /** Sees words on the page. */
  async see(words: string): Promise<void> {
    const seen = await this.#seen();
    assert.ok(seen.includes(words), `"${words}" is on the page, which says: ${seen}`);
  }

  /** Sees that words are not on the page. */
  async miss(words: string): Promise<void> {
    assert.not.ok((await this.#seen()).includes(words), `"${words}" is not on the page`);
  }

  /** Goes into a field, without typing anything. */
  async focus(label: string): Promise<void> {
    this.effort.thoughts += 1;
    const field = await this.#field(label);
    if (this.#hands === "pointer") await this.#press(field);
    else await this.#reach(field);
  }

  /** Selects so many signs before the end of a text, as one does who makes them bold. */
  async selectLast(count: number): Promise<void> {
    await this.#page.keyboard.down("Shift");
    for (let at = 0; at < count; at += 1) await this.#page.keyboard.press("ArrowLeft");
    await this.#page.keyboard.up("Shift");
    this.effort.keys += count + 1;
  }

  /** Goes to the end of the text that has the focus. */
  async toEnd(): Promise<void> {
    this.effort.thoughts += 1;
    await this.#page.keyboard.down("Control");
    await this.#keys("End");
    await this.#page.keyboard.up("Control");
    this.effort.keys += 1;
  }

  /** Types where the focus is. */
  async type(text: string): Promise<void> {
    this.effort.thoughts += 1;
    await this.#page.keyboard.type(text);
    this.effort.keys += text.length;
  }

  async #seen(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden nobody sees
    return plain(await this.#page.$eval("body", (body) => body.innerText));
  }

  async #keys(...keys: readonly Parameters<Page["keyboard"]["press"]>[0][]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
    this.effort.keys += keys.length;
  }

  /** The control with a role and a label, as assistive technology is told of it. */
  async #look(
    roles: string | readonly string[],
    name: string,
    within?: ElementHandle<Element>,
  ): Promise<ElementHandle<Element> | undefined> {
    const root = await this.#page.accessibility.snapshot({ ...(within && { root: within }), interestingOnly: false });
    const found = root && nodesOf(root).find((node) => [roles].flat().includes(node.role) && plain(node.name) === name);
    return ((await found?.elementHandle()) ?? undefined) as ElementHandle<Element> | undefined;
  }

  async #find(roles: string | readonly string[], name: string, within?: ElementHandle<Element>): Promise<ElementHandle<Element>> {
    // What a script adds to a page is there a moment after it.
    for (let tries = 0; tries < 40; tries += 1) {
      const found = await this.#look(roles, name, within);
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`There is no ${[roles].flat().join(" or ")} "${name}" on this page: ${await this.#seen()}`);
  }

  async #field(label: string, within?: string): Promise<ElementHandle<Element>> {
    const group = within === undefined ? undefined : await this.#find("group", within);
    return this.#find(["textbox", "searchbox"], label, group);
  }

  async #leave(way: ElementHandle<Element>): Promise<void> {
    this.effort.thoughts += 1;
    // Where the keyboard goes on the page before is no way to another.
    if (this.#hands === "keyboard") await this.#reach(way);
    await Promise.all([this.#page.waitForNavigation(), this.#press(way)]);
  }

  async #press(control: ElementHandle<Element>): Promise<void> {
    if (this.#hands === "pointer") {
      await control.click();
      this.effort.clicks += 1;
      return;
    }
    await this.#reach(control);
    await this.#keys("Enter");
  }

  async #type(input: ElementHandle<Element>, text: string): Promise<void> {
    if (this.#hands === "pointer") await this.#press(input);
    else await this.#reach(input);
    const typed = await input.evaluate((each) => (each as HTMLInputElement).value);
    if (typed !== "") {
      await this.#page.keyboard.down("Control");
      await this.#page.keyboard.press("KeyA");
      await this.#page.keyboard.up("Control");
      this.effort.keys += 2;
    }
    await this.#page.keyboard.type(text);
    this.effort.keys += text.length;
  }

  /** Chooses with the keyboard: the radios of a question are one stop, and the arrows go through them. */
  async #tick(box: ElementHandle<Element>): Promise<void> {
    await this.#reach(box, { isGroupEnough: true });
    for (let at = 0; at < 40 && !(await isFocused(box)); at += 1) await this.#keys("ArrowDown");
    if (!(await box.evaluate((input) => (input as HTMLInputElement).checked))) await this.#keys("Space");
  }

  /** Goes on by Tab, or back where that is the way, until something has the focus; past the menu by the page's first link. */
  async #reach(control: ElementHandle<Element>, { isGroupEnough = false } = {}): Promise<void> {
    const isThere = async () => (await isFocused(control)) || (isGroupEnough && (await isGroupFocused(control)));
    const isInItsBar = () =>
      control.evaluate((each) => each.closest("[role=toolbar]")?.contains(document.activeElement) === true);
    if (await this.#page.evaluate(() => document.activeElement === document.body)) {
      await this.#keys("Tab");
      const isInMain = await control.evaluate((each) => each.closest("main") !== null);
      if (isInMain) await this.#keys("Enter");
    }
    const isBehind = await control.evaluate((each) => {
      const from = document.activeElement;
      return from !== null && (from.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
    });
    for (let at = 0; at < 120; at += 1) {
      if (await isThere()) return;
      if (await isInItsBar()) {
        await this.#keys("ArrowRight");
        continue;
      }
      if (isBehind) await this.#page.keyboard.down("Shift");
      await this.#keys("Tab");
      if (isBehind) {
        await this.#page.keyboard.up("Shift");
        this.effort.keys += 1;
      }
    }
    throw new Error(`The keyboard does not reach it: ${await control.evaluate((each) => each.outerHTML)}`);
  }
}

function isOfferedFirst(text: string): boolean {
  const [first] = [...document.querySelectorAll("[role=option]")].filter((option) => option.checkVisibility());
  return first?.textContent === text;
}

function nodesOf(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function plain(text = ""): string {
  return text.replace(/\s+/g, " ").replace(/ :/g, ":").trim();
}

function isFocused(control: ElementHandle<Element>): Promise<boolean> {
  return control.evaluate((each) => each === document.activeElement);
}

/** Whether another radio of the same question has the focus. */
function isGroupFocused(control: ElementHandle<Element>): Promise<boolean> {
  return control.evaluate((each) => {
    const from = document.activeElement;
    const [one, other] = [each, from].map((input) =>
      input instanceof HTMLInputElement && input.type === "radio" ? input : undefined,
    );
    return one !== undefined && one.name === other?.name;
  });
}
