import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fileKinds } from "../../src/load/file-kinds.ts";
import { kindOf } from "../../src/load/files/find.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { copyProject } from "../own-project.ts";
import { filesIn, project } from "../sources.ts";
import { blocksBelow } from "./blocks.ts";

const page = readFileSync(join(project, "docs", "desk.md"), "utf8");

/** Runs lines in a shell, with programs of the test's own before all others on the search path. */
function runLines(lines: string, cwd: string, programs: Readonly<Record<string, string>> = {}) {
  const folder = createEmptyFolder();
  writeFiles(folder, programs);
  for (const name of Object.keys(programs)) chmodSync(join(folder, name), 0o755);
  const env = { ...process.env, PATH: [folder, dirname(process.execPath), process.env.PATH].join(delimiter) };
  return spawnSync("bash", ["-c", lines], { cwd, env, encoding: "utf8" });
}

/** A repository with the program and an invented partnership as its data. */
function makeRepository(): string {
  const origin = copyProject("test/fixtures/fenmarsh");
  renameSync(join(origin, "test", "fixtures", "fenmarsh"), join(origin, "data"));
  writeFileSync(join(origin, ".gitignore"), "node_modules\n.cache\n");
  const who = "-c user.name=Office -c user.email=office@example.org";
  const made = runLines(`git init --quiet -b main && git add . && git ${who} commit --quiet -m Begin`, origin);
  assert.is(made.status, 0, made.stderr);
  return origin;
}

test("the lines for Windows and macOS fetch the files and start the desk", async () => {
  const [clone = "", start = ""] = blocksBelow("desk.md", "On Windows", "sh");
  const home = createEmptyFolder();
  const fetched = runLines(clone.replace(/https:\S+/, `"${makeRepository()}"`), home);
  assert.is(fetched.status, 0, fetched.stderr);
  assert.match(fetched.stderr, /done\.\n$/);
  symlinkSync(join(project, "node_modules"), join(home, "arrangements", "node_modules"), "junction");
  const child = spawn("bash", ["-ec", start], { cwd: home, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  try {
    for (let waited = 0; !/http:\/\/localhost:\d+/.test(said); waited += 100) {
      assert.ok(waited < 120_000 && child.exitCode === null, said);
      await pause(100);
    }
    assert.match(said, "Already up to date.");
    const [address = ""] = /http:\/\/localhost:\d+\S*/.exec(said) ?? [];
    assert.is((await fetch(address)).status, 200);
  } finally {
    process.kill(-(child.pid ?? 0), "SIGTERM");
  }
});

test("what the page quotes of the program is what it says", () => {
  const sources = filesIn("build", "src/outputs/pdf").map(({ text }) => text);
  const told = [...page.matchAll(/^\| `([A-Z][^`]+)` \|/gm)].map(([, message = ""]) => message);
  const quoted = [...told, ...(/`(Setting up: [^`]+)`/.exec(page) ?? []).slice(1)];
  assert.ok(quoted.length >= 4);
  for (const message of quoted)
    assert.ok(
      sources.some((text) => text.includes(message)),
      message,
    );
});

/** A file of JSON with remarks on lines of their own. */
function readJson(path: string) {
  return JSON.parse(readFileSync(join(project, path), "utf8").replace(/^\s*\/\/.*$/gm, ""));
}

const container = readJson(".devcontainer/devcontainer.json");

test("the container installs the browser and the packages, even where a place for other packages fails", () => {
  const folder = createEmptyFolder();
  const sudo = '#!/bin/sh\necho "$@" >>called\ncase "$2" in update) exit 100 ;; esac\n';
  assert.is(runLines(container.onCreateCommand, folder, { sudo }).status, 0);
  const called = readFileSync(join(folder, "called"), "utf8");
  assert.match(called, /^apt-get update\napt-get install .* chromium-headless-shell\n$/);
  assert.match(readFileSync(join(project, "src/outputs/pdf/obtain-browser.ts"), "utf8"), 'install("chromium-headless-shell"');
  assert.is(container.postCreateCommand, "npm ci --ignore-scripts");
});

test("the container fetches what others have published, and starts the desk even where that cannot be had", () => {
  const folder = createEmptyFolder();
  const note = (code: number) => `#!/bin/sh\necho "$(basename "$0") $*" >>called\nexit ${code}\n`;
  assert.is(runLines(container.postAttachCommand, folder, { git: note(1), npm: note(0) }).status, 0);
  assert.is(readFileSync(join(folder, "called"), "utf8"), "git pull --ff-only\nnpm start\n");
});

test("the container shows the ports that the program listens on, to nobody else", () => {
  const { stdout } = spawnSync(process.execPath, ["build/run.mjs", "start", "--help"], { cwd: project, encoding: "utf8" });
  const ports = [...stdout.matchAll(/\((\d+), or the next that is free\)/g)].map(([, port]) => Number(port));
  assert.ok(ports.length > 0, stdout);
  for (const port of ports) assert.ok(container.forwardPorts.includes(port), String(port));
  assert.equal(Object.keys(container.portsAttributes), container.forwardPorts.map(String));
  for (const { visibility } of Object.values<{ visibility: string }>(container.portsAttributes)) assert.is(visibility, "private");
});

test("the container has a Node that will do", async () => {
  const { checkNodeVersion } = await import(new URL("../../build/set-up/set-up.mjs", import.meta.url).href);
  const [, major] = /^mcr\.microsoft\.com\/devcontainers\/javascript-node:(\d+)-bookworm$/.exec(container.image) ?? [];
  assert.is(checkNodeVersion(`${major}.99.0`), undefined);
});

test("the one task of the editor starts the desk, by the name that the page gives it", () => {
  const [task, ...more] = readJson(".vscode/tasks.json").tasks;
  assert.equal(more, []);
  assert.match(page, `**Run Task…**, **${task.label}**`);
  assert.equal([task.type, task.command], ["process", "node"]);
  const help = spawnSync(process.execPath, [...task.args, "--help"], { cwd: project, encoding: "utf8" });
  assert.is(help.status, 0, help.stderr);
  assert.match(help.stdout, /^npx governance start /);
});

test("the editor has the extension for YAML, and finds the schema of each data file in its first line", () => {
  const extensions = ["redhat.vscode-yaml"];
  assert.equal(readJson(".vscode/extensions.json"), { recommendations: extensions });
  assert.equal(container.customizations.vscode.extensions, extensions);
  const read = filesIn("data").flatMap(({ path, text }) => {
    const kind = kindOf(path.replace(/^data\//, ""))?.kind;
    // The record of an edition is written by the program, and never changed.
    return kind === undefined || kind === "editions" || !path.endsWith(".yaml")
      ? []
      : [{ path, text, schema: fileKinds[kind].schema }];
  });
  assert.ok(read.length > 0);
  for (const { path, text, schema } of read) {
    const [, named = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    const file = join(project, dirname(path), named);
    assert.is(file, join(project, "src", "schema", `${schema}.schema.json`), path);
    assert.ok(existsSync(file));
  }
});

test.run();
