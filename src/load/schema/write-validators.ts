import { _ } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { createAjv } from "./ajv.ts";
import { readSchemaFiles, schemaSuffix } from "./schema-files.ts";

/**
 * The source of a module that does what validators.ts does, with the validators written out instead of compiled at each
 * start. It is JavaScript, to stand beside formats.ts.
 */
export function writeValidators(): string {
  const ajv = createAjv({ source: true, esm: true, optimize: 1, formats: _`formats` });
  // Names that ajv gives nothing of its own.
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
