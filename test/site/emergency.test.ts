import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ModelOnDay } from "../../src/model/day.ts";
import { addresses } from "../../src/site/addresses.ts";
import { modelWith, soundFiles } from "../load/damaged.ts";
import { markupOf, wordsOf } from "./page-of-model.ts";

const path = "arrangements.yaml";
const sound = soundFiles.get(path)?.text ?? "";

/** The invented partnership, with an entry before its other contacts, and in a place. */
function withContact(entry: string, change: (text: string) => string = (text) => text): ModelOnDay {
  return modelWith({ [path]: change(sound.replace("contacts:\n", `contacts:\n${entry}`)) });
}

const own = '  - { id: rescue, name: Fenmarsh Rescue, purpose: emergency, phone: "112" }\n';

/** The text of the banner, and what its first link dials. */
function bannerOf(model: ModelOnDay, page: string) {
  const [banner = ""] = /<section class="app-concern[\s\S]*?<\/section>/.exec(markupOf(model, page)) ?? [];
  return { words: wordsOf(banner), dials: /href="(tel:[^"]+)"/.exec(banner)?.[1] };
}

test("the banner of every page first says whom to call in an emergency: the number of the country", () => {
  for (const page of [addresses.home, addresses.contact, addresses.groups, addresses.search]) {
    const { words, dials } = bannerOf(withContact(""), page);
    assert.match(words, /^ ?In immediate danger\? Call 999/);
    assert.is(dials, "tel:999");
  }
});

test("a contact of the partnership for emergencies stands in place of the number of the country", () => {
  const model = withContact(own);
  assert.is(bannerOf(model, addresses.groups).dials, "tel:112");
  const markup = markupOf(model, addresses.contact);
  const page = wordsOf(markup);
  assert.match(page, /In immediate danger Fenmarsh Rescue Telephone 112/);
  assert.match(markup, /data-also="[^"]+"/);
  assert.not.match(markup, /data-also="[^"]*999/, "nor is it among the words for the search");
  assert.not.match(page, /999|18000/);
});

test("a contact for emergencies without a telephone number leaves the number of the country where it is", () => {
  const model = withContact("  - { id: rescue, name: Rescue, purpose: emergency, link: 'https://rescue.example.org' }\n");
  assert.is(bannerOf(model, addresses.groups).dials, "tel:999");
  assert.match(wordsOf(markupOf(model, addresses.contact)), /In immediate danger Rescue Rescue Police, ambulance and fire/);
});

test("the page of contacts begins with the emergency, says whose number it is, and how to reach it without speaking", () => {
  const page = markupOf(withContact(""), addresses.contact);
  const main = wordsOf(page.slice(page.indexOf("<main")));
  assert.match(main, /^ ?Contact In immediate danger .*The emergency number everywhere in England\. Telephone 999/);
  assert.match(main, /If you cannot speak or hear on the telephone .*18000.*Worried about a child\?/);
});

test("the number of the country is no contact of the partnership", () => {
  const { arrangements, emergency } = withContact("");
  assert.is(emergency?.of, "England");
  assert.not.ok(arrangements.contacts.some(({ phone }) => phone === "999"));
  assert.not.match(structuredDataOf(markupOf(withContact(""), addresses.home)), /"999"/);
});

test("where the country is not known and no contact is for emergencies, nothing is said of one", () => {
  const model = withContact("", (text) => text.replace(/\n {2}jurisdiction: .*/, ""));
  assert.is(model.emergency, undefined);
  assert.not.match(wordsOf(markupOf(model, addresses.home)), /In immediate danger/);
  assert.not.match(wordsOf(markupOf(model, addresses.contact)), /In immediate danger/);
});

function structuredDataOf(page: string): string {
  const [, found] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
  assert.ok(found);
  return found;
}

test.run();
