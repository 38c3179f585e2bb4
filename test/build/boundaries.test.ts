import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { usualDay } from "../built.ts";
import { run } from "../command.ts";
import { contentsOf, createEmptyFolder } from "../folder.ts";
import { copyProject } from "../own-project.ts";
import { filesIn, project, withoutComments } from "../sources.ts";

const fenmarsh = "test/fixtures/fenmarsh";

/** Where a browser keeps settings of its own, whoever starts it and with whatever profile. */
const ofBrowser = /^home[\\/]\.(?:config|cache)[\\/]/;

test("a build writes into the folder that it is given and into the program's own cache, and nowhere else", async () => {
  const root = copyProject(fenmarsh);
  const around = createEmptyFolder();
  const [home, temporary, out] = ["home", "temporary", "site"].map((name) => join(around, name)) as [string, string, string];
  for (const folder of [home, temporary]) mkdirSync(folder);
  const before = contentsOf(root);
  const env = { HOME: home, USERPROFILE: home, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const { code, stdout, stderr } = await run("build", ["--data", fenmarsh, "--out", out, "--as-of", usualDay], { root, env });
  assert.is(code, 0, `${stdout}${stderr}`);
  const written = Object.keys(contentsOf(around)).filter((path) => !ofBrowser.test(path));
  assert.equal(
    written.filter((path) => !path.startsWith(join("site", "/"))),
    [],
  );
  const after = contentsOf(root);
  const changed = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
  assert.equal(
    changed.filter((path) => !path.startsWith(join(".cache", "/"))),
    [],
  );
});

/** Only Linux has namespaces, and not every user may make one. */
const canCutOff = spawnSync("unshare", ["--net", "true"]).status === 0;

(canCutOff ? test : test.skip)("a build needs no network, not even that of the machine itself", () => {
  const out = join(createEmptyFolder(), "site");
  const args = ["build/run.mjs", "build", "--data", fenmarsh, "--out", out, "--as-of", usualDay];
  const { status, stderr } = spawnSync("unshare", ["--net", process.execPath, ...args], { cwd: project, encoding: "utf8" });
  assert.is(status, 0, stderr);
  assert.ok(existsSync(join(out, "downloads", "governance-arrangements.pdf")));
});

test("no source of the program but the local servers has to do with connections; the browser asks for pages of the same website, or of the desk", () => {
  const connecting =
    /["'](?:node:)?(?:http2?|https|net|tls|dgram|dns)(?:\/promises)?["']|\bundici\b|(?<![.\w])fetch\(|\bWebSocket\b/;
  const found = filesIn("src", "layouts", "build", "eleventy.config.ts").filter(
    ({ path, text }) =>
      /\.(?:ts|tsx|mjs)$/.test(path) &&
      !["build/preview/", "build/local-server/", "build/desk/server/"].some((folder) => path.startsWith(folder)) &&
      connecting.test(withoutComments(text)),
  );
  assert.equal(
    found.map(({ path }) => path),
    ["src/client/area.ts", "src/client/desk/ask.ts"],
  );
});

test.run();
