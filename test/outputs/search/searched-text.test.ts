import { test } from "uvu";
import * as assert from "uvu/assert";
import { withBlocks } from "../../../src/outputs/search/searched-text.ts";

test("heads of rows, terms, captions and summaries are blocks for the indexer", () => {
  assert.is(
    withBlocks('<dl class="facts"><dt>Why</dt><dd>The office moved</dd></dl><header>'),
    '<div class="facts"><div>Why</div><div>The office moved</div></div><div>',
  );
  assert.is(withBlocks("<tr><th scope='row'>A</th><td>B</td></tr>"), "<div><div scope='row'>A</div><td>B</td></div>");
});

test("elements of other names stay as they are", () => {
  const html = "<thing><track><dfn>x</dfn></track></thing><p>a <em>b</em></p>";
  assert.is(withBlocks(html), html);
});

test("names, posts and notes that stand beside each other without a space are parted", () => {
  assert.is(withBlocks("<span>Ada Wren</span><span>Director</span>"), "<span>Ada Wren</span>. <span>Director</span>");
  assert.is(
    withBlocks("<b><a href='/'>Board</a></b><small>8 bodies</small>"),
    "<b><a href='/'>Board</a></b>. <small>8 bodies</small>",
  );
  assert.is(withBlocks("<a href='/'>Board (B)</a><small>8 bodies</small>"), "<a href='/'>Board (B)</a>. <small>8 bodies</small>");
  assert.is(
    withBlocks("<span>Director</span><span><a href='/'>Police</a></span>"),
    "<span>Director</span>. <span><a href='/'>Police</a></span>",
  );
  assert.is(withBlocks("<div>Report<span class='p'>In May</span></div>"), "<div>Report. <span class='p'>In May</span></div>");
  assert.is(withBlocks("<p>Page 1<span>st</span></p>"), "<p>Page 1<span>st</span></p>");
  assert.is(withBlocks("<span>Board</span><span>, now</span>"), "<span>Board</span><span>, now</span>");
  assert.is(withBlocks("<span>Board</span> <span>now</span>"), "<span>Board</span> <span>now</span>");
});

test.run();
