/**
 * Changes the sources that a plan names, one change at a time, and shows on this terminal which changes no test notices.
 * Ends with a fault where too few are noticed.
 */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { PartialStrykerOptions } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import type { Sample } from "./sample.ts";

/** What is changed: all that takes part, or some paths of it; all the changes, or a sample. */
interface Plan {
  readonly paths: readonly string[];
  readonly sample?: Sample;
}

const { paths, sample } = JSON.parse(process.argv[2] ?? '{"paths":[]}') as Plan;
const sources = paths.length > 0 ? paths : ["src/model", "src/rules", "src/load"];
const reports = ".cache/mutate";
const withTypeScript = ["--import", "tsx"];

const options: PartialStrykerOptions = {
  mutate: [...sources.map(pattern), "!src/load/schema/records.gen.ts"],
  plugins: [plugin("test-runner"), plugin("sample"), plugin("explanations")],
  ignorers: ["explanations"],
  testRunner: "gathered",
  testRunnerNodeArgs: withTypeScript,
  coverageAnalysis: "perTest",
  checkerNodeArgs: withTypeScript,
  ...(sample !== undefined && { checkers: ["sample"], sample }),
  concurrency: availableParallelism(),
  // On a busy machine, reading every test and running it once takes longer than the five minutes that are usual.
  dryRunTimeoutMinutes: 30,
  timeoutMS: 10_000,
  timeoutFactor: 4,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: [process.stdout.isTTY ? "progress" : "progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { reportTests: false, logTests: false, allowEmojis: false, skipFull: true },
  allowConsoleColors: process.stdout.isTTY,
  htmlReporter: { fileName: `${reports}/index.html` },
  jsonReporter: { fileName: `${reports}/report.json` },
  tempDirName: `${reports}/copies`,
  ignorePatterns: ["/.cache", "/_site*"],
  disableTypeChecks: false,
  // TypeScript 7 has no interface for the program that would rewrite its configuration.
  tsconfigFile: "none",
  warnings: { unknownOptions: false, preprocessorErrors: true, unserializableOptions: true, slow: true },
};

await new Stryker(options).runMutationTest();

/** A file, or lines of one (`dates.ts:20-30`), or every file below a folder. */
function pattern(path: string): string {
  return /\.ts(?::[\d:-]+)?$/.test(path) ? path : `${path.replace(/\/$/, "")}/**/*.ts`;
}

function plugin(name: string): string {
  return fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
}
