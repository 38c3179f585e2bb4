import { isCapitalised } from "../reading/characters.ts";
import type { ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/words.ts";

export type PartKind = "appendix" | "annex" | "section" | "chapter" | "paragraph" | "page";

/** A numbered part of a document that a sentence names: "Appendix 2", "Section 4.1", "page 12". */
export interface PartTold {
  readonly kind: PartKind;
  /** Its number or letter as typed, in capitals. */
  readonly label: string;
  /** Its tokens: from the first up to but without the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Whether the sentence says that it is a part of what the text itself belongs to: "below", "of these terms". */
  readonly own: boolean;
}

const kinds: ReadonlyMap<string, PartKind> = new Map(
  Object.entries({
    appendix: ["appendix", "appendices", "appendixes"],
    annex: ["annex", "annexe", "annexes"],
    section: ["section", "sections", "§"],
    chapter: ["chapter", "chapters"],
    paragraph: ["paragraph", "paragraphs", "para", "paras"],
    page: ["page", "pages", "pp"],
  }).flatMap(([kind, norms]) => norms.map((norm) => [norm, kind as PartKind] as const)),
);

/** The words with which a sentence can name a part. */
export const wordsForParts: readonly string[] = [...kinds.keys()];

const inWords = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** The numbered parts that a sentence names, but for those of other documents. */
export function partsIn(sentence: ReadSentence): PartTold[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): PartTold[] => {
    const kind = token.kind === "reference" ? undefined : kinds.get(token.norm);
    if (kind === undefined) return [];
    const labels = labelsAfter(tokens, at, /(?:s|appendices|pp)$/.test(token.norm));
    const end = labels.at(-1)?.to ?? at;
    const own = isOwn(tokens, end);
    if (labels.length === 0 || (!own && isOfAnother(sentence, kind, at, end))) return [];
    return labels.map(({ label, from, to }) => {
      const first = labels.length === 1 ? at : from;
      return { kind, label, from: first, to, own, start: tokens[first]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    });
  });
}

interface Label {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** The numbers or letters after "Appendix", or after "Appendices" all that are listed. */
function labelsAfter(tokens: readonly Token[], at: number, isPlural: boolean): Label[] {
  const labels: Label[] = [];
  for (let next = at + 1; next < tokens.length; next++) {
    const label = labelOf(tokens[next]);
    if (label !== undefined) labels.push({ label, from: next, to: next + 1 });
    else if (labels.length === 0 || !/^(?:,|and|or|&|to|-|–)$/.test(tokens[next]?.norm ?? "")) break;
    if (!isPlural && labels.length > 0) break;
  }
  return labels;
}

function labelOf(token: Token | undefined): string | undefined {
  if (token?.kind !== "word") return undefined;
  if (/^\d+(?:\.\d+)*$/.test(token.text) || /^[A-Z]$/.test(token.text) || /^[IVX]{1,4}$/.test(token.text)) return token.text;
  const number = inWords.indexOf(token.norm);
  return number === -1 ? undefined : String(number + 1);
}

/** Whether what follows says that the part is one of this text's own document. */
function isOwn(tokens: readonly Token[], end: number): boolean {
  const [first = "", second = "", third = ""] = tokens.slice(end, end + 3).map(({ norm }) => norm);
  if (/^(?:below|above|overleaf|herein)$/.test(first)) return true;
  const isOf = /^(?:of|to|in)$/.test(first);
  return isOf && (/^(?:this|these|our)$/.test(second) || (second === "the" && /^(?:arrangements|document|terms)$/.test(third)));
}

const ofLaws = new Set([
  ...["act", "acts", "regulation", "regulations", "code", "order", "convention", "directive", "guidance", "schedule", "statute"],
  ...["statutory", "gdpr", "keeping", "measure", "charter"],
]);

/**
 * Whether a part is one of another document: of what follows "of" or stands directly before it, and for all but appendices
 * and annexes of any law or guidance that the sentence names.
 */
function isOfAnother({ tokens, mentions }: ReadSentence, kind: PartKind, at: number, end: number): boolean {
  const next = afterTitle(tokens, end);
  const after = tokens[next]?.norm ?? "";
  if (after === "of" || (after === "to" && isNamed(tokens[next + 1]))) return !isOwn(tokens, next);
  let before = at - 1;
  while (tokens[before]?.kind === "sign") before--;
  const documents = mentions.filter(({ named }) => named.kind === "document");
  if (documents.some(({ from, to }) => before >= from && before < to)) return true;
  if (kind === "appendix" || kind === "annex") return false;
  return documents.length > 0 || tokens.some(({ norm }) => ofLaws.has(norm));
}

function isNamed(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "reference" || token.norm === "the" || isCapitalised(token.text));
}

/** The token after a title in brackets. */
function afterTitle(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== "(") return end;
  const close = tokens.findIndex(({ text }, index) => index > end && text === ")");
  return close === -1 ? end : close + 1;
}
