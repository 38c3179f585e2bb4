import { test } from "uvu";
import * as assert from "uvu/assert";
import { remits } from "../../src/model/profile.ts";
import { jurisdictionNames, knownDutyIds, profileOf, readersFor } from "../../src/profiles/profiles.ts";
import { addresses } from "../../src/site/addresses.ts";
import { pageIds, pagesOf } from "../../src/site/pages/site-pages.ts";
import { reviewsView } from "../../src/views/reviews.ts";
import { loadDamaged, modelWith } from "../load/damaged.ts";
import { loadOn } from "../load/load-on.ts";
import { inventedPartnerships } from "./invented.ts";
import { markupOf, wordsOf } from "./page-of-model.ts";

/** The main part of a page, and what its links lead to. */
function mainOf(page: string) {
  const main = page.slice(page.indexOf("<main"), page.indexOf("</main>"));
  return { words: wordsOf(main), targets: [...main.matchAll(/<a[^>]* href="([^"]+)"/g)].map(([, target = ""]) => target) };
}

for (const place of jurisdictionNames) {
  for (const remit of remits) {
    const readers = readersFor(profileOf(place, remit), "en-GB");

    test(`the pages for readers of ${remit} in ${place} speak of pages and duties that there are`, () => {
      assert.ok(readers.length >= 4);
      assert.is(new Set(readers.map(({ title }) => title)).size, readers.length);
      const items = readers.flatMap(({ sections }) => sections.flatMap((section) => section.items));
      const pages = items.flatMap((item) => ("page" in item ? [item.page] : []));
      const duties = items.flatMap((item) => ("duty" in item ? [item.duty] : []));
      assert.equal(
        pages.filter((page) => !pageIds.some((id) => id === page)),
        [],
      );
      assert.equal(
        duties.filter((duty) => !knownDutyIds().includes(duty)),
        [],
      );
    });
  }
}

test("a partnership for all ages has the readers of children and of adults, and one page for those who work with either", () => {
  const readers = readersFor(profileOf("England", "all-age"), "en-GB");
  assert.equal(
    readers.map(({ id }) => id),
    ["parents", "professionals", "schools", "inspectors", "worried", "carers"],
  );
  assert.is(readers.find(({ id }) => id === "professionals")?.title, "I work with children or adults");
});

test("who inspects a partnership for all ages is led to the duties of children and of adults", () => {
  const dutiesOf = (remit: (typeof remits)[number]) =>
    readersFor(profileOf("England", remit), "en-GB")
      .filter(({ id }) => id === "inspectors")
      .flatMap(({ sections }) => sections.flatMap(({ items }) => items.flatMap((item) => ("duty" in item ? [item.duty] : []))));
  const both = [...dutiesOf("children"), ...dutiesOf("adults")];
  assert.ok(dutiesOf("adults").length > 0);
  assert.equal(dutiesOf("all-age").toSorted(), both.toSorted());
});

test("no page for readers promises offices or hours that not every partnership has", () => {
  for (const remit of remits) {
    const words = JSON.stringify(readersFor(profileOf("England", remit), "en-GB").map(({ searchWords: _, ...told }) => told));
    assert.not.match(words, /at night|delegated|scrutineer|The council, the police/, remit);
  }
});

test("a website in another language than the place's has no pages for readers in it", () => {
  assert.equal(readersFor(profileOf("England", "children"), "cy"), []);
});

test("the pages of the real partnership lead to its own chapters, groups and organisations, each once", async () => {
  const { model } = await loadOn("data", "2025-06-30");
  assert.ok(model);
  const expected: Readonly<Record<string, readonly string[]>> = {
    parents: ["tel:999", "tel:01213031888", "/parents-and-guardians/", "/arrangements/voice-of-the-child/", "/people/"],
    professionals: ["tel:01213031888", "/procedures/", "/arrangements/threshold-guidance/", "/groups/practitioners-forum/"],
    schools: ["tel:01213031888", "/groups/safeguarding-in-education/", "/partners/all-schools/", "/procedures/"],
    inspectors: ["/arrangements/", "/reviews/", "/memberships/", "/data/", "/corrections/"],
  };
  for (const [id, targets] of Object.entries(expected)) {
    const { targets: found } = mainOf(markupOf(model, addresses.reader(id)));
    for (const target of targets) assert.ok(found.includes(target), `${id}: ${target}`);
    const links = found.filter((target) => target.startsWith("/"));
    assert.is(new Set(links).size, links.length, id);
  }
  assert.match(mainOf(markupOf(model, addresses.reader("inspectors"))).words, /As of 30 June 2025: \d+ reviews in date/);
});

test("a review whose date is assumed counts as one without a known date, before that day and after it", async () => {
  for (const asOf of ["2025-06-30", "2027-06-01"]) {
    const { model } = await loadOn("data", asOf);
    assert.ok(model);
    const { words } = mainOf(markupOf(model, addresses.reader("inspectors")));
    const assumed = reviewsView(model).rows.filter(({ isDueAssumed }) => isDueAssumed).length;
    assert.is(assumed, 2);
    assert.match(words, / 2 reviews without a known date/, asOf);
  }
});

test("no page for readers of any partnership is without contacts and links, and home leads to each", async () => {
  for (const { data, asOf } of inventedPartnerships) {
    const { model } = await loadOn(data, asOf);
    assert.ok(model);
    const home = mainOf(markupOf(model, addresses.home)).targets;
    const readers = pagesOf("reader", model);
    assert.ok(readers.length > 2, data);
    for (const { path } of readers) {
      assert.ok(home.includes(path), `${data}: ${path}`);
      assert.ok(mainOf(markupOf(model, path)).targets.length >= 4, `${data}: ${path}`);
    }
  }
});

test("a partnership that has nothing of schools has no page for who works in one", async () => {
  const tarnside = inventedPartnerships.find(({ data }) => data.endsWith("tarnside"));
  const { model } = await loadOn(tarnside?.data ?? "", tarnside?.asOf ?? "");
  assert.ok(model);
  assert.ok(model.website?.readers.some(({ id }) => id === "schools"));
  assert.not.ok(pagesOf("reader", model).some(({ record }) => record.id === "schools"));
});

test("a section of which a partnership has nothing is left out, heading and all", () => {
  const model = modelWith({ "website.yaml": "thresholdGuidance: how-we-work\n" });
  const { words } = mainOf(markupOf(model, addresses.reader("inspectors")));
  assert.not.match(words, /What the law asks/);
});

test("a partnership words a page, puts its own pages first on it, leaves one out and adds one", () => {
  const website = [
    "readers:",
    "  - { id: parents, title: I am a mum or dad, description: For mums and dads., pages: [parents] }",
    "  - { id: schools, leaveOut: true }",
    "  - { id: ferry-people, title: I run a ferry, pages: [parents] }",
  ].join("\n");
  const { model, findings } = loadDamaged({ "website.yaml": website });
  assert.ok(model);
  assert.equal(findings, []);
  assert.equal(
    model.website?.readers.map(({ id }) => id),
    ["parents", "professionals", "inspectors", "ferry-people"],
  );
  const parents = mainOf(markupOf(model, addresses.reader("parents")));
  assert.match(parents.words, /^ ?I am a mum or dad For mums and dads\./);
  assert.is(parents.targets[0], addresses.page("parents"));
  const ferry = mainOf(markupOf(model, addresses.reader("ferry-people")));
  assert.match(ferry.words, /I run a ferry .*Worried about a child\?.*01632 960001/);
  assert.is(ferry.targets[0], addresses.page("parents"));
  assert.ok(mainOf(markupOf(model, addresses.home)).words.includes("I run a ferry"));
});

test.run();
