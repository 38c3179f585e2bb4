import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesIn, importsOf, type SourceFile, withoutComments } from "./sources.ts";

/**
 * Who may import whom: each layer and the layers that it may read besides itself. A layer is a path that its files
 * begin with; the longest that fits counts. `build` may import everything, and nothing may import `build`.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  "src/words/": [],
  "src/model/": ["src/words/"],
  "src/profiles/": ["src/words/", "src/model/"],
  "src/schema/": [],
  "src/load/": ["src/profiles/", "src/text/", "src/words/", "src/model/", "src/schema/", "src/rules/loading/"],
  // A rule names what it is about in the words of the pages, and knows which addresses the website has taken.
  "src/proofread/": ["src/text/", "src/model/"],
  // Which duties of the law are met, where: a passage is named by its page.
  "src/duties/": ["src/site/", "src/text/", "src/words/", "src/model/"],
  "src/rules/": [
    "src/duties/",
    "src/proofread/",
    "src/site/",
    "src/text/",
    "src/words/",
    "src/model/",
    "src/rules/rule.ts",
    "src/rules/loading/",
    "src/rules/verification.ts",
  ],
  "src/rules/rule.ts": ["src/model/"],
  "src/rules/loading/": ["src/model/", "src/rules/rule.ts"],
  "src/rules/verification.ts": ["src/model/", "src/rules/rule.ts"],
  "src/text/": ["src/words/", "src/model/"],
  "src/site/": ["src/text/", "src/verify/", "src/words/", "src/model/"],
  "src/views/": ["src/site/", "src/text/", "src/words/", "src/model/"],
  "src/compare/": ["src/views/", "src/site/", "src/text/", "src/words/", "src/model/"],
  "src/returned/": ["src/compare/", "src/views/", "src/site/", "src/text/", "src/words/", "src/model/"],
  "layouts/": ["src/duties/", "src/compare/", "src/views/", "src/site/", "src/text/", "src/words/", "src/model/"],
  "src/pages/": ["layouts/", "src/duties/", "src/compare/", "src/views/", "src/site/", "src/text/", "src/words/", "src/model/"],
  "eleventy.config.ts": ["src/pages/"],
  "src/outputs/": ["src/views/", "src/site/", "src/text/", "src/words/", "src/model/"],
  "src/outputs/redline/": ["src/compare/", "src/text/", "src/words/", "src/model/"],
  "src/outputs/reports/": [
    "src/duties/",
    "src/returned/",
    "src/compare/",
    "src/views/",
    "src/site/",
    "src/text/",
    "src/words/",
    "src/model/",
    "src/rules/",
  ],
  "src/outputs/site/": [
    "src/outputs/shared/",
    "eleventy.config.ts",
    "src/pages/",
    "layouts/",
    "src/duties/",
    "src/compare/",
    "src/views/",
    "src/site/",
    "src/text/",
    "src/words/",
    "src/model/",
  ],
  "src/outputs/pdf/": ["src/outputs/shared/", "src/text/", "src/words/", "src/model/"],
  "src/outputs/edition/": ["src/outputs/shared/"],
  "src/outputs/shared/": [],
  "src/outputs/staging/": ["src/outputs/shared/", "src/model/"],
  "src/outputs/steps/": [],
  // The desk edits the files that loading reads, and says what follows in the words of the pages and of the check. What it
  // reads and drafts is below its forms, these below its tasks, and its pages are made of all.
  "src/desk/": ["src/desk/data/", "src/model/"],
  "src/desk/data/": ["src/load/", "src/text/", "src/model/"],
  "src/desk/forms/": ["src/desk/data/", "src/load/", "src/text/", "src/words/", "src/model/"],
  // What is published as an edition, and what stands against it.
  "src/editions/": ["src/load/", "src/rules/", "src/text/", "src/model/"],
  "src/desk/tasks/": [
    "src/editions/",
    "src/desk/data/",
    "src/desk/forms/",
    "src/load/",
    "src/rules/",
    "src/rules/loading/",
    "src/views/",
    "src/site/",
    "src/text/",
    "src/words/",
    "src/model/",
  ],
  "src/verify/": ["src/text/", "src/model/", "src/rules/verification.ts"],
  // What the server draws as a page, and the browser draws anew as she types.
  "src/desk/parts/": ["src/desk/forms/", "src/compare/", "src/model/"],
  "src/desk/views/": [
    "src/desk/data/",
    "src/desk/forms/",
    "src/desk/parts/",
    "src/rules/",
    "src/load/",
    "src/views/",
    "src/site/",
    "src/text/",
    "src/words/",
    "src/model/",
  ],
  "src/desk/pages/": [
    "src/desk/data/",
    "src/desk/forms/",
    "src/desk/parts/",
    "src/desk/tasks/",
    "src/desk/views/",
    "src/compare/",
    "src/rules/",
    "src/rules/rule.ts",
    "src/load/",
    "src/views/",
    "src/text/",
    "src/words/",
    "src/model/",
  ],
  "src/client/desk/": ["src/desk/parts/", "src/desk/forms/"],
  // What runs in the reader's browser judges by the same rules, on the reader's day.
  "src/client/": ["src/views/", "src/text/", "src/words/", "src/model/"],
};

/** Packages that only these files may import, so that each can be changed in one place. */
const homes: Readonly<Record<string, readonly string[]>> = {
  "js-yaml": ["src/load/", "build/generate/"],
  "intl-messageformat": ["src/words/"],
  ajv: ["src/load/"],
  diff: ["src/compare/"],
  "ajv-formats": ["src/load/"],
  "markdown-it": ["src/text/markdown.ts", "src/text/markdown-it-footnote.d.ts"],
  "markdown-it-footnote": ["src/text/markdown.ts", "src/text/markdown-it-footnote.d.ts"],
  htmlparser2: [
    "src/load/files/svg.ts",
    "src/verify/markup.ts",
    "src/outputs/redline/tree.ts",
    "src/outputs/word/markup.ts",
    "src/returned/word/xml.ts",
    "src/compare/published/page-lines.ts",
  ],
  "pdfjs-dist": ["src/compare/published/pdf-lines.ts"],
  mammoth: ["src/compare/published/read.ts"],
  "@11ty/eleventy": ["src/outputs/site/", "eleventy.config.ts"],
  "@11ty/eleventy-dev-server": ["build/"],
  chokidar: ["build/"],
  puppeteer: ["src/outputs/pdf/"],
  "puppeteer-core": ["src/outputs/pdf/"],
  "@puppeteer/browsers": ["src/outputs/pdf/"],
  "@cantoo/pdf-lib": ["src/outputs/pdf/", "src/verify/pdf"],
  "@viz-js/viz": ["src/outputs/site/"],
  preact: ["src/words/", "build/generate/", "layouts/", "src/pages/", "src/desk/", "src/client/desk/"],
  "preact-render-to-string": ["src/pages/", "src/desk/parts/html.ts", "src/desk/views/prose-preview.tsx"],
  "accessible-autocomplete": ["src/client/desk/"],
  sharp: ["build/desk/uploads/pictures.ts"],
};

/** What a source must not ask for itself: it is handed in by the doors in `build`. */
const surroundings: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["the clock", /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/],
  ["chance", /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
  ["the environment", /\bprocess\.env\b/],
  ["the machine's language", /\.toLocale\w*\(\s*\)|\blocaleCompare\(\s*[^,()]+\)/],
];

/** Words by which a source would show on which machine, or for which partnership, it was written. */
const foreignWords: readonly RegExp[] = [/birmingham/i, /(?:^|["'`\s(])\/(?:work|home|root|Users|tmp)\//m];

const program = filesIn("src", "layouts", "build", "eleventy.config.ts");
const code = program.filter(({ path }) => /\.(?:ts|tsx|mjs)$/.test(path));
const belowBuild = code.filter(({ path }) => !path.startsWith("build/"));

test("every file of the program belongs to a layer", () => {
  none(belowBuild.filter(({ path }) => layerOf(path) === undefined).map(({ path }) => path));
});

test("each layer imports only what its line of the table allows", () => {
  none(
    belowBuild.flatMap((file) =>
      ownImports(file)
        .filter((imported) => !mayImport(file.path, imported))
        .map(arrow(file)),
    ),
  );
});

test("every template, and every part of one, is used", () => {
  const imported = new Set(code.flatMap(importsOf));
  const markup = belowBuild.filter(({ path }) => path.startsWith("layouts/") || path.startsWith("src/pages/"));
  none(markup.filter(({ path }) => !imported.has(path)).map(({ path }) => path));
});

test("one output does not import another, but for what all share", () => {
  const outputs = belowBuild.filter(({ path }) => path.startsWith("src/outputs/"));
  const folder = (path: string) => path.split("/").slice(0, 3).join("/");
  const elsewhere = (file: SourceFile) => (imported: string) =>
    imported.startsWith("src/outputs/") && ![folder(file.path), "src/outputs/shared"].includes(folder(imported));
  none(outputs.flatMap((file) => ownImports(file).filter(elsewhere(file)).map(arrow(file))));
});

test("no file imports itself by way of others", () => {
  const imports = new Map(code.map((file) => [file.path, ownImports(file)]));
  const settled = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" → "));
    else if (!settled.has(path)) for (const next of imports.get(path) ?? []) follow(next, [...way, path]);
    settled.add(path);
  };
  for (const path of imports.keys()) follow(path, []);
  none(circles);
});

test("each package that has a home is imported there alone", () => {
  const strays = code.flatMap((file) =>
    importsOf(file)
      .filter((name) => homes[name] !== undefined && !homes[name].some((home) => file.path.startsWith(home)))
      .map(arrow(file)),
  );
  none(strays);
});

test("nothing below build asks for the clock, chance, the environment or the machine's language", () => {
  const asked = belowBuild
    .filter(({ path }) => !path.startsWith("src/client/"))
    .flatMap(({ path, text }) =>
      surroundings.filter(([, pattern]) => pattern.test(withoutComments(text))).map(([what]) => `${path} asks for ${what}`),
    );
  none(asked);
});

test("nothing of the program names one partnership or one machine", () => {
  const shared = filesIn("docs", ".github", ".ci", "package.json", "tsconfig.json", "biome.json");
  const named = [...program, ...shared].filter(({ text }) => foreignWords.some((word) => word.test(text)));
  none(named.map(({ path }) => path));
});

test("every test file runs its tests", () => {
  const tests = filesIn("test").filter(({ path }) => /\.test\.tsx?$/.test(path));
  assert.ok(tests.length > 0);
  none(tests.filter(({ text }) => !/^\s*(?:\w+)\.run\(\);?$/m.test(withoutComments(text))).map(({ path }) => path));
});

test("every file that has tests is called .test", () => {
  const others = filesIn("test").filter(({ path }) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
  none(others.filter(({ text }) => /\.run\(\)/.test(withoutComments(text)) && text.includes('"uvu"')).map(({ path }) => path));
});

test("no file is longer than can be taken in", () => {
  const mostLines = 300;
  const written = code.filter(({ path }) => !path.endsWith(".gen.ts"));
  none(written.filter(({ text }) => text.split("\n").length > mostLines).map(({ path }) => path));
});

test("nothing is left to be done later", () => {
  none(code.filter(({ text }) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text)).map(({ path }) => path));
});

function layerOf(path: string): string | undefined {
  const fitting = Object.keys(layers).filter((layer) => path.startsWith(layer));
  return fitting.sort((a, b) => b.length - a.length)[0];
}

function mayImport(path: string, imported: string): boolean {
  const [from, to] = [layerOf(path), layerOf(imported)];
  if (from === undefined || to === undefined) return false;
  return from === to || (layers[from] ?? []).includes(to) || from.startsWith(to);
}

function ownImports(file: SourceFile): string[] {
  return importsOf(file).filter((name) => /^(?:src|layouts|build|test|eleventy\.config)\b/.test(name));
}

function arrow({ path }: SourceFile): (imported: string) => string {
  return (imported) => `${path} → ${imported}`;
}

/** Fails with the list, if there is anything on it. */
function none(found: readonly string[]): void {
  assert.is(found.join("\n"), "");
}

test.run();
