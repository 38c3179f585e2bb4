import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce, usualDay } from "../built.ts";
import { run } from "../command.ts";
import { contentsOf, createEmptyFolder, writeFiles } from "../folder.ts";
import { project } from "../sources.ts";

const [fenmarsh, example] = ["test/fixtures/fenmarsh", "test/fixtures/example"];

const buildEach = (out: string, ...folders: string[]) => run("build", ["--each", ...folders, "--out", out, "--as-of", usualDay]);

test("each folder gives the website that it gives when it is built alone, but for one with a fault, which is told", async () => {
  const out = join(createEmptyFolder(), "sites");
  const faulty = join(createEmptyFolder(), "oldtown", "data");
  cpSync(join(project, fenmarsh), faulty, { recursive: true });
  writeFileSync(join(faulty, "partners.yaml"), "- id: nobody\n");
  const { code, stdout, stderr } = await buildEach(out, fenmarsh, faulty, example);
  assert.is(code, 1);
  assert.match(stderr, /oldtown\/data\/partners\.yaml:1:/);
  assert.match(stdout, /^✓ oldtown .* not built$/m);
  assert.match(stdout, /^2 of 3 websites are in /m);
  assert.equal(readdirSync(out).sort(), ["example", "fenmarsh"], "nothing is left of the one that was not built");
  for (const data of [fenmarsh, example]) {
    const name = data.slice("test/fixtures/".length);
    assert.equal(contentsOf(join(out, name)), contentsOf(await buildOnce({ data })), name);
  }
  const again = await buildEach(out, fenmarsh, example);
  assert.is(again.code, 0, again.stderr);
  assert.match(again.stdout, /^2 of 2 websites are in /m);
});

test("a folder in whose place something of somebody's own stands is told, and the others are built", async () => {
  const out = join(createEmptyFolder(), "sites");
  writeFiles(out, { "fenmarsh/mine.txt": "mine" });
  const { code, stdout, stderr } = await buildEach(out, fenmarsh, example);
  assert.is(code, 2, stderr);
  assert.match(stdout + stderr, /test\/fixtures\/fenmarsh: [^\n]*fenmarsh/);
  assert.match(stdout, /^1 of 2 websites are in /m);
  assert.equal(contentsOf(join(out, "fenmarsh")), { "mine.txt": "mine" });
  assert.ok(contentsOf(join(out, "example"))["index.html"]);
});

test("folders that give no name, the same name, or nothing to build are refused in a sentence", async () => {
  const out = join(createEmptyFolder(), "sites");
  const refused = async (...args: string[]) => {
    const { code, stderr } = await run("build", args);
    assert.is(code, 2, args.join(" "));
    return stderr;
  };
  assert.match(await refused("--each"), /--each needs the folders to build/);
  assert.match(await refused("--out", out, "--each", fenmarsh, "elsewhere/fenmarsh"), /would both be built into .*fenmarsh\./);
  assert.match(await refused("--out", join(fenmarsh, "chapters"), "--each", fenmarsh), /lies in the data folder/);
  assert.match(await refused(fenmarsh), /is not expected here/);
});

test.run();
