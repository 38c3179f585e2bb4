import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileBrowserFiles } from "../../../src/outputs/site/compiled.ts";
import { createEmptyFolder } from "../../folder.ts";
import { project } from "../../sources.ts";

/** A copy of what browsers load and of what that imports, to be changed at will. */
function copiedSources() {
  const root = createEmptyFolder();
  for (const name of ["client", "model", "text", "views", "styles"]) {
    mkdirSync(join(root, "src"), { recursive: true });
    cpSync(join(project, "src", name), join(root, "src", name), { recursive: true });
  }
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  return { root, sources: { styles: join(root, "src/styles"), client: join(root, "src/client"), cache: join(root, "cache") } };
}

test("what browsers load is compiled once, and again after a change to anything that it is made of", async () => {
  const { root, sources } = copiedSources();
  const first = await compileBrowserFiles(sources);
  const kept = join(sources.cache, "browser.json");
  const before = readFileSync(kept, "utf8");
  assert.equal(await compileBrowserFiles(sources), first);
  assert.is(readFileSync(kept, "utf8"), before);
  const words = join(root, "src/model/verdict.ts");
  writeFileSync(words, readFileSync(words, "utf8").replaceAll('"due-soon"', '"too-late"'));
  assert.match((await compileBrowserFiles(sources)).scripts.reviews, /too-late/);
});

test("what another project keeps, copied along with its packages, is not taken for one's own", async () => {
  const [theirs, own] = [copiedSources(), copiedSources()];
  await compileBrowserFiles(theirs.sources);
  cpSync(theirs.sources.cache, own.sources.cache, { recursive: true });
  const words = join(own.root, "src/model/verdict.ts");
  writeFileSync(words, readFileSync(words, "utf8").replaceAll('"due-soon"', '"too-late"'));
  assert.match((await compileBrowserFiles(own.sources)).scripts.reviews, /too-late/);
});

test.run();
