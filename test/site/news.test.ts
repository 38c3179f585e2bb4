import { test } from "uvu";
import * as assert from "uvu/assert";
import type { NewsItem } from "../../src/model/website.ts";
import { templatesFor } from "../../src/pages/index.ts";
import { fenmarsh, text } from "../views/fenmarsh.ts";
import { siteOfModel } from "./site-of-model.ts";

const flood: NewsItem = {
  id: "flood",
  formerIds: [],
  title: "Flood",
  text: text("Wet."),
  file: "data/news/flood.md",
  pointer: "",
};

/** The page of people, of a website with this news. */
function pageWith(news: readonly NewsItem[]): string {
  const model = {
    ...fenmarsh,
    website: { pages: [], news, accessibility: { nonAccessible: [] }, readers: [], strayReaders: [] },
  };
  const inputs = { site: { ...siteOfModel(model), model }, schemas: {}, charts: { site: "", document: "" } };
  const pages = [...templatesFor(inputs).values()].flatMap(({ data, render }) =>
    data.paths.includes("/people/") ? [render({ path: "/people/" })] : [],
  );
  return pages.join("");
}

test("every page leads to the feed and to the list of news where there is news", () => {
  assert.match(pageWith([flood]), 'type="application/atom+xml"');
  assert.match(pageWith([flood]), 'href="/news/"');
});

test("no page leads to news where there is none", () => {
  assert.match(pageWith([]), "<main");
  assert.not.match(pageWith([]), "application/atom+xml");
  assert.not.match(pageWith([]), 'href="/news/"');
});

test.run();
