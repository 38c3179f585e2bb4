import type { Ajv, ValidateFunction } from "ajv";
import { createAjv } from "./ajv.ts";
import { schemaSuffix } from "./schema-files.ts";

let ajv: Ajv | undefined;

/**
 * What validates a record against the schema of a name. In the compiled program this module is replaced by validators
 * that are written out (build/set-up/written-validators.mjs), for to compile them takes longer than all else that a check does.
 */
export function validatorOf(schema: string): ValidateFunction {
  ajv ??= createAjv();
  const validate = ajv.getSchema(schema + schemaSuffix);
  if (validate === undefined) throw new Error(`There is no schema named ${schema}.`);
  return validate as ValidateFunction;
}
