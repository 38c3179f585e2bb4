import { chmodSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir, hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findInstalledBrowsers } from "../../src/outputs/pdf/find-browser.ts";
import { machineOf } from "../../src/outputs/pdf/machine.ts";
import { run } from "../command.ts";
import { contentsOf } from "../folder.ts";
import { copyProject } from "../own-project.ts";

const test = suite("a build of what has not changed");

const unchanged = /^Nothing has changed since the last build\.$/m;

const root = copyProject("test/fixtures/fenmarsh");
renameSync(join(root, "test", "fixtures", "fenmarsh"), join(root, "data"));
const site = join(root, "_site");

/** Builds, and tells whether anything was made. */
async function makes({ day = "2025-02-03", args = [], env = {} }: Partial<Change> = {}): Promise<boolean> {
  const { code, stdout, stderr } = await run("build", ["--as-of", day, ...args], { root, env });
  assert.is(code, 0, stderr);
  return !unchanged.test(stdout);
}

function replaceIn(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), "utf8");
  assert.ok(text.includes(from), `${file} holds "${from}"`);
  writeFileSync(join(root, file), text.replace(from, to));
}

const page = (path: string) => readFileSync(join(site, path), "utf8");

/** A change to each thing that a build reads, and how it shows in what is made. */
interface Change {
  readonly what: string;
  readonly change?: () => void;
  readonly day?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly shows?: () => boolean;
}

const [browser = ""] = await findInstalledBrowsers(machineOf(process, homedir(), tmpdir(), hostname()));
const wrapper = join(root, "browser");
writeFileSync(wrapper, `#!/bin/sh\nexec "${process.env.PUPPETEER_EXECUTABLE_PATH || browser}" "$@"\n`);
chmodSync(wrapper, 0o755);

const changes: readonly Change[] = [
  {
    what: "a fact in the data",
    change: () => replaceIn("data/groups/case-panel.yaml", "post: Named Nurse", "post: Named Doctor"),
    shows: () => page("groups/case-panel/index.html").includes("Named Doctor"),
  },
  {
    what: "a picture of the data",
    change: () => replaceIn("data/assets/logo.svg", "<svg", "<svg data-changed=''"),
    shows: () => page("assets/logo.svg").includes("data-changed"),
  },
  {
    what: "the program",
    change: () =>
      replaceIn("layouts/document.tsx", "The current version of this document", "The newest version of this document"),
    shows: () => page("document/index.html").includes("The newest version of this document"),
  },
  {
    what: "a style sheet of the program",
    change: () => replaceIn("src/styles/print.css", "@page {", "/* changed */ @page {"),
    shows: () => page("assets/print.css").includes("/* changed */"),
  },
  { what: "the day", day: "2025-02-04" },
  { what: "the base path", args: ["--base", "/area/"], shows: () => page("index.html").includes('"/area/groups/"') },
  {
    what: "the date inside the PDF",
    env: { SOURCE_DATE_EPOCH: "1000000000" },
    shows: () => page("downloads/governance-arrangements.pdf").includes("2001-09-09"),
  },
  ...(process.platform === "win32" ? [] : [{ what: "the browser", env: { PUPPETEER_EXECUTABLE_PATH: wrapper } }]),
  {
    what: "a page that somebody edited afterwards",
    change: () => writeFileSync(join(site, "index.html"), "edited"),
    shows: () => page("index.html") !== "edited",
  },
  {
    what: "a file that somebody put there afterwards",
    change: () => writeFileSync(join(site, "added.html"), "added"),
    shows: () => !Object.keys(contentsOf(site)).includes("added.html"),
  },
];

test("makes nothing where nothing has changed, and everything anew after a change to any one thing", async () => {
  assert.ok(await makes(), "the first build");
  for (const each of changes) {
    each.change?.();
    assert.ok(await makes(each), `${each.what}: made anew`);
    if (each.shows !== undefined) assert.ok(each.shows(), `${each.what}: shows in what is made`);
    const before = contentsOf(site);
    assert.not.ok(await makes(each), `${each.what}: nothing more to make`);
    assert.equal(contentsOf(site), before);
  }
});

test.run();
