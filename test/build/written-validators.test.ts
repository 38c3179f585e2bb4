import { mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fileKinds } from "../../src/load/file-kinds.ts";
import { readFolder } from "../../src/load/files/read.ts";
import { findSchemaErrors } from "../../src/load/schema/schemas.ts";
import { project } from "../sources.ts";

const test = suite("written validators");

/** The validators of the compiled program, made as its compiler makes them. */
async function writtenErrorsOf(): Promise<typeof findSchemaErrors> {
  // Within the project, for the packages that stay outside must be found from there.
  const folder = await mkdtemp(join(project, "node_modules", ".cache", "validators-"));
  try {
    const { standaloneValidators } = await import(pathToFileURL(join(project, "build", "set-up", "written-validators.mjs")).href);
    const outfile = join(folder, "validators.mjs");
    await build({
      stdin: { contents: `export { findSchemaErrors } from "./src/load/schema/schemas.ts";`, resolveDir: project },
      outfile,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      plugins: [standaloneValidators(project, folder, build)],
      logLevel: "error",
    });
    const { findSchemaErrors: written } = await import(pathToFileURL(outfile).href);
    return written;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("they find in every data folder of the tests what ajv finds when it compiles them itself", async () => {
  const written = await writtenErrorsOf();
  const faults = join(project, "test", "load", "faults");
  const folders = (await readdir(faults)).map((name) => join(faults, name));
  let found = 0;
  for (const folder of [...folders, join(project, "data"), join(project, "test", "fixtures", "fenmarsh")]) {
    for (const { kind, raw } of (await readFolder(folder)).files) {
      if (raw === undefined) continue;
      const errors = findSchemaErrors(fileKinds[kind].schema, raw);
      assert.equal(plain(written(fileKinds[kind].schema, raw)), plain(errors));
      found += errors.length;
    }
  }
  assert.ok(found > 20, `only ${found} errors were compared`);
});

test("they know no schema that is not there", async () => {
  const written = await writtenErrorsOf();
  assert.throws(() => written("constructor", {}), /no schema named constructor/);
});

function plain(errors: ReturnType<typeof findSchemaErrors>): unknown {
  return JSON.parse(JSON.stringify(errors));
}

test.run();
