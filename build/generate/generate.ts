/**
 * `npm run generate`: writes the files that are generated from others, to be run after those have changed. A test of each
 * compares the file in the repository with what would be written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { generateCatalogues } from "./catalogues.ts";
import { generateFontCoverage } from "./font-coverage.ts";
import { generateProfiles } from "./profiles.ts";
import { generateRecordTypes } from "./record-types.ts";
import { updateReferenceTables } from "./reference-tables.ts";
import { updateRequiredFields } from "./required-fields.ts";
import { renderRulesPage } from "./rules-page.ts";

const project = new URL("../../", import.meta.url);
const recordsFile = new URL("src/load/schema/records.gen.ts", project);
const writingFile = new URL("docs/writing.md", project);
const partnershipFile = new URL("docs/another-partnership.md", project);
const rulesFile = new URL("docs/rules.md", project);
const cataloguesFile = new URL("src/words/catalogues.gen.ts", project);
const profilesFile = new URL("src/profiles/profiles.gen.ts", project);
const fontsFile = new URL("src/text/font-coverage.gen.ts", project);

writeFileSync(cataloguesFile, generateCatalogues());
writeFileSync(profilesFile, generateProfiles());
writeFileSync(fontsFile, generateFontCoverage());
writeFileSync(recordsFile, await generateRecordTypes());
writeFileSync(writingFile, updateReferenceTables(readFileSync(writingFile, "utf8")));
writeFileSync(partnershipFile, updateRequiredFields(readFileSync(partnershipFile, "utf8")));
writeFileSync(rulesFile, renderRulesPage());
