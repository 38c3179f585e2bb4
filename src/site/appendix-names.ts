import type { Appendix } from "../model/model.ts";

/** The name of an appendix in addresses and anchors: "appendix-1". */
export function appendixName({ number }: Appendix): string {
  return `appendix-${number}`;
}

/** "Appendix 1: Relevant agencies". */
export function appendixTitle({ number, title }: Appendix): string {
  return `Appendix ${number}: ${title}`;
}
