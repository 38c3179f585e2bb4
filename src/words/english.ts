import { wordsFor } from "./catalogue.ts";
import { firstLanguage } from "./catalogues.gen.ts";

/** The words of the interface in British English, for what is never said in another language: findings and the command line. */
export const english = wordsFor(firstLanguage);
