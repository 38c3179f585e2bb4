import type { Browser, Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { FieldMessage } from "../../../src/desk/forms/field.ts";
import { launchReadersBrowser } from "../../site/reader.ts";
import { type ServedGallery, serveGallery } from "./served-gallery.tsx";

const test = suite<{ browser: Browser; served: ServedGallery; page: Page; asked: string[] }>("the scripts of the desk");

test.before(async (context) => {
  context.served = await serveGallery();
  context.browser = await launchReadersBrowser();
});

test.before.each(async (context) => {
  const { browser, served } = context;
  served.sent.length = 0;
  served.checked = async () => ({ messages: [] });
  context.asked = [];
  context.page = await browser.newPage();
  context.page.on("dialog", (dialog) => {
    context.asked.push(dialog.type());
    void dialog.accept();
  });
});

test.after.each(async ({ page }) => {
  await page.close();
});

test.after(async ({ browser, served }) => {
  await browser.close();
  served.close();
});

const error = (pointer: string, message: string): FieldMessage => ({ pointer, severity: "error", message, help: "Mend it." });

const valuesOf = (page: Page, list: string) =>
  page.$$eval(`[data-list="${list}"] [data-item]`, (items) =>
    items.map((item) => {
      const select = item.querySelector("select");
      return `${select?.name} ${select?.value}`;
    }),
  );

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
const announced = (page: Page) => page.waitForFunction(() => document.querySelector("[data-announce]")?.textContent || undefined);

async function pressOn(page: Page, selector: string, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press(key);
}

test("move an item of a list by keyboard, keep the focus on its button, and say where it is now", async ({ page, served }) => {
  await page.goto(`${served.home}/form`);
  await pressOn(page, 'button[value="up:/reportsTo/2"]');
  assert.equal(await valuesOf(page, "/reportsTo"), ["/reportsTo/0 executive", "/reportsTo/1 learning", "/reportsTo/2 board"]);
  assert.match(await focused(page), /^Move up: Reports to 2/);
  assert.is(await (await announced(page)).jsonValue(), "Reports to: now 2 of 3");
  await page.keyboard.press("Enter");
  assert.equal(await valuesOf(page, "/reportsTo"), ["/reportsTo/0 learning", "/reportsTo/1 executive", "/reportsTo/2 board"]);
  assert.match(await focused(page), /^Move down: Reports to 1/);
  assert.is(
    await page.$eval("#field-reportsTo-0", (input) => (input as HTMLInputElement).value),
    "Learning and Improvement [learning]",
  );
  assert.equal(
    served.sent.filter(({ path }) => path === "/sent"),
    [],
  );
});

test("add an item that can be filled in, and remove one", async ({ page, served }) => {
  await page.goto(`${served.home}/form`);
  await pressOn(page, 'button[value="add:/reportsTo"]');
  assert.is(await page.evaluate(() => document.activeElement?.id), "field-reportsTo-3");
  await page.keyboard.type("exec");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await pressOn(page, 'button[value="remove:/reportsTo/0"]');
  assert.equal(await valuesOf(page, "/reportsTo"), ["/reportsTo/0 board", "/reportsTo/1 learning", "/reportsTo/2 executive"]);
  assert.is(await page.evaluate(() => document.activeElement?.id), "field-reportsTo-0");
  await pressOn(page, 'button[value="remove:/meetings/0"]');
  assert.is(await page.$$eval('[data-list="/meetings"] [data-item]', (items) => items.length), 1);
  assert.is(await page.$eval("#field-meetings-0", (input) => (input as HTMLInputElement).value), "");
});

test("make a list of records a search that says no more than it finds, and send what names none as it was typed", async ({
  page,
  served,
}) => {
  await page.goto(`${served.home}/form`);
  const chosen = () => page.$eval('select[name="/chair"]', (select) => (select as HTMLSelectElement).value);
  const input = await page.waitForSelector("#field-chair");
  assert.match((await input?.evaluate((element) => element.getAttribute("aria-describedby"))) ?? "", /field-chair-hint/);
  await input?.click({ count: 3 });
  await page.keyboard.type("desc");
  assert.equal(await page.$$eval("#field-chair__listbox li", (items) => items.map((item) => item.textContent)), [
    "René <Descartes>",
  ]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  assert.is(await chosen(), "rene");
  await input?.click({ count: 3 });
  await page.keyboard.type("Nobody of that name");
  await page.keyboard.press("Tab");
  assert.is(await chosen(), "Nobody of that name");
  await input?.click({ count: 3 });
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Tab");
  assert.is(await chosen(), "");
});

test("show the check's messages beside each field as she types, without moving the focus", async ({ page, served }) => {
  const depths: string[] = [];
  served.checked = async (form, depth) => {
    depths.push(depth);
    const message = form.get("/name") === "Board" ? [error("/name", "Another group has this name.")] : [];
    return depth === "quick"
      ? { messages: message }
      : {
          messages: [...message, error("/meetings/0", "The meeting is over.")],
          effects: { sentences: ["It is renamed."], pages: [] },
        };
  };
  await page.goto(`${served.home}/form`);
  await page.locator("#field-name").fill("");
  await page.type("#field-name", "Board");
  await page.waitForSelector("#field-meetings-0-error");
  assert.is(
    await page.$eval("#field-name-error", (element) => element.textContent),
    "Error: Another group has this name. Mend it.",
  );
  assert.is(await page.evaluate(() => document.activeElement?.id), "field-name");
  const described = await page.$eval("#field-name", (input) => [
    input.getAttribute("aria-describedby"),
    input.getAttribute("aria-invalid"),
  ]);
  assert.equal(described, ["field-name-hint field-name-error", "true"]);
  assert.match(await page.$eval("[data-effects]", (element) => element.textContent ?? ""), /It is renamed\./);
  assert.equal(depths.slice(-2), ["quick", "whole"]);
  assert.is(served.sent.at(-1)?.token, "a-token");
  assert.is(await (await announced(page)).jsonValue(), "2 things to put right");
  await page.type("#field-name", "s");
  await page.waitForFunction(() => document.querySelector("#field-name-error") === null);
  assert.is(await page.$eval("#field-name", (input) => input.getAttribute("aria-describedby")), "field-name-hint");
});

test("tell of what is missing where she was, and elsewhere once the form was sent", async ({ page, served }) => {
  served.checked = async () => ({
    messages: [error("/name", "The name is missing."), error("/members", "The number is missing.")],
  });
  await page.goto(`${served.home}/form-empty`);
  await page.type("#field-name", "a");
  await page.keyboard.press("Backspace");
  await page.waitForSelector("#field-name-error");
  assert.is(await page.$("#field-members-error"), null);
  await page.goto(`${served.home}/form-wrong`);
  await page.type("#field-email", "a");
  await page.waitForFunction(() => document.querySelector("#field-members-error")?.textContent?.includes("missing"));
});

test("drop what was answered to an earlier state of the form, and say when nothing answers", async ({ page, served }) => {
  served.checked = async (form) => {
    const name = form.get("/name") ?? "";
    if (name === "a") await new Promise((done) => setTimeout(done, 600));
    return { messages: [error("/name", `Checked: ${name}`)] };
  };
  await page.goto(`${served.home}/form-empty`);
  await page.type("#field-name", "a");
  await new Promise((done) => setTimeout(done, 250));
  await page.type("#field-name", "b");
  await page.waitForFunction(() => document.querySelector("#field-name-error")?.textContent?.includes("Checked: ab"));
  await new Promise((done) => setTimeout(done, 700));
  assert.match(await page.$eval("#field-name-error", (element) => element.textContent ?? ""), /Checked: ab/);
  await page.setOfflineMode(true);
  await page.type("#field-name", "c");
  await page.waitForFunction(() => document.querySelector("#form-warning")?.textContent?.includes("does not answer"));
});

test("format prose by keyboard so that the browser can undo it, and show what it will say", async ({ page, served }) => {
  await page.goto(`${served.home}/form-empty`);
  const text = () => page.$eval("#field-purpose", (area) => (area as HTMLTextAreaElement).value);
  await page.type("#field-purpose", "It learns");
  await page.evaluate(() => document.querySelector<HTMLTextAreaElement>("#field-purpose")?.setSelectionRange(3, 9));
  await page.focus(".desk-bar button");
  await page.keyboard.press("Enter");
  assert.is(await text(), "It **learns**");
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
  assert.is(await text(), "It learns");
  await page.waitForFunction(() => document.querySelector(".desk-preview__text")?.textContent === "It learns");
  await page.focus(".desk-bar button");
  await page.keyboard.press("ArrowLeft");
  assert.is(await focused(page), "Insert a fact");
  assert.equal(await page.$$eval(".desk-bar button", (buttons) => buttons.map((button) => button.tabIndex)), [-1, -1, -1, 0]);
});

test("insert a fact that was searched for, and give the focus back where none was chosen", async ({ page, served }) => {
  await page.goto(`${served.home}/form-empty`);
  await page.type("#field-purpose", "With ");
  await page.focus(".desk-bar button:last-child");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog[open] #facts-typed");
  await page.keyboard.type("police");
  await page.waitForFunction(() => document.querySelectorAll(".desk-facts__fact").length === 1);
  await page.keyboard.press("Tab");
  assert.match(await focused(page), /^Fenmarsh Police Organisation/);
  await page.keyboard.press("Enter");
  assert.is(await page.$eval("#field-purpose", (area) => (area as HTMLTextAreaElement).value), "With [[partner:police]]");
  assert.is(await page.evaluate(() => document.activeElement?.id), "field-purpose");
  await page.focus(".desk-bar button:last-child");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog[open]");
  await page.keyboard.press("Escape");
  assert.is(await focused(page), "Insert a fact");
});

test("run nothing of a preview, and give it no id that the page has", async ({ page, served }) => {
  await page.goto(`${served.home}/form-empty`);
  await page.type("#field-purpose", "hostile");
  await page.waitForFunction(() => document.querySelector(".desk-preview__text")?.textContent?.includes("hostile"));
  assert.not.match(await page.title(), /hacked/);
  assert.is(await page.$$eval("#main-content", (found) => found.length), 1);
});

test("turn what is pasted with markup into Markdown at the cursor", async ({ page, served }) => {
  await page.goto(`${served.home}/form-empty`);
  await page.type("#field-purpose", "Before ");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", "<p>the <b>bold</b> part</p>");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  assert.is(await page.$eval("#field-purpose", (area) => (area as HTMLTextAreaElement).value), "Before the **bold** part");
});

test("ask before unsaved answers are left, and not when they are sent", async ({ page, served, asked }) => {
  await page.goto(`${served.home}/form`);
  await page.type("#field-name", "x");
  await page.goto(`${served.home}/other`);
  assert.equal(asked, ["beforeunload"]);
  await page.goto(`${served.home}/form`);
  await page.type("#field-name", "y");
  await Promise.all([page.waitForNavigation(), page.click('button[value="continue"]')]);
  assert.equal(asked, ["beforeunload"]);
});

test("send a form once where its button is pressed twice, and by Enter without moving an item of a list", async ({
  page,
  served,
}) => {
  await page.goto(`${served.home}/form`);
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('button[value="continue"]');
      button?.click();
      button?.click();
    }),
  ]);
  assert.is(served.sent.filter(({ path }) => path === "/sent").length, 1);
  await page.goto(`${served.home}/form`);
  await page.focus("#field-members");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  assert.is(served.sent.at(-1)?.form.get("act"), null);
});

test("put the focus on the summary of errors as the page opens, whose links lead to each field", async ({ page, served }) => {
  await page.goto(`${served.home}/form-wrong`);
  assert.match((await page.evaluate(() => document.activeElement?.className)) ?? "", /govuk-error-summary/);
  const links = await page.$$eval(".govuk-error-summary a", (found) => found.map((link) => (link as HTMLAnchorElement).hash));
  for (const hash of links) {
    await page.$eval(`.govuk-error-summary a[href="${hash}"]`, (link) => (link as HTMLElement).click());
    assert.is(await page.evaluate(() => document.activeElement?.id), hash.slice(1));
  }
});

test("are not needed: without them the buttons of a list make a round trip", async ({ page, served }) => {
  await page.setJavaScriptEnabled(false);
  await page.goto(`${served.home}/form`);
  await Promise.all([page.waitForNavigation(), page.click('button[value="up:/reportsTo/1"]')]);
  assert.is(served.sent.at(-1)?.form.get("act"), "up:/reportsTo/1");
  const chosen = await page.$$eval('select[name^="/reportsTo"]', (selects) =>
    selects.map((each) => `${each.name} ${each.value}`),
  );
  assert.equal(chosen, ["/reportsTo/0 board", "/reportsTo/1 executive", "/reportsTo/2 learning"]);
});

test.run();
