import { chmodSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir, hostname, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { tsImport } from "tsx/esm/api";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { BuildRequest } from "../../build/site/unchanged.ts";
import { findInstalledBrowsers } from "../../src/outputs/pdf/find-browser.ts";
import { machineOf } from "../../src/outputs/pdf/machine.ts";
import { run } from "../command.ts";
import { contentsOf, writeFiles } from "../folder.ts";
import { day } from "../model/made.ts";
import { copyProject } from "../own-project.ts";

const root = copyProject("test/fixtures/fenmarsh");
renameSync(join(root, "test", "fixtures", "fenmarsh"), join(root, "data"));
const site = join(root, "_site");
const page = (path: string) => readFileSync(join(site, path), "utf8");

/** What the copy itself compares with: each project keeps the records of its builds in its own folder. */
const { readSummaryIfUnchanged }: typeof import("../../build/site/unchanged.ts") = await tsImport(
  join(root, "build", "site", "unchanged.ts"),
  import.meta.url,
);
const { programFolder } = await import(join(root, "build", "set-up", "compile.mjs"));

/** Something that a build reads, another state of it, and how that shows in what is made. */
interface Change {
  readonly what: string;
  /** Replaces a text in a file of the project. */
  readonly edit?: { readonly file: string; readonly from: string; readonly to: string };
  readonly option?: Partial<BuildRequest>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly shows?: () => boolean;
}

const [browser = ""] = await findInstalledBrowsers(machineOf(process, homedir(), tmpdir(), hostname()));
const wrapper = join(root, "browser");
writeFileSync(wrapper, `#!/bin/sh\nexec "${process.env.PUPPETEER_EXECUTABLE_PATH || browser}" "$@"\n`);
chmodSync(wrapper, 0o755);

const changes: readonly Change[] = [
  {
    what: "a fact in the data",
    edit: { file: "data/groups/case-panel.yaml", from: "post: Named Nurse", to: "post: Named Doctor" },
    shows: () => page("groups/case-panel/index.html").includes("Named Doctor"),
  },
  {
    what: "a picture of the data",
    edit: { file: "data/assets/logo.svg", from: "<svg", to: "<svg data-changed=''" },
    shows: () => page("assets/logo.svg").includes("data-changed"),
  },
  {
    what: "the program",
    edit: {
      file: "src/words/catalogues.gen.ts",
      from: "The current version of this document",
      to: "The newest version of this document",
    },
    shows: () => page("document/index.html").includes("The newest version of this document"),
  },
  {
    what: "a style sheet of the program",
    edit: { file: "src/styles/print.css", from: "@page {", to: "/* changed */ @page {" },
    shows: () => page("assets/print.css").includes("/* changed */"),
  },
  { what: "the day", option: { asOf: day("2025-02-04") } },
  {
    what: "the address",
    option: { address: "https://elsewhere.example.org/area" },
    shows: () => page("sitemap.xml").includes("https://elsewhere.example.org/area/groups/"),
  },
  { what: "the base path", option: { base: "/area/" }, shows: () => page("index.html").includes('"/area/groups/"') },
  {
    what: "the date inside the PDF",
    environment: { SOURCE_DATE_EPOCH: "1000000000" },
    shows: () => page("downloads/governance-arrangements.pdf").includes("2001-09-09"),
  },
  ...(process.platform === "win32" ? [] : [{ what: "the browser", environment: { PUPPETEER_EXECUTABLE_PATH: wrapper } }]),
  {
    what: "a page that somebody edited afterwards",
    edit: { file: "_site/index.html", from: "<body", to: "<body data-edited" },
    shows: () => !page("index.html").includes("data-edited"),
  },
];

const request: BuildRequest = {
  data: "data",
  out: "_site",
  base: "/",
  address: undefined,
  asOf: day("2025-02-03"),
  strict: false,
};

/** Whether a build would find that nothing has changed since the last one, with some of it other than for that. */
async function isUnchanged({ option, environment = {} }: Partial<Change> = {}): Promise<boolean> {
  const before = { ...process.env };
  Object.assign(process.env, environment);
  process.chdir(root);
  try {
    return (await readSummaryIfUnchanged({ ...request, ...option }, basename(programFolder(root)))) !== undefined;
  } finally {
    for (const name of Object.keys(environment)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/** Makes an edit, and returns what undoes it. */
function apply({ file, from, to }: NonNullable<Change["edit"]>): () => void {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  assert.ok(text.includes(from), `${file} holds "${from}"`);
  writeFileSync(path, text.replace(from, to));
  return () => writeFileSync(path, text);
}

/** Builds as npm does, with all of these other than usual, and returns what it printed. */
async function build(...all: readonly Change[]): Promise<string> {
  const { asOf, base, address } = Object.assign({}, request, ...all.map(({ option }) => option));
  const env = Object.assign({}, ...all.map(({ environment }) => environment));
  const { code, stdout, stderr } = await run(
    "build",
    ["--as-of", String(asOf), "--base", base, ...(address ? ["--address", address] : [])],
    { root, env },
  );
  assert.is(code, 0, stderr);
  return stdout;
}

const nothingMade = /^Nothing has changed since the last build\.$/m;

test("the first build makes the site, and the second finds nothing to make", async () => {
  assert.not.match(await build(), nothingMade);
  const made = contentsOf(site);
  assert.match(await build(), nothingMade);
  assert.equal(contentsOf(site), made);
});

for (const change of changes) {
  test(`${change.what} alone makes the next build make everything anew`, async () => {
    assert.ok(await isUnchanged(), "nothing else has changed");
    const undo = change.edit === undefined ? undefined : apply(change.edit);
    assert.not(await isUnchanged(change));
    undo?.();
  });
}

test("what was built without --strict is not taken for what would be built with it", async () => {
  assert.not(await isUnchanged({ option: { strict: true } }));
});

test("what is kept at the desk about the data leaves nothing to make", async () => {
  writeFiles(root, { "data/.desk/changes/000001.json": "{}" });
  assert.ok(await isUnchanged());
});

test("a file that somebody put beside the pages makes the next build make everything anew", async () => {
  writeFileSync(join(site, "added.html"), "added");
  assert.not(await isUnchanged());
});

test("all the changes together show in what the next build makes, and after it nothing is left to make", async () => {
  for (const { edit } of changes) if (edit !== undefined) apply(edit);
  assert.not.match(await build(...changes), nothingMade);
  for (const { what, shows } of changes) assert.ok(shows?.() ?? true, what);
  const made = contentsOf(site);
  assert.not(Object.keys(made).includes("added.html"));
  assert.match(await build(...changes), nothingMade);
  assert.equal(contentsOf(site), made);
});

test.run();
