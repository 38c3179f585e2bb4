import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { run } from "../command.ts";
import { writeFiles } from "../folder.ts";
import { copyProject } from "../own-project.ts";
import { project } from "../sources.ts";

const oneTest = 'import { test } from "uvu";\ntest("one", () => {});\ntest.run();\n';
const twoTests = oneTest.replace("test.run", 'test("two", () => {});\ntest.run');

const root = copyProject("biome.json");
const file = join(root, "test", "text", "own.test.ts");
writeFiles(root, { "test/text/own.test.ts": oneTest, "data/.keep": "" });

test("the lint finds what is badly written, and mends it when told to", async () => {
  const bad = join(root, "test", "bad.ts");
  writeFileSync(bad, "export const one   = 1\n");
  assert.is((await run("lint", [], { root })).code, 1);
  assert.is((await run("lint", ["--write"], { root })).code, 0);
  assert.is(readFileSync(bad, "utf8"), "export const one = 1;\n");
});

test("coverage ends with a table, and lies line by line in a folder that git ignores", async () => {
  const { code, stdout, stderr } = await run("coverage", [], { root });
  assert.is(code, 0, stderr);
  assert.match(stdout, /^1 passed, 0 failed$/m);
  assert.match(stdout, /^File +\| % Stmts/m);
  assert.ok(existsSync(join(root, ".cache", "coverage", "index.html")));
});

test("what no test notices is told as a difference, and fails; what one notices is not", async () => {
  cpSync(join(project, "test/mutate"), join(root, "test/mutate"), { recursive: true });
  const own = "export const isBefore = (a: number, b: number): boolean => a < b;\n";
  const noticing = `import { test } from "uvu";
import { isBefore } from "../../src/model/own.ts";
test("the earlier is before the later", () => {
  if (!isBefore(1, 2) || isBefore(2, 1)) throw new Error();
});
test.run();
`;
  writeFiles(root, { "src/model/own.ts": own, "test/model/own.test.ts": noticing });
  const { code, stdout } = await run("mutate", ["src/model/own.ts"], { root });
  assert.is(code, 1);
  assert.match(stdout, /^-.* => a < b;\n\+.* => a <= b;$/m);
  assert.not.match(stdout, "=> a >= b");
  assert.match(stdout, /own\.ts .*\b1 \|/);
});

test("an attack tells in a line how much was tried and held, by which seed", async () => {
  const { code, stdout, stderr } = await run("attack", ["requests", "--runs", "100", "--seed", "7"]);
  assert.is(code, 0, `${stdout}${stderr}`);
  assert.match(stdout, /^requests: (\d+) tried, \1 held, seed 7, \d+ s\n$/);
});

test("an attack that there is not is wrong usage, told with those that there are", async () => {
  const { code, stdout, stderr } = await run("attack", ["request"]);
  assert.is(code, 2);
  assert.is(stdout, "");
  assert.match(stderr, /^"request" is no attack\. .*\n {2}bad-folders\n/);
});

test("tests that are watched run again after a change, and end at Ctrl-C", async () => {
  let stop = () => {};
  let shown = "";
  const { signal } = await run("test", ["--watch", "own"], {
    root,
    onStart: (child) => {
      stop = () => child.kill("SIGINT");
      child.stdout?.on("data", (text) => {
        const before = shown;
        shown += text;
        const first = (sentence: RegExp) => sentence.test(shown) && !sentence.test(before);
        if (first(/1 passed, 0 failed\nWaiting for a change/)) writeFileSync(file, twoTests);
        if (first(/2 passed, 0 failed\nWaiting for a change/)) stop();
      });
    },
  });
  assert.is(signal, "SIGINT", shown);
  assert.not.match(shown, "\u001b", "what is no terminal is not cleared");
});

test.run();
