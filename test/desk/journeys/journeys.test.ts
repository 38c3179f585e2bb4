import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Browser } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addresses } from "../../../src/site/addresses.ts";
import { launchReadersBrowser } from "../../site/reader.ts";
import { skipIf } from "../../skipping.ts";
import { git, isolateSettings, textOf } from "../publishing/repositories.ts";
import { addSeat, beginGroup, changeQuorum, dissolveGroup, undoQuorum } from "./groups.ts";
import type { Journey } from "./journey.ts";
import { type Opened, openOnRealData, type State } from "./opened.ts";
import { handOver, noteSignOff, renameOrganisation, uploadSignature } from "./people.ts";
import { publish } from "./publishing.ts";
import { mendDraft, recordReviews } from "./reviews.ts";
import { editParagraph, postNews } from "./texts.ts";
import { type Hands, Walk } from "./walk.ts";

const screens = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844, isMobile: true, hasTouch: true },
} as const;

/** By what a journey is played, and on which screen. */
type Way = readonly [hands: Hands, screen: keyof typeof screens];

/** A slow person is to be done with each in two minutes of actions. */
const mostSeconds = 120;

/** The journeys in their order, and how each is played. What they save is published by the last. */
const journeys: readonly (readonly [Journey, ...Way])[] = [
  [recordReviews, "keyboard", "desktop"],
  [handOver, "pointer", "desktop"],
  [renameOrganisation, "keyboard", "phone"],
  [beginGroup, "pointer", "phone"],
  [dissolveGroup, "keyboard", "desktop"],
  [addSeat, "pointer", "phone"],
  [changeQuorum, "keyboard", "phone"],
  [undoQuorum, "pointer", "desktop"],
  [postNews, "pointer", "phone"],
  [editParagraph, "keyboard", "desktop"],
  [uploadSignature, "pointer", "desktop"],
  [noteSignOff, "keyboard", "phone"],
  [mendDraft, "pointer", "phone"],
  [publish, "keyboard", "desktop"],
];

/** What the last journey publishes, word by word as the document has it. */
const published = ["Ann Lee", "19 June 2026", "To keep children safe online.", "Practice Lead, Midlands", "30 November 2025"];

const noPdftotext = spawnSync("pdftotext", ["-v"]).error === undefined ? undefined : "there is no pdftotext";

playAll("somebody at the desk", ([hands, screen]) => [hands, screen]);
// Where others wait for the tests, each is played in one way alone.
if (process.env.NOTHING_SKIPPED === "1") {
  playAll("somebody at the desk, the other way round", ([hands, screen]) => [
    hands === "keyboard" ? "pointer" : "keyboard",
    screen === "phone" ? "desktop" : "phone",
  ]);
}

/** Plays all journeys one after another at one desk, and reads what they came to. */
function playAll(name: string, wayOf: (way: Way) => Way): void {
  const test = suite<{ browser: Browser; opened: Opened; state: State }>(name);
  let site = "";
  isolateSettings(test);

  test.before(async (context) => {
    context.opened = await openOnRealData();
    site = context.opened.site;
    context.browser = await launchReadersBrowser();
    context.state = await context.opened.state();
  });

  test.after(async ({ browser, opened }) => {
    await browser.close();
    await opened.close();
  });

  for (const [journey, ...way] of journeys) {
    const [hands, screen] = wayOf(way);
    test(`${journey.name} with the ${hands} alone, on the screen of a ${screen}`, async (context) => {
      const { opened, browser, state: before } = context;
      const page = await browser.newPage();
      // Publishing takes as long as a build.
      page.setDefaultNavigationTimeout(300_000);
      await page.setViewport(screens[screen]);
      await page.goto(opened.address);
      const walk = new Walk(page, hands, new URL("/", opened.address).href);
      try {
        await journey.play(walk);
      } finally {
        await page.close();
        context.state = await opened.state();
      }
      const { keys, clicks, seconds } = walk.effort;
      if (process.env.SHOW === "1")
        console.log(`| ${journey.name} | ${hands}, ${screen} | ${keys} | ${clicks} | ${Math.round(seconds)} s |`);
      assert.is(opened.linesBetween(before, context.state), journey.lines);
      assert.equal(toldMore(before, context.state), [], "what the check tells that it did not tell before");
      for (const [path, words] of Object.entries(journey.shows)) {
        assert.ok(wordsOf(context.state, path).includes(words), `${path} says "${words}"`);
        assert.not.ok(wordsOf(before, path).includes(words), `${path} did not say "${words}" before`);
      }
      assert.ok(seconds < mostSeconds, `${seconds} seconds of actions`);
    });
  }

  test("what was published is at the remote, with a sentence for each change and without what was undone", ({
    opened,
    state,
  }) => {
    const message = git(opened.remote, "log", "-1", "--format=%B");
    for (const sentence of ["Helen Kelly: last day 31 August 2025; Ann Lee follows", "News: Safeguarding week 2025"]) {
      assert.ok(message.includes(sentence), message);
    }
    assert.not.ok(message.includes("quorum"), message);
    assert.is(git(opened.remote, "rev-parse", "HEAD^{tree}"), state.tree);
  });

  test("the website was built with what was published", () => {
    const page = textOf(site, addresses.document, "index.html");
    for (const words of published) assert.ok(page.includes(words), words);
  });

  skipIf(noPdftotext, test, "the PDF says what was published", () => {
    const { stdout } = spawnSync("pdftotext", [join(site, addresses.pdf), "-"], { encoding: "utf8", maxBuffer: 2 ** 26 });
    for (const words of published) assert.ok(stdout.replace(/\s+/g, " ").includes(words), words);
  });

  test.run();
}

/** The rules of which more is told than before, each as often as it is told more. */
function toldMore(before: State, after: State): string[] {
  const rest = [...before.told];
  return after.told.filter((rule) => {
    const at = rest.indexOf(rule);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** What a page says, without its markup. */
function wordsOf({ pages }: State, path: string): string {
  return (pages.get(path) ?? "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#39;|’/g, "'")
    .replace(/\s+/g, " ");
}
