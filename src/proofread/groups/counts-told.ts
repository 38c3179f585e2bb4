import { type Counted, countOf } from "../../model/counts.ts";
import { isGroup } from "../../model/group.ts";
import type { Model, Partner } from "../../model/model.ts";
import type { BodyPhrase } from "../names/bodies.ts";
import type { Scene } from "../reading/scenes.ts";
import { type Token, wordSet } from "../reading/words.ts";
import { type NumberTold, numberAt } from "./numbers.ts";
import { isQualified } from "./statements.ts";

/** What a text can have counted, the parts of the document among it. */
export type CountedInText = Counted | "chapters" | "appendices";

/** A number that a sentence gives for what the data count. */
export interface CountTold {
  readonly counted: CountedInText;
  /** What it is the number of, as typed. */
  readonly noun: string;
  readonly number: NumberTold;
  /** Whether it is the least or the most that there are, and whether the number itself is among these. */
  readonly bound?: "atLeast" | "moreThan" | "atMost" | "fewerThan";
  /** The tokens of number and noun. */
  readonly from: number;
  readonly to: number;
}

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
  { words: ["sub", "group"], counted: "sub-groups" },
  { words: ["subgroup"], counted: "sub-groups" },
  { words: ["board"], counted: "boards" },
  { words: ["forum"], counted: "forums" },
  { words: ["assembly"], counted: "assemblies" },
  { words: ["principle"], counted: "principles" },
  { words: ["value"], counted: "values" },
  { words: ["priority"], counted: "priorities" },
  { words: ["chapter"], counted: "chapters" },
  { words: ["appendix"], counted: "appendices" },
];

const plurals: Readonly<Record<string, string>> = {
  ...{ partners: "partner", agencies: "agency", organisations: "organisation", partnerships: "partnership", groups: "group" },
  ...{ subgroups: "subgroup", boards: "board", forums: "forum", fora: "forum", assemblies: "assembly", principles: "principle" },
  ...{ values: "value", priorities: "priority", chapters: "chapter", appendices: "appendix", appendixes: "appendix" },
  ...{ lsps: "lsp", dsps: "dsp", lsp: "lsp", dsp: "dsp" },
};

/** Words between a number and its noun that leave the noun what it is. */
const adjectives = wordSet(
  "key shared strategic local current guiding core safeguarding agreed overarching standing main underpinning underlying",
  "multi agency - published partnership our its named permanent common fundamental headline thematic joint identified",
  "listed organisational dedicated operational different broad corporate designated established clear formal year specific",
  "important ' ‘ ’ “ ”",
  '"',
);

/** What makes of a number one of others than all: "the other two", "two further priorities". */
const partial = wordSet(
  "other another next first last remaining additional further new extra these those both between or about around",
  "approximately nearly every any former previous second third",
);

/** What the data hold of each; undefined where nothing of that name is counted. */
export function heldOf(counted: CountedInText, model: Model): number | undefined {
  if (counted === "chapters") return model.chapters.length;
  if (counted === "appendices") return model.arrangements.appendices.length;
  return countOf(counted, model);
}

/** The words with which a sentence can name what is counted. */
export const countedWords: readonly string[] = Object.keys(plurals);

/** The numbers of a sentence with one of these words that the data count, where it means all that there are. */
export function countsToldIn(scene: Scene, model: Model): CountTold[] {
  const { tokens } = scene.sentence;
  if (isQualified(tokens.filter(({ norm }) => norm !== "not"))) return [];
  const told: CountTold[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = numberOrCount(tokens, at, model);
    if (number === undefined) continue;
    const found = countAt(scene, number);
    if (found !== undefined) told.push(found);
    at = number.to - 1;
  }
  return told;
}

/** A number, or a reference that prints the number of something else. */
function numberOrCount(tokens: readonly Token[], at: number, model: Model): NumberTold | undefined {
  const { reference, norm } = tokens[at] ?? {};
  if (norm === "both") return bothAt(tokens, at);
  if (reference === undefined) return numberAt(tokens, at);
  const value = reference.kind === "count" ? countOf(reference.id, model) : undefined;
  return value === undefined ? undefined : { value, from: at, to: at + 1 };
}

/** "both statutory partners" are two; but not "both statutory partners and …". */
function bothAt(tokens: readonly Token[], at: number): NumberTold | undefined {
  const noun = nounAt(tokens, at + 1) ?? nounAt(tokens, at + 2);
  return noun === undefined || tokens[noun.to]?.norm === "and" ? undefined : { value: 2, from: at, to: at + 1 };
}

function countAt(scene: Scene, number: NumberTold): CountTold | undefined {
  const { tokens } = scene.sentence;
  let at = number.to;
  let noun = nounAt(tokens, at);
  while (noun === undefined && adjectives.has(tokens[at]?.norm ?? "")) {
    at += 1;
    noun = nounAt(tokens, at);
  }
  if (noun === undefined || !meansAll(scene, number, noun)) return undefined;
  const bound = boundBefore(tokens, number.from);
  const words = tokens
    .slice(at, noun.to)
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(" - ", "-");
  return { counted: noun.counted, noun: words, number, from: number.from, to: noun.to, ...(bound && { bound }) };
}

function nounAt(
  tokens: readonly Token[],
  at: number,
): (Pick<Noun, "counted"> & { readonly from: number; readonly to: number }) | undefined {
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

function boundBefore(tokens: readonly Token[], at: number): CountTold["bound"] {
  const words = tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ norm }) => norm)
    .join(" ");
  if (/(?:at least|minimum of|no fewer than|not fewer than|no less than)$/.test(words)) return "atLeast";
  if (/(?:more than|over)$/.test(words)) return "moreThan";
  if (/(?:at most|up to|maximum of|no more than)$/.test(words)) return "atMost";
  return /(?:fewer than|less than|under)$/.test(words) ? "fewerThan" : undefined;
}

/** Whether a number is that of all there are, as far as its words show. */
function meansAll(
  scene: Scene,
  { from, to, value }: NumberTold,
  noun: { readonly counted: CountedInText; readonly to: number },
): boolean {
  const { tokens } = scene.sentence;
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ norm }) => norm);
  const last = before.at(-1) ?? "";
  if (partial.has(last) || tokens.slice(to, noun.to).some(({ norm }) => partial.has(norm))) return false;
  if (last === "of" && isCount(before[0] ?? "")) return true;
  if (last === "of" && /^(?:members|chairs|representatives|leads|work|meetings)$/.test(before[0] ?? "")) return false;
  if (value <= 1 && !["only", "single", "just", "is"].includes(last)) return false;
  if (isOfOthers(scene, from, noun)) return false;
  return !isSelection(tokens, from, noun.to, noun.counted);
}

function isCount(word: string): boolean {
  return /^(?:all|each|any|one|two|both|each|none|either)$/.test(word);
}

const foreignOwners =
  /^(?:procedures?|strateg(?:y|ies)|framework|protocol|guidance|act|toolkit|model|convention|policy|policies|approach|review|reviews|threshold|thresholds|standards?|programme|project|charter|manifesto|campaign|regional|national|neighbouring|england|school|schools|trust's|council's)$/;

/** Whether it is the number of something that another has: another body, a region, a strategy. */
function isOfOthers(
  { sentence: { tokens }, bodies, mentionAt, text }: Scene,
  from: number,
  noun: { readonly counted: CountedInText; readonly to: number },
): boolean {
  const words = tokens.slice(0, from).map(({ norm }) => norm);
  const after = tokens.slice(noun.to, noun.to + 4).map(({ norm }) => norm);
  const isAim = ["principles", "values", "priorities"].includes(noun.counted);
  // "the Council's three priorities", "the three boards of the region".
  const owner = bodies.find(
    ({ to }) => to === from || (to < from && from - to <= 2 && /^['’s]+$/.test(words.slice(to).join(""))),
  );
  if (owner !== undefined && !text.inDocument) return true;
  if (
    isAim &&
    isAnothers(
      words,
      tokens.slice(noun.to),
      bodies.filter(({ to }) => to <= from),
    )
  )
    return true;
  const isAcross = after.some((word) => ["region", "regional", "country", "england", "neighbouring", "national"].includes(word));
  if (isAcross) return true;
  if (!isAim && isOfAnotherTime(tokens)) return true;
  if (!isAim) return ["boards", "forums", "assemblies"].includes(noun.counted) && !isOwned(words);
  const own = /^(?:our|we|partnership|partnership's|partners|shared)$/;
  if (!text.inDocument && !words.some((word) => own.test(word))) return true;
  const document = tokens.some((_, at) => mentionAt.get(at)?.named.kind === "document" && at < from);
  return [...words, ...after].some((word) => foreignOwners.test(word)) || (document && !words.some((word) => own.test(word)));
}

/** Groups that were there in another year, or that are only to be set up. */
function isOfAnotherTime(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, at) => {
    const before = tokens[at - 1]?.norm ?? "";
    const isYear = norm === "year" && ["first", "last", "previous", "coming", "next", "past"].includes(before);
    return isYear || (norm === "up" && before === "set") || norm === "establish" || norm === "create";
  });
}

const ownAims = /^(?:our|we|partnership|partnership's|shared|arrangements|this|these|plan)$/;

/** "The Council has four priorities", "the five principles of the Act". */
function isAnothers(before: readonly string[], after: readonly Token[], bodies: readonly BodyPhrase[]): boolean {
  const isOf = after[0]?.norm === "of" && !after.slice(1, 9).some(({ norm, kind }) => ownAims.test(norm) || kind === "reference");
  const [only] = bodies;
  const isOne =
    bodies.length === 1 && only !== undefined && !isGroup(only.body) && !(only.body as Partner).is.includes("partnership");
  return isOf || (isOne && !before.some((word) => ownAims.test(word)));
}

/** Boards and forums there are everywhere: the partnership's are those that it has. */
function isOwned(words: readonly string[]): boolean {
  return words.slice(-4).some((word) => ["our", "has", "have", "its", "comprises", "are", "partnership's"].includes(word));
}

/** "Two sub-groups, the Learning Group and the Case Panel, share …"; "three sub-groups that …": some of them. */
function isSelection(tokens: readonly Token[], from: number, to: number, counted: CountedInText): boolean {
  const next = tokens[to]?.norm ?? "";
  if (
    [
      "that",
      "whose",
      "who",
      "with",
      "which",
      "led",
      "chaired",
      "working",
      "from",
      "dealing",
      "concerned",
      "outside",
      "elsewhere",
    ].includes(next)
  )
    return !isIntroduced(tokens, from);
  const isLegal = counted === "statutory-partners" && tokens[to]?.norm === "in" && tokens[to + 1]?.norm === "each";
  return isLegal || (from === 0 && [",", "–", "-", "("].includes(next));
}

/** "the three", "our three", "there are three", "supported by three": all of them, whatever is said of them after. */
function isIntroduced(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(Math.max(0, from - 3), from).map(({ norm }) => norm);
  const last = words.at(-1) ?? "";
  return (
    ["the", "our", "its", "are", "has", "have", "comprises", "all"].includes(last) || words.slice(-2).join(" ") === "supported by"
  );
}
