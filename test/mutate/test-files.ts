import { readdirSync } from "node:fs";

/** The folders whose tests run the sources in their own process, and start neither a build nor a browser. */
const folders = ["docs", "load", "model", "rules", "schema", "text", "views"].map((name) => `${name}/`);

/** What takes seconds, and would be run for every mutant that nothing quicker notices, or starts a program of its own. */
const slow = ["docs/recipes", "load/damage", "load/every-field", "model/zones", "rules/examples", "rules/removal"].map(
  (name) => `${name}.test.ts`,
);

/** The files of tests that take part, from the folder of the project. */
export function testFiles(): string[] {
  return readdirSync("test", { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.test\.tsx?$/.test(path) && folders.some((folder) => path.startsWith(folder)))
    .filter((path) => !slow.includes(path))
    .sort()
    .map((path) => `test/${path}`);
}
