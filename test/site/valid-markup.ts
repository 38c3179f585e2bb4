import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { HtmlValidate } from "html-validate";
import { shortRun } from "../java.ts";
import { pagePaths } from "./page-paths.ts";

const run = promisify(execFile);
const jar: string = createRequire(import.meta.url)("vnu-jar");

const hasJava = await run("java", ["-version"]).then(
  () => true,
  () => false,
);

/** What the pages are checked with. */
export const checker = hasJava ? "Nu Html Checker" : "html-validate, for want of Java";

/** What is wrong with the HTML of the pages in folders, each with the path of its page; all in one run of the checker. */
export function faultsOfMarkup(...folders: readonly string[]): Promise<string[]> {
  return hasJava ? checked(folders) : validated(folders);
}

/** What the Nu Html Checker calls an error. */
async function checked(folders: readonly string[]): Promise<string[]> {
  const options = ["--errors-only", "--skip-non-html", "--format", "json", "--exit-zero-always"];
  const { stderr } = await run("java", [...shortRun, "-jar", jar, ...options, ...folders], { maxBuffer: 64 * 1024 * 1024 });
  const { messages } = JSON.parse(stderr) as { messages: { url: string; lastLine: number; message: string }[] };
  return messages.map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`);
}

async function validated(folders: readonly string[]): Promise<string[]> {
  const checker = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "no-inline-style": "off", "long-title": "off" },
  });
  const pages = folders.flatMap((folder) =>
    pagePaths(folder).map((path) => join(folder, path.endsWith(".html") ? path : `${path}index.html`)),
  );
  const reports = await Promise.all(pages.map((page) => checker.validateFile(page)));
  return reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.filter(({ severity }) => severity === 2).map(({ line, message }) => `${filePath}:${line} ${message}`),
    ),
  );
}
