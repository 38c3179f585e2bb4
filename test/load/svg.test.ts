import { test } from "uvu";
import * as assert from "uvu/assert";
import { findSvgFault } from "../../src/load/files/svg.ts";

const svg = (inner: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>\n${inner}\n</svg>`;
const faultOf = (text: string) => findSvgFault("a.svg", Buffer.from(text));

const pictures: Readonly<Record<string, string>> = {
  "a shape": svg('<path d="M0 0h1" style="fill:url(#sky)"/>'),
  "a shape that is used again": svg('<defs><path id="a" d="M0 0"/></defs><use xlink:href="#a"/>'),
  "a title and a description": svg("<title>A script of on and off</title><desc>javascript: url(https://example.org)</desc>"),
  "an embedded photograph": svg('<image href="data:image/png;base64,iVBORw0KGgo="/>'),
  "an embedded photograph in a style, with spaces": svg('<path style="fill:url( data:image/png;base64,iVBORw0KGgo= )"/>'),
  "a declaration that spells its encoding without a hyphen": `<?xml version="1.0" encoding="utf8"?>\n${svg("<path/>")}`,
  "a style of its own": svg("<style>.a { fill: url(#sky); stroke: rgb(1, 2, 3) }</style>"),
  "what drawing programs put first":
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n' +
    svg("<metadata/>"),
};

for (const [what, text] of Object.entries(pictures)) {
  test(`an SVG file with ${what} is a picture`, () => {
    assert.is(faultOf(text), undefined);
  });
}

const active: Readonly<Record<string, string>> = {
  "a script": svg("<script>alert(1)</script>"),
  "a script under another prefix": svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'),
  "an event handler": svg("<path/>", 'onload="alert(1)"'),
  "HTML within": svg("<foreignObject><p>Text</p></foreignObject>"),
  "a link": svg('<a href="https://example.org/"><path/></a>'),
  "a link that runs something": svg('<a xlink:href="&#106;avascript:alert(1)"><path/></a>'),
  "a picture from elsewhere": svg('<image href="https://example.org/a.png"/>'),
  "an SVG within the SVG": svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'),
  "a symbol of another file": svg('<use href="other.svg#a"/>'),
  "a style that loads": svg('<path style="fill:url(https://example.org/a.svg#b)"/>'),
  "an attribute that loads": svg('<path fill="url(https://example.org/a.svg#b)"/>'),
  "a style sheet that loads": svg('<style>@import "https://example.org/a.css";</style>'),
  "a style sheet in escapes": svg("<style>.a { fill: u\\72l(https://example.org/a) }</style>"),
  "a style sheet in CDATA": svg('<style><![CDATA[@import "https://example.org/a.css";]]></style>'),
  "a style sheet beside it": `<?xml-stylesheet href="https://example.org/a.css"?>\n${svg("<path/>")}`,
  "entities of its own": `<!DOCTYPE svg [<!ENTITY a "<script>alert(1)</script>">]>\n${svg("&a;")}`,
  "an animation of a link": svg('<a><animate attributeName="xlink:href" to="javascript:alert(1)"/><path/></a>'),
  "another encoding": `<?xml version="1.0" encoding="iso-2022-jp"?>\n${svg("<path/>")}`,
};

for (const [what, text] of Object.entries(active)) {
  test(`an SVG file with ${what} is refused, with its line`, () => {
    const fault = faultOf(text);
    assert.is(fault?.rule, "svg-active");
    assert.match(fault?.message ?? "", /^"a\.svg" holds .* \(line \d\)\.$/);
  });
}

test("what an SVG file is refused for is said in words", () => {
  assert.match(faultOf(active["an animation of a link"] ?? "")?.message ?? "", "an animation that changes where something leads");
});

test("an SVG file in UTF-16, in which nothing can be seen, is refused", () => {
  assert.is(findSvgFault("a.svg", Buffer.from(`\ufeff${svg("<script/>")}`, "utf16le"))?.rule, "svg-active");
});

test("text in a picture is told, because each machine has its own fonts", () => {
  const fault = faultOf(svg("<path/>\n<text>Fenmarsh</text>"));
  assert.is(fault?.rule, "svg-text");
  assert.match(fault?.message ?? "", '"a.svg" holds text (line 3)');
});

test("what is no XML at all gives no exception", () => {
  for (const text of ["", "<", "<svg", "</svg>", "<svg><", "<!DOCTYPE", "<?xml", "\u0000", "<svg a=>".repeat(1000)])
    faultOf(text);
});

test.run();
