import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createEmptyFolder, writeFiles } from "../folder.ts";

const { compileProgram, compileTests, NotCompiled } = await import(
  new URL("../../build/set-up/compile.mjs", import.meta.url).href
);

/** In two pieces, or this test's own compiler would put the address of this file in its place. */
const ownUrl = ["import", "meta", "url"].join(".");

/** A program of two files that says a word, and reads another from a file beside its source. */
function program(): string {
  const root = createEmptyFolder();
  writeFiles(root, {
    "build/main.ts": `import { readFileSync } from "node:fs";\nimport { word } from "../src/word.ts";\nconst beside = readFileSync(new URL("../src/beside.txt", ${ownUrl}), "utf8");\nprocess.stdout.write(word + " " + beside);\n`,
    "src/word.ts": 'export const word: string = "one";\n',
    "src/beside.txt": "beside",
    "build/printing/worker.ts": "",
    "build/desk/thread/worker.ts": "",
    "build/desk/judging/worker.ts": "",
    "package-lock.json": "{}",
    "node_modules/here": "",
  });
  return root;
}

/** What the compiled program says when it is loaded for some use. */
async function says(root: string, use = "use"): Promise<string> {
  const loader = new URL("../../build/set-up/load.mjs", import.meta.url).href;
  const start = `import { loadProgram } from ${JSON.stringify(loader)}; loadProgram(...${JSON.stringify([await compileProgram(root), use])}).keepCode();`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", start], { encoding: "utf8" });
  assert.is(stderr, "");
  return stdout;
}

/** The files that hold code as V8 compiled it, by their names, with the time at which each was written. */
function keptCode(root: string): Map<string, number> {
  const [name = ""] = programs(root);
  const folder = join(root, "node_modules", ".cache", "partnership-governance", name);
  const files = readdirSync(folder).filter((file) => file.endsWith(".code"));
  return new Map(files.map((file) => [join(folder, file), statSync(join(folder, file)).mtimeMs]));
}

const programs = (root: string) => readdirSync(join(root, "node_modules", ".cache", "partnership-governance"));

test("the compiled program does what its sources say, and finds the files beside them", async () => {
  assert.is(await says(program()), "one beside");
});

test("a source that changes is followed, even where its size and its date stay the same", async () => {
  const root = program();
  await says(root);
  const file = join(root, "src", "word.ts");
  const { atime, mtime } = statSync(file);
  writeFileSync(file, 'export const word: string = "two";\n');
  utimesSync(file, atime, mtime);
  assert.is(await says(root), "two beside");
});

test("a source that changes back is what it was", async () => {
  const root = program();
  const before = await compileProgram(root);
  writeFileSync(join(root, "src", "word.ts"), 'export const word: string = "two";\n');
  assert.is.not(await compileProgram(root), before);
  writeFileSync(join(root, "src", "word.ts"), 'export const word: string = "one";\n');
  assert.is(await compileProgram(root), before);
});

test("packages that change make another program", async () => {
  const root = program();
  const before = await compileProgram(root);
  writeFileSync(join(root, "package-lock.json"), '{ "lockfileVersion": 3 }');
  assert.is.not(await compileProgram(root), before);
});

test("what is compiled stays compiled", async () => {
  const root = program();
  await compileProgram(root);
  const [name = ""] = programs(root);
  const file = join(root, "node_modules", ".cache", "partnership-governance", name, "main.cjs");
  writeFileSync(file, 'process.stdout.write("kept");');
  assert.is(await says(root), "kept");
});

test("two starts at once come to one whole program", async () => {
  const root = program();
  const [one, two] = await Promise.all([compileProgram(root), compileProgram(root)]);
  assert.is(one, two);
  assert.is(programs(root).length, 1);
});

test("the code that V8 made of it is kept for each use, and kept no second time", async () => {
  const root = program();
  await says(root);
  const kept = keptCode(root);
  assert.is(kept.size, 1);
  assert.is(await says(root), "one beside");
  assert.equal(keptCode(root), kept);
  await says(root, "../other");
  const names = [...keptCode(root).keys()].map((path) => basename(path));
  assert.equal(
    names.sort(),
    ["---other", "use"].map((use) => `main.cjs.${use}-${process.version}-${process.arch}.code`),
  );
});

test("a run that works much longer than the one whose code was kept has its own kept instead", async () => {
  const root = program();
  const functions = Array.from({ length: 2000 }, (_, n) => `(x: number) => { const y = x * ${n}; return [y, y + 1, y - 1]; }`);
  // By the processor's time, as the program counts: on a busy machine a second is little work.
  const work = "while (process.cpuUsage().user < 3_500_000) all.forEach((each) => each(1));";
  const source = `const all = [${functions}];\nif (process.env.MUCH) { ${work} }\nexport const word = "one";\n`;
  writeFileSync(join(root, "src", "word.ts"), source);
  await says(root);
  const [[file = ""] = []] = keptCode(root);
  const little = statSync(file).size;
  process.env.MUCH = "1";
  await says(root);
  delete process.env.MUCH;
  assert.ok(statSync(file).size > little + 100_000, `${little} and then ${statSync(file).size} bytes`);
});

test("a program with letters of any script says what its sources say, and is of ASCII alone", async () => {
  const root = program();
  writeFileSync(join(root, "src", "word.ts"), 'export const word = /^[–“é😀]$/u.test("😀") ? `“é” 😀` : "none";\n');
  assert.is(await says(root), "“é” 😀 beside");
  assert.not.match(readFileSync(await compileProgram(root), "utf8"), /[^\0-\x7f]/);
});

test("kept code that was damaged or cut off is made anew", async () => {
  const root = program();
  await says(root);
  const [file = ""] = keptCode(root).keys();
  const whole = readFileSync(file);
  const damaged = Buffer.from(whole);
  damaged.fill(255, damaged.length - 100);
  for (const bytes of [damaged, whole.subarray(0, whole.length / 2), Buffer.alloc(whole.length), Buffer.alloc(0)]) {
    writeFileSync(file, bytes);
    assert.is(await says(root), "one beside");
    assert.ok(readFileSync(file).length >= whole.length - 100, "it is whole again");
    assert.not.equal(readFileSync(file), bytes);
  }
});

test("a program that cannot keep its code runs all the same", async () => {
  const root = program();
  const folder = dirname(await compileProgram(root));
  mkdirSync(join(folder, `main.cjs.use-${process.version}-${process.arch}.code`));
  assert.is(await says(root), "one beside");
  assert.equal(
    readdirSync(folder).filter((name) => /\.\d+$/.test(name)),
    [],
  );
});

test("programs of long ago are taken away", async () => {
  const root = program();
  await compileProgram(root);
  const [old = ""] = programs(root);
  const longAgo = new Date("2001-01-01T00:00:00Z");
  utimesSync(join(root, "node_modules", ".cache", "partnership-governance", old), longAgo, longAgo);
  writeFileSync(join(root, "src", "word.ts"), 'export const word: string = "two";\n');
  await compileProgram(root);
  assert.not(programs(root).includes(old));
});

test("sources that make no program leave nothing behind", async () => {
  const root = program();
  writeFileSync(join(root, "src", "word.ts"), "export const word: = ;\n");
  const error = await compileProgram(root).catch((caught: unknown) => caught);
  assert.instance(error, NotCompiled);
  assert.equal(programs(root), []);
});

test("compiled tests run what the sources say, lie as the tests do, and follow a change of either", async () => {
  const root = program();
  const file = "test/text/word.test.ts";
  writeFiles(root, { [file]: 'import { word } from "../../src/word.ts";\nprocess.stdout.write(word);\n' });
  const runTest = async () =>
    spawnSync(process.execPath, [join(await compileTests(root), "test/text/word.test.js")], { encoding: "utf8" }).stdout;
  assert.is(await runTest(), "one");
  writeFileSync(join(root, "src", "word.ts"), 'export const word: string = "two";\n');
  assert.is(await runTest(), "two");
  writeFileSync(join(root, file), 'process.stdout.write("three");\n');
  assert.is(await runTest(), "three");
});

test("V8 is given no flag that its version does not know, which it would tell on standard error", async () => {
  const { flagsFor } = await import(new URL("../../build/set-up/load.mjs", import.meta.url).href);
  assert.ok(flagsFor("20.19.0").includes("--interrupt-budget=1000000"));
  for (const version of ["22.12.0", "24.1.0", "200.0.0"]) assert.equal(flagsFor(version), ["--no-flush-bytecode"]);
  const setAll = `for (const flag of ${JSON.stringify(flagsFor(process.versions.node))}) require("node:v8").setFlagsFromString(flag)`;
  assert.is(spawnSync(process.execPath, ["-e", setAll], { encoding: "utf8" }).stderr, "");
});

test.run();
