import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
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
  for (const name of ["npm", "chromium", "pdftotext", "qpdf", "java", "mvn", "soffice"]) {
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

test.run();
