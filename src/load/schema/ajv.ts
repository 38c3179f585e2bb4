import { Ajv, type CodeOptions } from "ajv";
import { formats } from "./formats.ts";
import { readSchemaFiles } from "./schema-files.ts";

/**
 * The schemas as ajv holds them, each to be compiled when it is asked for.
 * @param code how the validators' code is to be written, where it is kept instead of run
 */
export function createAjv(code: CodeOptions = { optimize: false }): Ajv {
  return new Ajv({
    strict: true,
    allErrors: true,
    verbose: true,
    ownProperties: true,
    formats: { ...formats },
    schemas: [...readSchemaFiles()],
    // The rest only saves time: a test holds the schemas against draft-07, and each is compiled for one short run.
    validateSchema: false,
    meta: false,
    inlineRefs: false,
    code,
  });
}
