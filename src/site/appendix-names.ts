import type { Appendix } from "../model/model.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/** The name of an appendix in addresses and anchors: "appendix-1". */
export function appendixName({ number }: Appendix): string {
  return `appendix-${number}`;
}

/** What stands before its title: "Appendix 1:"; undefined where the appendices have titles alone. */
export function appendixNumber(words: Words, { label }: Appendix): string | undefined {
  return label === undefined ? undefined : say(words, "document.appendix", { number: label });
}

/** "Appendix 1: Relevant agencies". */
export function appendixTitle(words: Words, appendix: Appendix): string {
  return [appendixNumber(words, appendix), appendix.title].filter(Boolean).join(" ");
}
