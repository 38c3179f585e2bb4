import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compile } from "sass";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { licenceFiles } from "../../../src/outputs/licences/files.ts";
import { english } from "../../../src/words/english.ts";
import { buildOnce } from "../../built.ts";
import { project } from "../../sources.ts";

const site = await buildOnce();
const ofSite = (path: string) => readFileSync(join(site, path), "utf8");
const ofPackage = (path: string) => readFileSync(join(project, "node_modules", path), "utf8");

/** The packages that files of node_modules belong to. */
function packagesOf(paths: readonly string[]): string[] {
  const names = paths.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(names)];
}

test("each font of the website has its licence beside it, word for word", () => {
  const names = readdirSync(join(site, "assets", "fonts"));
  const fonts = names.filter((name) => name.endsWith(".woff2"));
  const families = new Set(fonts.map((name) => name.replace(/-latin.*$/, "")));
  assert.ok(families.size > 1);
  for (const family of families) {
    const licence = ofSite(`assets/fonts/LICENSE-${family}.txt`);
    assert.match(licence, "SIL OPEN FONT LICENSE Version 1.1");
    assert.is(licence, ofPackage(`@fontsource/${family}/LICENSE`));
  }
  assert.is(names.length, fonts.length + families.size);
});

test("no package is in the style sheet or the scripts of the pages but those whose licence goes out", async () => {
  const client = join(project, "src", "client");
  const { metafile } = await build({
    entryPoints: readdirSync(client)
      .filter((name) => /^[a-z-]+\.ts$/.test(name))
      .map((name) => join(client, name)),
    absWorkingDir: project,
    outdir: client,
    bundle: true,
    write: false,
    metafile: true,
    external: ["*/pagefind/pagefind.js"],
  });
  const { loadedUrls } = compile(join(project, "src", "styles", "screen.scss"), { quietDeps: true });
  assert.equal(packagesOf(Object.keys(metafile.inputs)), ["govuk-frontend"]);
  assert.equal(packagesOf(loadedUrls.map((url) => fileURLToPath(url))), ["govuk-frontend"]);
  assert.match(ofSite("third-party-licences.txt"), /GOV\.UK Frontend[^=]*Crown Copyright[^=]*Permission is hereby granted/);
});

test("a package that the website passes on and that brings no licence is one whose licence the program holds", () => {
  const names = readdirSync(join(project, "node_modules", "govuk-frontend"));
  assert.equal(
    names.filter((name) => /licen[cs]e/i.test(name)),
    [],
  );
  assert.is(JSON.parse(ofPackage("govuk-frontend/package.json")).license, "MIT");
});

test("the search goes out with its licence, and with that of what it holds", () => {
  const licences = ofSite("third-party-licences.txt");
  assert.match(licences, ofPackage("pagefind/LICENSE/LICENSE").trim());
  const holding = readdirSync(join(site, "pagefind")).filter(
    (name) => name.endsWith(".js") && /svelte/.test(ofSite(`pagefind/${name}`)),
  );
  for (const name of holding) assert.match(licences, new RegExp(`Svelte[^=]*${name}[^=]*Permission is hereby granted`));
  // mark.js says under which licence it goes out in the script that holds it.
  assert.match(ofSite("pagefind/pagefind-highlight.js"), /mark\.js[\s\S]*Released under the MIT license/);
});

test("the licence of a font that the website does not hold does not go out", () => {
  assert.equal(
    readdirSync(join(site, "assets", "fonts")).filter((name) => name.includes("noto")),
    [],
  );
});

test("licences are the same whenever and for whomever they are written", () => {
  const [once, again] = [
    licenceFiles(english, join(project, "node_modules")),
    licenceFiles(english, join(project, "node_modules")),
  ];
  assert.equal([...once], [...again]);
  for (const [path, text] of once) assert.is(ofSite(path.slice(1)), text, basename(path));
});

test.run();
