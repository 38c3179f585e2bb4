import { test } from "uvu";
import * as assert from "uvu/assert";
import { isSiteAddress } from "../../src/model/site-address.ts";

test("the address of a website has a host, a port if need be, and a path without a slash at its end", () => {
  const sound = ["https://www.example.org", "http://localhost:8080", "https://192.0.2.1", "https://example.org/a/b-c_d.e~f"];
  for (const each of [...sound, "https://xn--mnchen-3ya.example"]) assert.ok(isSiteAddress(each), each);
});

test("no sign that means something in the rules of a host or in a command stands in the address of a website", () => {
  for (const sign of [...";$()+*%'\"`{}|^&!,=:[]<>\\ \n\u00fc#?@"]) {
    assert.not(isSiteAddress(`https://example.org/a${sign}b`), `${sign} in the path`);
    assert.not(isSiteAddress(`https://exam${sign}ple.org`), `${sign} in the host`);
  }
});

test("what has no host, or a path that leads elsewhere, is no address of a website", () => {
  const wrong = [
    "https://",
    "https:///a",
    "ftp://example.org",
    "example.org",
    "https://-a.org",
    "https://a..org",
    "https://a.org.",
  ];
  for (const each of [...wrong, "https://a.org/", "https://a.org/../b", "https://a.org//b", "https://a.org:99999"])
    assert.not(isSiteAddress(each), each);
});

test.run();
