import { test } from "uvu";
import * as assert from "uvu/assert";
import { escapeXml } from "../../src/text/xml-text.ts";

test("what would end a text or an attribute is escaped", () => {
  assert.is(escapeXml(`R&D <b>"so"</b>`), "R&amp;D &lt;b&gt;&quot;so&quot;&lt;/b&gt;");
});

test("a character that XML 1.0 cannot hold shows that something stood there", () => {
  assert.is(escapeXml("a\u0000b\u0007c\uFFFEd\uD800e"), "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
});

test("tabs, line ends and characters beyond the first plane stay as they are", () => {
  assert.is(escapeXml("a\tb\r\n👪"), "a\tb\r\n👪");
});

test.run();
