import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import { validateXML } from "xmllint-wasm";

const junitSchema = readFileSync(new URL("schemas/junit.xsd", import.meta.url), "utf8");
const sarifSchema = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
let validateSarif: ValidateFunction | undefined;

/** What is wrong with a SARIF report by its schema; nothing where it is valid. */
export function sarifFaults(text: string): string[] {
  validateSarif ??= compileSarif();
  const log = JSON.parse(text);
  return validateSarif({ ...log, $schema: undefined }) ? [] : (validateSarif.errors ?? []).map((error) => JSON.stringify(error));
}

/** The schema is of draft 4, which this validator knows by no name; its keywords mean the same in draft 7. */
function compileSarif(): ValidateFunction {
  const { $schema, id, ...schema } = createRequire(import.meta.url)(sarifSchema);
  if (!$schema.includes("draft-04") || !id.includes("sarif-2.1.0")) throw new Error(`${sarifSchema} is another schema.`);
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
}

/** What is wrong with JUnit reports by their schema, each fault with the report's place in the list as its file name. */
export async function junitFaults(reports: readonly string[]): Promise<string[]> {
  const xml = reports.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  const { valid, errors } = await validateXML({ xml, schema: [junitSchema] });
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}
