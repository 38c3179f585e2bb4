import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createEmptyFolder } from "../folder.ts";
import { project } from "../sources.ts";

/** Runs .ci/run in a folder that holds nothing else, where every program that it calls only ends as it is told to. */
function runOfCi(env: NodeJS.ProcessEnv, failing: string[] = []) {
  const root = join(createEmptyFolder(), "checkout");
  cpSync(join(project, ".ci", "run"), join(root, ".ci", "run"));
  const programs = join(root, "programs");
  mkdirSync(programs);
  for (const name of ["npm", "chromium", "pdftotext", "qpdf", "java", "mvn", "soffice", "nginx", "apache2"]) {
    writeFileSync(join(programs, name), `#!/bin/sh\nexit ${failing.includes(name) ? 1 : 0}\n`);
    chmodSync(join(programs, name), 0o755);
  }
  const { NOTHING_SKIPPED: _, ...plain } = process.env;
  const PATH = `${programs}${delimiter}${process.env.PATH}`;
  return spawnSync(join(root, ".ci", "run"), { env: { ...plain, PATH, ...env }, encoding: "utf8" });
}

test("what could not be done is named at the end", () => {
  const { status, stdout } = runOfCi({});
  assert.is(status, 0);
  assert.match(stdout, /^Left out: holding both outputs against the published text/m);
  assert.match(stdout, /steps: 5 passed, 0 failed, 1 skipped\n$/);
});

test("where nothing may be skipped, what could not be done is a failure", () => {
  assert.is(runOfCi({ NOTHING_SKIPPED: "1" }).status, 1);
});

test("a step that fails is named, and is a failure", () => {
  const { status, stdout } = runOfCi({}, ["qpdf"]);
  assert.is(status, 1);
  assert.match(stdout, /^Failed: qpdf finds nothing wrong$/m);
});

test("while missing packages are installed, none may start its service, and afterwards any may again", () => {
  const root = join(createEmptyFolder(), "checkout");
  cpSync(join(project, ".ci", "run"), join(root, ".ci", "run"));
  const programs = join(root, "programs");
  mkdirSync(programs);
  // No other program is to be found, so that maven is missing.
  const real = ["bash", "cat", "chmod", "dirname", "env", "mktemp", "rm"];
  for (const name of real) symlinkSync(execFileSync("which", [name], { encoding: "utf8" }).trim(), join(programs, name));
  const pretended = ["npm", "chromium", "pdftotext", "qpdf", "java", "soffice", "nginx", "apache2"];
  const scripts = { id: "echo 0", "apt-get": 'echo "$@ $(cat "$POLICY_FILE" 2>&1)" >>"$CALLS"' };
  for (const [name, line] of [...pretended.map((each) => [each, "exit 0"]), ...Object.entries(scripts)]) {
    writeFileSync(join(programs, String(name)), `#!${join(programs, "bash")}\n${line}\n`);
    chmodSync(join(programs, String(name)), 0o755);
  }
  const [policy, calls] = [join(root, "policy"), join(root, "calls")];
  const env = { PATH: programs, POLICY_FILE: policy, CALLS: calls };
  const { status, stderr } = spawnSync(join(root, ".ci", "run"), { env, encoding: "utf8" });
  assert.is(status, 0, stderr);
  assert.match(readFileSync(calls, "utf8"), /^install .* maven #!\/bin\/sh\nexit 101$/m);
  assert.not(existsSync(policy));
  writeFileSync(policy, "its own");
  spawnSync(join(root, ".ci", "run"), { env });
  assert.is(readFileSync(policy, "utf8"), "its own");
});

test.run();
