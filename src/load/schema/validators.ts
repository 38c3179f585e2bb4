import type { Ajv, ValidateFunction } from "ajv";
import { createAjv } from "./ajv.ts";
import { schemaSuffix } from "./schema-files.ts";

let ajv: Ajv | undefined;

/**
 * The function that validates a record against the schema with a name. In the compiled program this module is replaced by
 * one with validators that were generated beforehand (build/set-up/written-validators.mjs), because to compile them takes
 * longer than all the rest of a check.
 */
export function validatorOf(schema: string): ValidateFunction {
  ajv ??= createAjv();
  const validate = ajv.getSchema(schema + schemaSuffix);
  if (validate === undefined) throw new Error(`There is no schema named ${schema}.`);
  return validate as ValidateFunction;
}
