import type { Counted } from "../../model/counts.ts";
import type { Token } from "../reading/words.ts";

/** What a text can have counted, the parts of the document among it. */
export type CountedInText = Counted | "chapters" | "appendices";

/** A noun for what is counted, as words in the singular; what may stand before it within the same expression. */
interface Noun {
  readonly words: readonly string[];
  readonly counted: CountedInText;
}

const nouns: readonly Noun[] = [
  { words: ["lead", "safeguarding", "partner"], counted: "lead-safeguarding-partners" },
  { words: ["lead", "partner"], counted: "lead-safeguarding-partners" },
  { words: ["lsp"], counted: "lead-safeguarding-partners" },
  { words: ["delegated", "safeguarding", "partner"], counted: "delegated-safeguarding-partners" },
  { words: ["delegated", "partner"], counted: "delegated-safeguarding-partners" },
  { words: ["dsp"], counted: "delegated-safeguarding-partners" },
  { words: ["statutory", "safeguarding", "partner"], counted: "statutory-partners" },
  { words: ["statutory", "partner"], counted: "statutory-partners" },
  { words: ["statutory", "organisation"], counted: "statutory-partners" },
  { words: ["statutory", "agency"], counted: "statutory-partners" },
  { words: ["safeguarding", "partner"], counted: "statutory-partners" },
  { words: ["relevant", "agency"], counted: "relevant-agencies" },
  { words: ["strategic", "partnership"], counted: "strategic-partnerships" },
  { words: ["task", "and", "finish", "group"], counted: "task-and-finish-groups" },
  { words: ["statutory", "group"], counted: "statutory-groups" },
  { words: ["virtual", "group"], counted: "virtual-groups" },
  { words: ["reference", "group"], counted: "reference-groups" },
  { words: ["sub", "group"], counted: "sub-groups" },
  { words: ["subgroup"], counted: "sub-groups" },
  { words: ["board"], counted: "boards" },
  { words: ["forum"], counted: "forums" },
  { words: ["assembly"], counted: "assemblies" },
  { words: ["network"], counted: "networks" },
  { words: ["principle"], counted: "principles" },
  { words: ["value"], counted: "values" },
  { words: ["priority"], counted: "priorities" },
  { words: ["chapter"], counted: "chapters" },
  { words: ["appendix"], counted: "appendices" },
];

const plurals: Readonly<Record<string, string>> = {
  ...{ partners: "partner", agencies: "agency", organisations: "organisation", partnerships: "partnership", groups: "group" },
  ...{
    subgroups: "subgroup",
    boards: "board",
    forums: "forum",
    fora: "forum",
    assemblies: "assembly",
    networks: "network",
    principles: "principle",
  },
  ...{ values: "value", priorities: "priority", chapters: "chapter", appendices: "appendix", appendixes: "appendix" },
  ...{ lsps: "lsp", dsps: "dsp", lsp: "lsp", dsp: "dsp" },
};

/** The words with which a sentence can name what is counted. */
export const countedWords: readonly string[] = Object.keys(plurals);

const beginnings = new Set(
  nouns.flatMap(({ words: [first = "", second] }) =>
    second === undefined ? Object.keys(plurals).filter((plural) => plurals[plural] === first) : [first],
  ),
);

/** Words for what the data count: its tokens, from the first up to but without the last. */
export interface CountedNoun {
  readonly counted: CountedInText;
  readonly from: number;
  readonly to: number;
}

/** The words for what the data count, in the plural, that begin at a token. */
export function nounAt(tokens: readonly Token[], at: number): CountedNoun | undefined {
  if (!beginnings.has(tokens[at]?.norm ?? "")) return undefined;
  for (const { words, counted } of nouns) {
    let to = at;
    const fits = words.every((word, index) => {
      while (index > 0 && /^[-–'’]$/.test(tokens[to]?.text ?? "")) to++;
      const norm = tokens[to]?.norm ?? "";
      to++;
      return index === words.length - 1 ? plurals[norm] === word : norm === word || (word === "and" && norm === "&");
    });
    if (fits) return { counted, from: at, to };
  }
  return undefined;
}

/** A noun as it is typed. */
export function wordsOf(tokens: readonly Token[], { from, to }: CountedNoun): string {
  const words = tokens.slice(from, to).map(({ text }) => text);
  return words.join(" ").replaceAll(" - ", "-");
}
