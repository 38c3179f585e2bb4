import { Ajv, type CodeOptions } from "ajv";
import { formats } from "./formats.ts";
import { readSchemaFiles } from "./schema-files.ts";

/**
 * An ajv instance with all schemas. Each is compiled when its validator is first asked for.
 * @param code ajv's options for the generated code of the validators
 */
export function createAjv(code: CodeOptions = { optimize: false }): Ajv {
  return new Ajv({
    strict: true,
    // What may be an id or a record, or one record or a list of them.
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
    ownProperties: true,
    formats: { ...formats },
    schemas: [...readSchemaFiles()],
    // The rest only saves time: a test validates the schemas against draft-07, and a validator is used for one short run.
    // Stryker disable BooleanLiteral: it only saves time
    validateSchema: false,
    meta: false,
    inlineRefs: false,
    // Stryker restore BooleanLiteral
    code,
  });
}
