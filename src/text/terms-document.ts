import type { TermsDocument } from "../model/model.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";
import { dateInWords } from "./date-in-words.ts";
import { sizeInWords } from "./size-in-words.ts";

const types = {
  pdf: "termsDocument.types.pdf",
  word: "termsDocument.types.word",
  webPage: "termsDocument.types.webPage",
} as const satisfies Readonly<Record<NonNullable<TermsDocument["type"]>, TextKey>>;

/** What is known of a document beside its address: "PDF, 240 kB, 10 March 2026"; empty where nothing is. */
export function termsDocumentFacts(words: Words, { type, bytes, date }: TermsDocument): string {
  const facts = [type && say(words, types[type]), bytes && sizeInWords(words, bytes), date && dateInWords(words, date)];
  return facts.filter(Boolean).join(", ");
}

/** The address of a document as it can be typed from paper. */
export function addressInWords({ link }: TermsDocument): string {
  return link.replace(/^https?:\/\//, "");
}
