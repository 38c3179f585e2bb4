import { test } from "uvu";
import * as assert from "uvu/assert";
import { printedHtml } from "../../../src/outputs/pdf/printed-html.ts";

const page = (head: string, before: string, after: string) =>
  `<!doctype html>\n<html lang="en-GB" class="a"><head><meta charset="utf-8"/>${head}<link rel="stylesheet" href="/assets/print.css" media="print"/></head><body class="b">${before}<main id="c"><p>Text</p></main>${after}</body></html>`;

test("what stands around the document and what is for screens and scripts is not sent to be printed", () => {
  const head =
    '<link rel="stylesheet" href="/s.css" media="screen"/><link rel="alternate" href="/feed.xml"/><meta property="og:type" content="website"/><script type="module" src="/site.js" data-words="{}"></script>';
  assert.is(printedHtml(page(head, "<nav>One</nav>", "<footer>Two</footer>")), `${page("", "", "")}`);
});

test("another navigation, foot, script or feed makes no other print", () => {
  const one = printedHtml(page('<script src="/1.js"></script>', "<nav>One</nav>", ""));
  assert.is(printedHtml(page('<link rel="icon" href="/i.svg"/>', "", "<footer>Two</footer>")), one);
});

test("a sign that ends tags may stand in an attribute and in the title", () => {
  const title = "<title>For ages 0 > 18</title>";
  const head = '<meta property="og:title" content="For ages 0 > 18"/><link rel="alternate" href="/f.xml" title="0 > 18"/>';
  assert.is(printedHtml(page(title + head, "", "")), page(title, "", ""));
});

test("a style for every medium stays, and so does a page that is no page of the website", () => {
  const styled = page('<link rel="stylesheet" href="/all.css"/>', "", "");
  assert.is(printedHtml(styled), styled);
  assert.is(printedHtml("<p>Text</p>"), "<p>Text</p>");
});

test.run();
