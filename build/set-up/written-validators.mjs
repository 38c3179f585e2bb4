/**
 * Replaces the validators that are compiled at each start by ones that are generated beforehand. Plain JavaScript, since it
 * is part of what compiles the TypeScript.
 */
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const replaced = /[\\/]src[\\/]load[\\/]schema[\\/]validators\.ts$/;

/**
 * An esbuild plugin that loads the generated validators instead of src/load/schema/validators.ts.
 * @param {string} root the folder of package.json
 * @param {string} draft a folder within it for temporary files
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
      // The few modules of ajv that validators need at run time are bundled with them; its compiler is not.
      onResolve({ filter: /^(?:ajv\/dist\/runtime\/|fast-deep-equal$)/ }, ({ path, importer }) => ({
        path: createRequire(importer).resolve(path),
      }));
    },
  };
}

/** Compiles write-validators.ts and runs it. Returns the source of the module with the generated validators. */
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
