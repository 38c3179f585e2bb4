import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileBrowserFiles } from "../../../src/outputs/site/compiled.ts";
import { withoutCustomProperties, withoutVariants } from "../../../src/outputs/site/without-variants.ts";
import { withPartStylesheets } from "../../../src/pages/part-style-sheets.ts";
import { createEmptyFolder } from "../../folder.ts";
import { makeModel } from "../../model/made.ts";
import { siteOfModel } from "../../site/site-of-model.ts";
import { filesIn, project } from "../../sources.ts";

const sources = { styles: join(project, "src/styles"), client: join(project, "src/client"), cache: createEmptyFolder() };
const { stylesheet, partStylesheets } = await compileBrowserFiles(sources);
const sheets = [stylesheet, ...Object.values(partStylesheets)];

/** GOV.UK Frontend sets classes by script too. */
const scripts = ["exit-this-page", "service-navigation", "skip-link"].map((name) =>
  readFileSync(join(project, `node_modules/govuk-frontend/dist/govuk/components/${name}/${name}.mjs`), "utf8"),
);

test("no style sheet has a rule for a class that nothing of the website has", () => {
  const texts = [...filesIn("layouts", "src").filter(({ path }) => /\.tsx?$/.test(path)), ...scripts.map((text) => ({ text }))];
  const written = texts.map(({ text }) => text).join("\n");
  const names = new Set(
    sheets.flatMap((css) =>
      [...css.replaceAll(/:not\([^)]*\)/g, "").matchAll(/\.([a-z_-][\w-]*)/gi)].map(([, name = ""]) => name),
    ),
  );
  // The end of a name may be filled in where it is used: `app-status--${status}`.
  const isWritten = (name: string) =>
    written.includes(name) ||
    [...name.matchAll(/--|__|-/g)].some(({ index, 0: joint }) => written.includes(`${name.slice(0, index)}${joint}\${`));
  assert.equal(
    [...names].filter((name) => !isWritten(name)),
    [],
  );
});

test("the style sheet of every page weighs less than 30 kB, and no part more than 6", () => {
  assert.ok(stylesheet.length < 30_000, `${stylesheet.length}`);
  for (const [name, css] of Object.entries(partStylesheets)) assert.ok(css.length < 6000, `${name}: ${css.length}`);
});

test("the rules for variants that no page has go, with the media queries that they leave empty", () => {
  const css = "@media print{.govuk-breadcrumbs--inverse{color:red}}.govuk-button--start,.govuk-button{color:blue}";
  assert.is(withoutVariants(css), ".govuk-button{color:blue}");
});

test("what is selected unless it is a variant stays", () => {
  const css = ".govuk-summary-list__row:not(.govuk-summary-list__row--no-actions)>:last-child{padding-right:0}";
  assert.is(withoutVariants(css), css);
});

test("the style sheet of a part leaves the partnership's colours alone", () => {
  assert.is(withoutCustomProperties(":root{--govuk-link-colour:blue}.a{color:red}"), ".a{color:red}");
  for (const [name, css] of Object.entries(partStylesheets)) assert.not.match(css, /:root/, name);
});

test("a page loads, after the style sheet of every page and for the same medium, those of the parts that it has", () => {
  const site = siteOfModel(makeModel({}));
  const partStylesheets = [
    { path: "/static/chart.css", classes: ["chart", "chart-text"] },
    { path: "/static/matrix.css", classes: ["app-matrix"] },
  ];
  const head =
    '<link rel="stylesheet" href="/static/screen.css" media="screen"/><link rel="stylesheet" href="/p.css" media="print"/>';
  const page = withPartStylesheets(`${head}<p class="chart-text app">The chart, not the app-matrix</p>`, {
    ...site,
    assets: { ...site.assets, partStylesheets },
  });
  assert.equal(
    [...page.matchAll(/href="([^"]*)" media="(\w+)"/g)].map(([, href, media]) => `${href} ${media}`),
    ["/static/screen.css screen", "/static/chart.css screen", "/p.css print"],
  );
});

test.run();
