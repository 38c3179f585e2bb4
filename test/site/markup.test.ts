import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { HtmlValidate } from "html-validate";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce } from "../built.ts";
import { shortRun } from "../java.ts";
import { pagePaths } from "./page-paths.ts";

const run = promisify(execFile);
const jar: string = createRequire(import.meta.url)("vnu-jar");

const hasJava = await run("java", ["-version"]).then(
  () => true,
  () => false,
);

test(`every page is valid HTML (${hasJava ? "Nu Html Checker" : "html-validate, for want of Java"})`, async () => {
  const folder = await buildOnce();
  assert.equal(hasJava ? await checked([folder]) : await validated(folder), []);
});

test("the check of the markup finds a fault where there is one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "markup-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><html lang=en><title>A</title><p><div></p></html>");
  const faults = hasJava ? await checked([folder]) : await validated(folder);
  rmSync(folder, { recursive: true });
  assert.ok(faults.length > 0);
});

/** What the Nu Html Checker calls an error. */
async function checked(folders: readonly string[]): Promise<string[]> {
  const options = ["--errors-only", "--skip-non-html", "--format", "json", "--exit-zero-always"];
  const { stderr } = await run("java", [...shortRun, "-jar", jar, ...options, ...folders], { maxBuffer: 64 * 1024 * 1024 });
  const { messages } = JSON.parse(stderr) as { messages: { url: string; lastLine: number; message: string }[] };
  return messages.map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`);
}

async function validated(folder: string): Promise<string[]> {
  const checker = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "no-inline-style": "off", "long-title": "off" },
  });
  const reports = await Promise.all(
    pagePaths(folder).map((path) => checker.validateFile(join(folder, path.endsWith(".html") ? path : `${path}index.html`))),
  );
  return reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.filter(({ severity }) => severity === 2).map(({ line, message }) => `${filePath}:${line} ${message}`),
    ),
  );
}

test.run();
