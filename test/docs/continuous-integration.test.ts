import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { load } from "js-yaml";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createEmptyFolder } from "../folder.ts";
import { fixtureFolder } from "../load/fixture.ts";
import { loadOn } from "../load/load-on.ts";
import { junitFaults } from "../outputs/reports/valid.ts";
import { copyProject } from "../own-project.ts";
import { project } from "../sources.ts";
import { blocksBelow } from "./blocks.ts";

const { GITHUB_STEP_SUMMARY: _, ...plain } = process.env;
const nodeFolder = dirname(process.execPath);
const npm =
  [nodeFolder, ...(plain.PATH ?? "").split(delimiter)].map((folder) => join(folder, "npm")).find((path) => existsSync(path)) ??
  "";

/** A folder with an `npm` whose `ci` only notes that it was called: it would ask the network. */
const npmFolder = createEmptyFolder();
writeFileSync(join(npmFolder, "npm"), `#!/bin/sh\nif [ "$1" = ci ]; then echo "$@" >>npm-calls; else exec "${npm}" "$@"; fi\n`);
chmodSync(join(npmFolder, "npm"), 0o755);

const withNpm = { ...plain, PATH: [npmFolder, nodeFolder, plain.PATH].join(delimiter) };

/** A copy of the project with an invented partnership as its data. */
const root = copyProject("test/fixtures/fenmarsh");
renameSync(join(root, "test", "fixtures", "fenmarsh"), join(root, "data"));

/** Runs lines of a page by bash, as the runners of GitLab and Azure do, and gives the exit code and what was said. */
function runLines(lines: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", lines.join("\n")], {
    cwd,
    env: { ...withNpm, ...env },
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

test("the lines for GitLab check with a report that it reads, and publish whatever the check says", async () => {
  const [text = ""] = blocksBelow("continuous-integration.md", "GitLab", "yaml");
  const { check, pages } = load(text) as Record<"check" | "pages", { script: string[]; needs?: [] }>;
  const checked = runLines(check.script, root);
  assert.is(checked.status, 1, checked.said);
  assert.equal(await junitFaults([readFileSync(join(root, "reviews.xml"), "utf8")]), []);
  assert.equal(pages.needs, [], "the website does not wait for the check");
  const page = readFileSync(join(project, "docs/continuous-integration.md"), "utf8");
  const [, added = ""] = /add `(--address [^`]+)` to the build/.exec(page) ?? [];
  const lines = pages.script.map((line) => (line.includes(" build ") ? `${line} ${added}` : line));
  const address = "https://someone.gitlab.io/arrangements";
  const built = runLines(lines, root, { CI_PAGES_URL: address });
  assert.is(built.status, 0, built.said);
  assert.match(readFileSync(join(root, "public/sitemap.xml"), "utf8"), `<loc>${address}/groups/</loc>`);
  assert.is(readFileSync(join(root, "npm-calls"), "utf8"), "ci --ignore-scripts\n".repeat(2));
});

test("the lines for Azure DevOps check with a report that it reads, and build whatever the check says", async () => {
  const [text = ""] = blocksBelow("continuous-integration.md", "Azure DevOps", "yaml");
  const { steps } = load(text) as {
    steps: { script?: string; condition?: string; publish?: string; inputs?: Record<string, string> }[];
  };
  const statuses = steps.flatMap(({ script }) =>
    script === undefined ? [] : [[script.split(" --format", 1)[0], runLines([script], root).status]],
  );
  assert.equal(statuses, [
    ["npm ci --ignore-scripts", 0],
    ["npx governance check", 1],
    ["npm run --silent build", 0],
  ]);
  const results = steps.find(({ inputs }) => inputs?.testResultsFiles !== undefined)?.inputs?.testResultsFiles ?? "";
  assert.equal(await junitFaults([readFileSync(join(root, results), "utf8")]), []);
  assert.ok(existsSync(join(root, steps.find(({ publish }) => publish !== undefined)?.publish ?? "", "index.html")));
  const afterCheck = steps.slice(steps.findIndex(({ script }) => script?.includes("check")) + 1);
  assert.ok(afterCheck.every(({ condition }) => condition === "succeededOrFailed()"));
});

test("the accounts for issues are read from the data as they stand there, of a person and of a team", async () => {
  const [text = ""] = blocksBelow("continuous-integration.md", "An issue for each overdue review", "yaml");
  const folder = fixtureFolder("fenmarsh");
  writeFileSync(join(folder, "desk.yaml"), text);
  const { model, findings } = await loadOn(folder, "2025-02-03");
  assert.equal(
    findings.filter(({ file }) => file.endsWith("desk.yaml")),
    [],
  );
  assert.equal(
    model?.desk.accounts.map(({ owner, account }) => `${owner.id} ${account}`),
    ["executive-board jane-example", "executive-board example-council/business"],
  );
});

/** Reads the lines of a crontab as cron does (crontab(5)): variables, and commands that end at a `%` that is not escaped. */
function readCrontab(text: string) {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const isVariable = (line: string) => /^\w+=/.test(line);
  return {
    variables: Object.fromEntries(lines.filter(isVariable).map((line) => line.split("=", 2))) as Record<string, string>,
    commands: lines
      .filter((line) => !isVariable(line))
      .map((line) => {
        const [, command = ""] = /^(?:[\d*,/-]+\s+){5}(.*)$/.exec(line) ?? [];
        const [executed = "", ...input] = command.split(/(?<!\\)%/);
        return { command: executed.replaceAll("\\%", "%"), input: input.join("\n").replaceAll("\\%", "%") };
      }),
  };
}

test("a crontab is read as cron reads it", () => {
  const { variables, commands } = readCrontab("A=b\n# c\n17 5 * * *  date +\\%F | cat%one%two\n");
  assert.equal(variables, { A: "b" });
  assert.equal(commands, [{ command: "date +%F | cat", input: "one\ntwo" }]);
});

test("the lines for cron print nothing while all is in order, tell what is not, and build the website", async () => {
  const [text = ""] = blocksBelow("continuous-integration.md", "Plain cron", "crontab");
  const { variables, commands } = readCrontab(text);
  assert.is(commands.length, 2);
  const home = createEmptyFolder();
  const git = (cwd: string, ...args: string[]) => {
    const who = ["-c", "user.name=Office", "-c", "user.email=office@example.org"];
    const { status, stderr } = spawnSync("git", [...who, ...args], { cwd, encoding: "utf8" });
    assert.is(status, 0, stderr);
  };
  /** As cron does: with nothing of the user's environment. */
  const runCommand = (at: number) => {
    const { command = "", input = "" } = commands[at] ?? {};
    const PATH = [nodeFolder, dirname(npm), variables.PATH].join(delimiter);
    const env = { HOME: home, LOGNAME: "office", SHELL: "/bin/sh", ...variables, PATH };
    const { status, stdout, stderr } = spawnSync("/bin/sh", ["-c", command], { cwd: home, env, input, encoding: "utf8" });
    return { status, printed: stdout + stderr };
  };

  const origin = copyProject();
  const today = new Date().toISOString().slice(0, 10);
  const answers = ["--name", "Saltby Board", "--remit", "adults", "--area", "Saltby", "--website", "https://sab.example.org"];
  const made = spawnSync(
    process.execPath,
    ["build/run.mjs", "new", "data", ...answers, "--date", today, "--partners", "Saltby Council; NHS Saltby"],
    { cwd: origin, encoding: "utf8" },
  );
  assert.is(made.status, 0, made.stderr);
  writeFileSync(join(origin, ".gitignore"), "node_modules\n.cache\n");
  git(origin, "init", "--quiet", "--initial-branch", "main");
  git(origin, "add", ".");
  git(origin, "commit", "--quiet", "--message", "Begin");
  git(home, "clone", "--quiet", origin, "arrangements");
  symlinkSync(join(project, "node_modules"), join(home, "arrangements", "node_modules"));

  assert.equal(runCommand(0), { status: 0, printed: "" });
  assert.equal(runCommand(1), { status: 0, printed: "" });
  assert.match(readFileSync(join(home, "public/index.html"), "utf8"), "Saltby Board");

  const file = join(origin, "data/arrangements.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("remit: adults", "remit: 100%"));
  git(origin, "commit", "--quiet", "--all", "--message", "Change");
  assert.match(runCommand(0).printed, '"100%" is not one of the words that can stand here.');
  assert.match(runCommand(1).printed, "Nothing was built; the last good website is untouched.");
});

test("the list of packages is made by the line that the page gives for anywhere", () => {
  const page = readFileSync(join(project, "docs/continuous-integration.md"), "utf8");
  const [, line = ""] = /`(npm sbom [^`]+)` makes the same anywhere/.exec(page) ?? [];
  const folder = createEmptyFolder();
  for (const name of ["package.json", "package-lock.json"]) cpSync(join(project, name), join(folder, name));
  mkdirSync(join(folder, "node_modules"));
  const { status, stdout, stderr } = spawnSync("sh", ["-c", `${line} --package-lock-only`], {
    cwd: folder,
    env: withNpm,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  assert.is(status, 0, stderr);
  const { bomFormat, specVersion, components } = JSON.parse(stdout) as Record<string, string> & {
    components: { name: string }[];
  };
  assert.equal([bomFormat, specVersion], ["CycloneDX", "1.5"]);
  assert.ok(components.some(({ name }) => name === "js-yaml"));
  assert.not(components.some(({ name }) => name === "uvu"));
});

test.run();
