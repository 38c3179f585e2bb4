import type { Appendix } from "../model/model.ts";

/** The name of an appendix in addresses and anchors: "appendix-1". */
export function appendixName({ number }: Appendix): string {
  return `appendix-${number}`;
}

/** What stands before its title: "Appendix 1:". */
export function appendixNumber({ number }: Appendix): string {
  return `Appendix ${number}:`;
}

/** "Appendix 1: Relevant agencies". */
export function appendixTitle(appendix: Appendix): string {
  return `${appendixNumber(appendix)} ${appendix.title}`;
}
