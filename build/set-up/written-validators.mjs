/**
 * Puts the written validators in the place of those that are compiled at each start. Plain JavaScript, since it is part
 * of what makes TypeScript run.
 */
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const replaced = /[\\/]src[\\/]load[\\/]schema[\\/]validators\.ts$/;

/**
 * A plugin of esbuild's.
 * @param {string} root the folder of package.json
 * @param {string} draft a folder within it for what is needed only meanwhile
 * @param {typeof import("esbuild").build} build
 */
export function standaloneValidators(root, draft, build) {
  return {
    name: "written-validators",
    setup({ onLoad, onResolve }) {
      onLoad({ filter: replaced }, async ({ path }) => ({
        contents: await compileValidators(root, draft, build),
        loader: "js",
        resolveDir: dirname(path),
      }));
      // The few lines that validators need of their compiler go with them; the compiler itself stays out.
      onResolve({ filter: /^(?:ajv\/dist\/runtime\/|fast-deep-equal$)/ }, ({ path, importer }) => ({
        path: createRequire(importer).resolve(path),
      }));
    },
  };
}

/** The module that the program's own sources write, once they are made to run. */
async function compileValidators(root, draft, build) {
  const outfile = join(draft, "write-validators.mjs");
  const schemaFiles = join(root, "src", "load", "schema", "schema-files.ts");
  await build({
    entryPoints: [join(root, "src", "load", "schema", "write-validators.ts")],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    define: { "import.meta.url": JSON.stringify(pathToFileURL(schemaFiles).href) },
    logLevel: "error",
  });
  const { writeValidators } = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return writeValidators();
}
