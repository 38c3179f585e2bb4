import { _ } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { createAjv } from "./ajv.ts";
import { readSchemaFiles, schemaSuffix } from "./schema-files.ts";

/**
 * Generates the source of a module that replaces validators.ts: its validators are ajv's standalone code instead of being
 * compiled at each start. It is JavaScript and belongs in the folder of formats.ts, which it imports.
 */
export function writeValidators(): string {
  const ajv = createAjv({ source: true, esm: true, optimize: 1, formats: _`formats` });
  // Names that ajv's generated code does not use itself.
  const exported = Object.fromEntries(readSchemaFiles().map(({ $id }, index) => [`ofRecords${index}`, $id]));
  const table = Object.entries(exported).map(([name, id]) => `${JSON.stringify(id.slice(0, -schemaSuffix.length))}: ${name}`);
  return `import { formats } from "./formats.ts";
${standalone.default(ajv, exported)}
const all = { ${table.join(", ")} };
export function validatorOf(schema) {
  const validate = Object.hasOwn(all, schema) ? all[schema] : undefined;
  if (validate === undefined) throw new Error(\`There is no schema named \${schema}.\`);
  return validate;
}
`;
}
