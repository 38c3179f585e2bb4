/**
 * `npm run generate`: writes the files that follow from others, after those have changed. A test of each compares what is
 * kept with what would be written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { recordTypes } from "./record-types.ts";
import { withReferenceTables } from "./reference-tables.ts";
import { rulesPage } from "./rules-page.ts";

const project = new URL("../../", import.meta.url);
const recordsFile = new URL("src/load/schema/records.gen.ts", project);
const writingFile = new URL("docs/writing.md", project);
const rulesFile = new URL("docs/rules.md", project);

writeFileSync(recordsFile, await recordTypes());
writeFileSync(writingFile, withReferenceTables(readFileSync(writingFile, "utf8")));
writeFileSync(rulesFile, rulesPage());
