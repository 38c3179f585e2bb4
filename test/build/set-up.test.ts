import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { filesIn, project } from "../sources.ts";
import { freshClone, lockfile, pretendNpm } from "./fresh-clone.ts";

const { checkNodeVersion, isInstalled } = await import(new URL("../../build/set-up/set-up.mjs", import.meta.url).href);

const start = (root: string, env: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, [join(root, "build", "run.mjs"), "check", "--format", "json"], {
    cwd: root,
    env,
    encoding: "utf8",
  });

test("Node 20.19, 22.12 and later will do, and any other is refused in a sentence", () => {
  for (const version of ["20.19.0", "20.20.2", "22.12.0", "23.0.0", "24.1.0", "100.0.0"])
    assert.is(checkNodeVersion(version), undefined);
  for (const version of ["20.18.3", "20.2.0", "21.7.3", "22.11.0", "18.20.4", "9.99.9"]) {
    assert.is(
      checkNodeVersion(version),
      `This needs Node 20.19, 22.12 or later, and this is Node ${version}: install a newer one from https://nodejs.org.`,
    );
  }
});

test("the oldest Node is the one that package.json names, and no package that runs the program asks for a newer 20", () => {
  const { engines } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  assert.equal(engines, { node: "^20.19.0 || >=22.12.0" });
  const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
  const asking = Object.values(packages as Record<string, { engines?: { node?: string } }>).map(
    (each) => each.engines?.node ?? "",
  );
  const minors = asking.flatMap((asked) => [...asked.matchAll(/(?:>=|\^) ?20\.(\d+)/g)].map(([, minor]) => Number(minor)));
  assert.is(Math.max(...minors), 19);
});

test("a fresh clone is set up by whatever command comes first, which then starts", () => {
  const root = freshClone();
  const { status, stdout, stderr } = start(root, pretendNpm(root));
  assert.is(status, 0, stderr);
  assert.is(stdout, '["check",["--format","json"]]\n', "nothing of the set-up is on standard output, where the report goes");
  assert.match(readFileSync(join(root, "npm-calls"), "utf8"), /^ci .*--include=dev /);
  assert.not(existsSync(join(root, ".cache", "setup.lock")));
});

test("no package runs a script of its own while it is installed, by any command or by hand", () => {
  const root = freshClone();
  start(root, pretendNpm(root));
  assert.match(readFileSync(join(root, "npm-calls"), "utf8"), / --ignore-scripts /);
  assert.match(readFileSync(join(project, ".npmrc"), "utf8"), /^ignore-scripts=true$/m);
});

test("whoever is told to install is told to let no package run a script", () => {
  const said = filesIn("README.md", "docs", ".github", "build", "src", "package.json", ".ci").flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm (?:ci|install|i|add|update|exec)\b[^`"\n]*/g)].map(([call]) => ({ path, call })),
  );
  assert.ok(said.length > 0);
  for (const { path, call } of said) assert.match(call, " --ignore-scripts", `${path}: ${call}`);
});

test("what is set up is not set up again", () => {
  const root = freshClone();
  const env = pretendNpm(root);
  start(root, env);
  assert.is(start(root, env).status, 0);
  assert.is(readFileSync(join(root, "npm-calls"), "utf8").split("\n").length, 2, "npm was called once");
});

test("a lockfile that has changed is set up anew", () => {
  const root = freshClone();
  const env = pretendNpm(root);
  start(root, env);
  writeFileSync(join(root, "package-lock.json"), lockfile("1.0.1"));
  start(root, env);
  assert.is(readFileSync(join(root, "npm-calls"), "utf8").split("\n").length, 3, "npm was called twice");
});

test("two commands at once on a fresh clone set it up once", async () => {
  const root = freshClone();
  const env = pretendNpm(root);
  const starts = [1, 2].map(
    () =>
      new Promise<number | null>((resolve) => {
        spawn(process.execPath, [join(root, "build", "run.mjs"), "check"], { cwd: root, env, stdio: "ignore" }).once(
          "close",
          resolve,
        );
      }),
  );
  assert.equal(await Promise.all(starts), [0, 0]);
  assert.is(readFileSync(join(root, "npm-calls"), "utf8").split("\n").length, 2, "npm was called once");
});

test("a set-up that was killed is taken over", () => {
  const root = freshClone();
  writeFiles(root, { ".cache/setup.lock": "999999999" });
  assert.is(start(root, pretendNpm(root)).status, 0);
});

test("a set-up that was killed before it wrote its name, and one whose number another process has got, are taken over", () => {
  for (const [text, minutes] of [
    ["", 1],
    [String(process.pid), 60],
  ] as const) {
    const root = freshClone();
    writeFiles(root, { ".cache/setup.lock": text });
    const then = new Date(Date.now() - minutes * 60_000);
    utimesSync(join(root, ".cache", "setup.lock"), then, then);
    const { status, stderr } = start(root, pretendNpm(root));
    assert.is(status, 0, stderr);
    assert.not.match(stderr, "Waiting");
  }
});

test("a set-up that is at work is waited for, which is said once", () => {
  const root = freshClone();
  writeFiles(root, { ".cache/setup.lock": "" });
  const { status, stderr } = start(root, pretendNpm(root));
  assert.is(status, 0, stderr);
  assert.is(stderr.match(/^Waiting for another command that is setting up this folder \(.*setup\.lock\) …$/gm)?.length, 1);
});

test("a folder that cannot be written to ends the command with 3 and one sentence", () => {
  const root = freshClone();
  writeFiles(root, { ".cache": "a file" });
  const { status, stdout, stderr } = start(root, pretendNpm(root));
  assert.equal([status, stdout], [3, ""]);
  assert.match(stderr, /^\S*\.cache cannot be written \(E[A-Z]+\), and .* then start again\.\n$/);
});

test("packages that cannot be installed end the command with 3 and what to do", () => {
  const root = freshClone();
  const { status, stderr } = start(root, pretendNpm(root, { fails: true }));
  assert.is(status, 3);
  assert.match(stderr, /The packages could not be installed .*`npm ci --ignore-scripts`\.\n$/);
});

test("a package that this machine has no use for need not be installed", () => {
  const root = createEmptyFolder();
  const packages = { "": {}, "node_modules/one": { version: "1" }, "node_modules/for-windows": { version: "1", optional: true } };
  writeFiles(root, {
    "package-lock.json": JSON.stringify({ packages }),
    "node_modules/.package-lock.json": JSON.stringify({ packages: { "node_modules/one": { version: "1" } } }),
  });
  assert.is(isInstalled(root), true);
});

test("the packages of this project count as installed", () => {
  assert.is(isInstalled(project), true);
});

test.run();
