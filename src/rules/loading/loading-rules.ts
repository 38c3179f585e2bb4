import type { RuleTexts } from "../rule.ts";
import { assetRules } from "./assets.ts";
import { assumedRules } from "./assumed.ts";
import { clauseRules } from "./clauses.ts";
import { editionRules } from "./editions.ts";
import { fileRules } from "./files.ts";
import { idRules } from "./ids.ts";
import { listingRules } from "./listing.ts";
import { meetsRules } from "./meets.ts";
import { referenceRules } from "./references.ts";
import { staticFileRules } from "./static-files.ts";
import { unknownRules } from "./unknown.ts";
import { valueRules } from "./values.ts";
import { wordRules } from "./words.ts";
import { yamlRules } from "./yaml.ts";

/** The rules that loading a data folder checks, by subject. The code that checks them is in src/load. */
export const loadingSubjects = {
  Files: fileRules,
  YAML: yamlRules,
  "Fields and values": valueRules,
  "What is assumed": assumedRules,
  "What nobody knows": unknownRules,
  Ids: idRules,
  "The order of the document": listingRules,
  "Duties of the law": meetsRules,
  "References in text": referenceRules,
  "Shared clauses": clauseRules,
  Words: wordRules,
  Assets: assetRules,
  "Published editions": editionRules,
  "Files of your own": staticFileRules,
} as const;

type KeyOf<Union> = Union extends unknown ? keyof Union : never;

/** The id of a rule of loading. */
export type LoadingRule = KeyOf<(typeof loadingSubjects)[keyof typeof loadingSubjects]>;

/** The text of each rule of loading, by its id. */
export const loadingRules: Readonly<Record<LoadingRule, RuleTexts[string]>> = Object.assign(
  {},
  ...Object.values(loadingSubjects),
);
