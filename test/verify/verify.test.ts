import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSiteFiles } from "../../src/verify/site-files.ts";
import { type Expectations, verify } from "../../src/verify/verify.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";

const nothingExpected: Expectations = {
  shown: "_site",
  origin: "https://example.org",
  base: "/",
  present: [],
  foreign: [],
  contents: [],
};

/** What verification says of a site made of these files: each finding as its place and its message. */
async function verdict(files: Readonly<Record<string, string>>, expected: Partial<Expectations> = {}): Promise<string[]> {
  const folder = createEmptyFolder();
  writeFiles(folder, files);
  const findings = await verify(folder, { ...nothingExpected, ...expected });
  return findings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

test("a site whose every link arrives has nothing wrong with it", async () => {
  const files = {
    "index.html":
      '<a href="/groups/#list">Groups</a> <a href="#top">Up</a> <a href="">Here</a> <a href="groups/">Groups</a> <img src="/logo.svg" srcset="/logo.svg 1x, /logo.svg 2x">',
    "groups/index.html":
      '<h1 id="list">Groups</h1> <a href="../">Home</a> <a href="mailto:a@example.org">Write</a> <a href="tel:01632960001">Call</a>',
    "logo.svg": "<svg/>",
    "site.css": '@font-face { src: url("logo.svg") } a { background: url(data:image/png;base64,AA) }',
  };
  assert.equal(await verdict(files), []);
});

test("a link to nothing is told, with its line and column", async () => {
  const found = await verdict({ "index.html": '<!doctype html>\n<p>See <a href="/grops/">Groups</a></p>' });
  assert.equal(found, ['_site/index.html:2:8 The link to "/grops/" leads to nothing that was built.']);
});

test("a page that has changed since the site was first read is read anew, and one that is new or gone is noticed", async () => {
  const folder = createEmptyFolder();
  writeFiles(folder, { "index.html": '<a href="/a/">A</a>', "a/index.html": "", "b/index.html": '<a href="/lost/">Lost</a>' });
  const before = await readSiteFiles(folder, []);
  writeFiles(folder, { "index.html": '<a href="/c/">C</a><a href="/d/">D</a>', "d/index.html": "" });
  rmSync(join(folder, "a", "index.html"));
  const expected = { ...nothingExpected, present: ["/a/"] };
  const messages = (await verify(folder, expected, before)).map(({ message }) => message);
  assert.equal(
    messages,
    (await verify(folder, expected)).map(({ message }) => message),
  );
  assert.is(messages.length, 3);
  for (const gone of ["/lost/", "/c/", "/a/"])
    assert.ok(
      messages.some((message) => message.includes(gone)),
      gone,
    );
});

test("what is foreign to the site is not looked into, whether a file or a folder", async () => {
  const files = {
    "index.html": "",
    "theirs.html": '<a href="/lost/">Lost</a>',
    "folder/a.css": "a { background: url(lost.png) }",
  };
  assert.is((await verdict(files)).length, 2);
  assert.equal(await verdict(files, { foreign: ["theirs.html", "folder/"] }), []);
});

test("a link to a part that a page does not have is told", async () => {
  const found = await verdict({
    "index.html": '<a href="/a/#members">Members</a>',
    "a/index.html": '<h2 id="member">Members</h2>',
  });
  assert.equal(found, [
    '_site/index.html:1:1 The link to "/a/#members" leads to a page that was built, but no part of it has that name.',
  ]);
});

test("a link to a folder without its slash does not arrive, for not every host adds it", async () => {
  const found = await verdict({ "index.html": '<a href="/a">A</a>', "a/index.html": "" });
  assert.is(found.length, 1);
});

test("what a style sheet, a feed and a site map lead to must be there", async () => {
  const found = await verdict({
    "site.css": '@import "base.css"; /* url(none.png) */ b { background: url(none.svg) }',
    "feed.xml":
      '<id>https://example.org/</id><link href="https://example.org/news/one/"/><link href="https://elsewhere.example.org/"/>',
    "sitemap.xml": "<loc>https://example.org/gone/</loc>",
  });
  assert.equal(
    found.map((each) => each.replace(/^.*?"(.*)".*$/, "$1")),
    ["https://example.org/news/one/", "base.css", "none.svg", "https://example.org/gone/"],
  );
});

test("every kind of element that loads or leads somewhere is followed", async () => {
  const elements = [
    '<link rel="stylesheet" href="/x">',
    '<script src="/x"></script>',
    '<img src="/x" alt="">',
    '<img srcset="/y 1x, /x 2x" alt="">',
    '<form action="/x"></form>',
    '<object data="/x"></object>',
    "<a href='/x'>single quotes</a>",
    "<a href=/x>no quotes</a>",
    '<svg><a href="/x"></a></svg>',
  ];
  for (const element of elements) {
    assert.is((await verdict({ "index.html": element, y: "" })).length, 1, element);
  }
});

test("what only looks like a link is not followed", async () => {
  const html =
    '<!-- <a href="/x"> --><script>const a = \'<a href="/x">\';</script><title>&lt;a href="/x"></title><a title=\'href="/x"\'>A</a> &lt;a href="/x"&gt;';
  assert.equal(await verdict({ "index.html": html }), []);
});

test("references for characters and percent signs in an address are resolved", async () => {
  const files = { "index.html": '<a href="/a%20b/?x=1&amp;y=2#caf&#xe9;">A</a>', "a b/index.html": '<p id="café"></p>' };
  assert.equal(await verdict(files), []);
});

test("an address is read as a browser reads it: every named character, and the first of two attributes of one name", async () => {
  const files = { "index.html": '<a href="#caf&eacute;" href="/x">A</a><p id="café"></p>' };
  assert.equal(await verdict(files), [
    '_site/index.html:1:24 The attribute "href" occurs twice in one tag, so only the first counts.',
  ]);
});

test("below a base path every link must lead into it", async () => {
  const files = {
    "index.html":
      '<a href="/area/groups/">good</a> <a href="/groups/">bad</a> <a href="https://example.org/other-site/">another site</a>',
    "groups/index.html": '<a href="https://example.org/area/">whole</a>',
  };
  assert.equal(await verdict(files, { base: "/area/" }), [
    '_site/index.html:1:34 The link to "/groups/" leads out of the path that the site stands at.',
  ]);
});

test("a whole address on a page is its author's affair, for the host may hold more than this site", async () => {
  assert.equal(await verdict({ "index.html": '<a href="https://example.org/another-program/">Form</a>' }), []);
});

test("an address that cannot be read is told", async () => {
  const found = await verdict({ "index.html": '<a href="/%zz/">A</a><a href="https://[">B</a>' });
  assert.is(found.length, 2);
  assert.match(found.join(), /is not an address/);
});

test("a fault in the head of every page is told once, with how many pages have it", async () => {
  const head = '<link href="/site.css">';
  const found = await verdict({ "a.html": head, "b.html": head, "c.html": head });
  assert.equal(found, ['_site/a.html:1:1 The link to "/site.css" leads to nothing that was built. So it is on 3 pages.']);
});

const cut = "is cut off, so what follows is not read as it was meant.";

test("an attribute whose quote was lost is told where the next one breaks", async () => {
  const found = await verdict({ "index.html": '<p>\n<a title="0 > 5” href="#x">A</a> <b id="x">B</b></p>' });
  assert.is(found[0], `_site/index.html:2:24 An attribute before "#x\\"" ${cut}`);
});

test("every way in which a tag can be cut is told", async () => {
  const broken = [
    '<img alt="a > b”><p class="c">C</p>',
    "<img alt='a > b’><p class='c'>C</p>",
    '<p title=a"b>A</p>',
    "<p title=<b>A</p>",
    '<p title="a" b"c">A</p>',
    "<p <b>A</p>",
  ];
  for (const html of broken) assert.match((await verdict({ "index.html": html })).join("\n"), cut, html);
});

test("an element that is never closed is told where it begins, whether the page ends or another element does", async () => {
  for (const html of ["\n<p>A", "\n<p><b></b>", "\n<p><div></div></p>", "<div>\n<p></div>", "\n<p>A</p", '\n<p><img alt="']) {
    const [first] = await verdict({ "index.html": html });
    assert.is(first, "_site/index.html:2:1 The element <p> is never closed, so it takes in what follows it.", html);
  }
});

test("markup that is whole has nothing wrong with it, whatever stands in its texts and attributes", async () => {
  const html = `<!doctype html><html lang="en"><head><title>0 > 5</title><meta name="a" content="b > c &lt; it's &quot;d&quot; ]]> -->"/></head>
<body><p>a > b &lt; c</p><br><input hidden><svg viewBox="0 0 1 1"><g><path d=""/><text>0 &gt; 5</text></g></svg>
<script>'<b title="'</script><!-- <p> --><p title='"'></p><p title=plain></p></body></html>`;
  assert.equal(await verdict({ "index.html": html }), []);
});

test("an id that stands twice on a page is told", async () => {
  const found = await verdict({ "index.html": '<p id="a"></p>\n<p id="a"></p>', "other.html": '<p id="a"></p>' });
  assert.equal(found, ['_site/index.html:2:1 The id "a" stands more than once on the page, so a link to it is ambiguous.']);
});

test("a label or a cell that refers to an id must find it on its page", async () => {
  const found = await verdict({
    "index.html": '<label for="name"></label><td headers="a b"></td><th id="a"></th><nav aria-labelledby="n"></nav>',
  });
  assert.equal(
    found.map((each) => /id "(\w+)"/.exec(each)?.[1]),
    ["name", "b", "n"],
  );
});

test("a page that must be there and is not is told", async () => {
  const found = await verdict({ "groups/one/index.html": "" }, { present: ["/groups/one/", "/groups/two/", "/downloads/a.pdf"] });
  assert.equal(found, [
    "_site/downloads/a.pdf:1:1 The site has no /downloads/a.pdf.",
    "_site/groups/two/index.html:1:1 The site has no /groups/two/.",
  ]);
});

test("a list must link to all that it lists, in whatever way the link is written", async () => {
  const files = {
    "groups/index.html": '<a href="/area/groups/one/">1</a><a href="two/">2</a><a href="https://[">broken</a>',
    "groups/one/index.html": "",
    "groups/two/index.html": "",
    "groups/three/index.html": "",
  };
  const links = ["/groups/one/", "/groups/two/", "/groups/three/"];
  const found = await verdict(files, { base: "/area/", contents: [{ page: "/groups/", links }] });
  assert.match(found.join("\n"), /The page \/groups\/ has no link to \/groups\/three\/\./);
  assert.is(found.length, 2);
});

test.run();
