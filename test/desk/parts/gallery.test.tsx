import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { deskHtml } from "../../../src/desk/parts/html.ts";
import { createEmptyFolder } from "../../folder.ts";
import { launchReadersBrowser } from "../../site/reader.ts";
import { type PageReport, sweep, sweepFlags } from "../../site/sweep.ts";
import { faultsOfMarkup } from "../../site/valid-markup.ts";
import { gallery } from "./gallery.tsx";
import { type ServedGallery, serveGallery } from "./served-gallery.tsx";

const test = suite<{ browser: Browser; served: ServedGallery; seen: readonly PageReport[] }>("every part of the desk");

test.before(async (context) => {
  context.served = await serveGallery();
  context.browser = await launchReadersBrowser(sweepFlags);
  const paths = Object.keys(gallery).map((path) => path.slice(1));
  context.seen = await sweep(context.browser, `${context.served.home}/`, paths, [390, 1280]);
});

test.after(async ({ browser, served }) => {
  await browser.close();
  served.close();
});

test("has nothing that axe-core objects to, on a phone and on a desk", ({ seen }) => {
  assert.equal(
    seen.flatMap(({ violations }) => violations),
    [],
  );
});

test("does not scroll sideways", ({ seen }) => {
  assert.equal(
    seen.flatMap(({ path, sideways }) => sideways.map((width) => `${path} at ${width}`)),
    [],
  );
});

test("keeps to the security policy, and says nothing on the console", ({ seen }) => {
  assert.equal(
    seen.flatMap(({ path, messages }) => messages.map((message) => `${path}: ${message}`)),
    [],
  );
});

test("is valid HTML", async () => {
  const folder = createEmptyFolder();
  for (const [path, page] of Object.entries(gallery)) writeFileSync(join(folder, `${path.slice(1)}.html`), deskHtml(page));
  assert.equal(await faultsOfMarkup(folder), []);
});

test("has nothing inline: no script, no style, no handler", () => {
  for (const [path, page] of Object.entries(gallery)) {
    const html = deskHtml(page);
    assert.not.match(html, /<style|<script(?![^>]* src=)| style=| on[a-z]+="/i, path);
  }
});

for (const width of [390, 1280]) {
  test(`is reached by Tab in the order of the page, and each focus is seen, at ${width} px`, async ({ browser, served }) => {
    for (const path of ["/form", "/lists"]) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.goto(served.home + path, { waitUntil: "networkidle0" });
      const controls = await page.evaluate(countControls);
      const unseen: string[] = [];
      for (let at = 0; at < controls; at += 1) {
        await page.keyboard.press("Tab");
        const { order, name, isSeen } = await page.evaluate(describeFocus);
        assert.is(order, at, `${path}: Tab ${at + 1} leads to ${name}`);
        if (!isSeen) unseen.push(name);
      }
      assert.equal(unseen, [], path);
      await page.close();
    }
  });
}

/** Numbers every control that Tab reaches, and keeps how it and what is beside it look without the focus. */
function countControls(): number {
  const radios = new Set<string>();
  const reached = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
    .filter(
      (element) => !(element instanceof HTMLInputElement) || element.type !== "radio" || element.checked || !isChosen(element),
    )
    .filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
      const isNew = !radios.has(element.name);
      radios.add(element.name);
      return isNew;
    });
  reached.forEach((element, at) => {
    element.dataset.order = String(at);
    element.dataset.look = look(element);
  });
  function isChosen({ name }: HTMLInputElement) {
    return document.querySelector(`input[name="${CSS.escape(name)}"]:checked`) !== null;
  }
  // The focus of a radio or a checkbox is drawn by its label.
  function look(element: HTMLElement) {
    return [element, element.nextElementSibling ?? element]
      .flatMap((each) => [getComputedStyle(each), getComputedStyle(each, "::before")])
      .map(({ outline, boxShadow, backgroundColor, borderWidth }) => [outline, boxShadow, backgroundColor, borderWidth])
      .join();
  }
  return reached.length;
}

function describeFocus(): { order: number; name: string; isSeen: boolean } {
  const element = document.activeElement as HTMLElement;
  const look = [element, element.nextElementSibling ?? element]
    .flatMap((each) => [getComputedStyle(each), getComputedStyle(each, "::before")])
    .map(({ outline, boxShadow, backgroundColor, borderWidth }) => [outline, boxShadow, backgroundColor, borderWidth])
    .join();
  return {
    order: Number(element.dataset.order ?? -1),
    name: `${element.nodeName} ${element.id} ${element.textContent?.trim().slice(0, 30)}`,
    isSeen: look !== element.dataset.look,
  };
}

test.run();
