import type { Appendix } from "../model/model.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/** The name of an appendix in addresses and anchors: "appendix-1". */
export function appendixName({ number }: Appendix): string {
  return `appendix-${number}`;
}

/** What stands before its title: "Appendix 1:". */
export function appendixNumber(words: Words, { number }: Appendix): string {
  return say(words, "document.appendix", { number });
}

/** "Appendix 1: Relevant agencies". */
export function appendixTitle(words: Words, appendix: Appendix): string {
  return `${appendixNumber(words, appendix)} ${appendix.title}`;
}
