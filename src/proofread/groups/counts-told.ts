import { countOf } from "../../model/counts.ts";
import { isGroup } from "../../model/group.ts";
import type { Model, Partner } from "../../model/model.ts";
import type { BodyPhrase } from "../names/bodies.ts";
import type { Scene } from "../reading/scenes.ts";
import { type Token, wordSet } from "../reading/words.ts";
import { type CountedInText, type CountedNoun, nounAt, wordsOf } from "./count-nouns.ts";
import { type NumberTold, numberAt } from "./numbers.ts";
import { isQualified } from "./statements.ts";

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

/** The numbers of a sentence with one of these words that the data count, where it means all that there are. */
export function countsToldIn(scene: Scene, model: Model): CountTold[] {
  const { tokens } = scene.sentence;
  const isOfNow = !isQualified(tokens.filter(({ norm }) => norm !== "not"));
  const told: CountTold[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = numberOrCount(tokens, at, model);
    if (number === undefined) {
      const after = isOfNow ? countAfter(scene, at) : undefined;
      if (after !== undefined) told.push(after);
      continue;
    }
    const found = isOfNow || isReference(tokens, number) ? countAt(scene, number) : undefined;
    if (found !== undefined) told.push(found);
    at = number.to - 1;
  }
  return told;
}

/** "Our values are five", "the priorities, three in all": a number after what is counted, which begins at a token. */
function countAfter(scene: Scene, at: number): CountTold | undefined {
  const { tokens } = scene.sentence;
  const noun = nounAt(tokens, at);
  if (noun === undefined) return undefined;
  const norms = tokens.slice(noun.to, noun.to + 5).map(({ norm }) => norm);
  const verb = [["are"], [","], [",", "of", "which", "there", "are"]].findLast((words) =>
    words.every((word, index) => norms[index] === word),
  );
  const number = verb && numberAt(tokens, noun.to + verb.length);
  if (verb === undefined || number === undefined) return undefined;
  const next = tokens.slice(number.to, number.to + 2).map(({ norm }) => norm);
  const isTotal = next[0] === "in" && /^(?:all|number|total)$/.test(next[1] ?? "");
  const isLast = verb[0] === "," ? verb.length > 1 && /^[.,;:]?$/.test(next[0] ?? "") : /^[.:;–]?$/.test(next[0] ?? "");
  if (
    !(isTotal || isLast) ||
    !meansAll(scene, { ...number, from: noun.from, to: noun.from }, { ...noun, to: number.to + (isTotal ? 2 : 0) })
  )
    return undefined;
  return { counted: noun.counted, noun: wordsOf(tokens, noun), number, from: noun.from, to: number.to };
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
  if (noun === undefined || !(isReference(tokens, number) || meansAll(scene, number, noun))) return undefined;
  const bound = boundBefore(tokens, number.from);
  return { counted: noun.counted, noun: wordsOf(tokens, noun), number, from: number.from, to: noun.to, ...(bound && { bound }) };
}

/** Whether a number is a reference: what it prints is of the data, whoever else may have such things. */
function isReference(tokens: readonly Token[], { from }: NumberTold): boolean {
  return tokens[from]?.reference !== undefined;
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
function meansAll(scene: Scene, { from, to, value }: NumberTold, noun: CountedNoun): boolean {
  const { tokens } = scene.sentence;
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ norm }) => norm);
  const last = before.at(-1) ?? "";
  const isBesideList = isBesideListOf(scene, noun.counted);
  if (
    (partial.has(last) && !(isBesideList && /^(?:these|those)$/.test(last))) ||
    tokens.slice(to, noun.to).some(({ norm }) => partial.has(norm))
  )
    return false;
  if (last === "of" && isCount(before[0] ?? "")) return true;
  if (last === "of" && /^(?:members|chairs|representatives|leads|work|meetings)$/.test(before[0] ?? "")) return false;
  if (value <= 1 && !["only", "single", "just", "is"].includes(last)) return false;
  if (isBesideList) return true;
  return !isOfOthers(scene, from, noun) && !isSelection(tokens, from, noun.to, noun.counted);
}

/** Whether a sentence stands right before or after the list of what it counts, such as `[[list:values]]`. */
function isBesideListOf({ text: { prose }, sentence: { tokens } }: Scene, counted: CountedInText): boolean {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return prose.references.some(
    ({ kind, id, offset, typed }) =>
      kind === "list" &&
      id === counted &&
      ((offset >= end && prose.text.slice(end, offset).trim() === "") ||
        (offset < start && prose.text.slice(offset + typed.length, start).trim() === "")),
  );
}

function isCount(word: string): boolean {
  return /^(?:all|each|any|one|two|both|each|none|either)$/.test(word);
}

const foreignOwners =
  /^(?:procedures?|strateg(?:y|ies)|framework|protocol|guidance|act|toolkit|model|convention|policy|policies|approach|review|reviews|threshold|thresholds|standards?|programme|project|charter|manifesto|campaign|regional|national|neighbouring|england|school|schools|trust's|council's)$/;

/** Whether it is the number of something that another has: another body, a region, a strategy. */
function isOfOthers({ sentence: { tokens }, bodies, mentionAt, text }: Scene, from: number, noun: CountedNoun): boolean {
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
  const isOne = bodies.length === 1 && only !== undefined && !isGroup(only.body) && !publishes(only.body as Partner);
  return isOf || (isOne && !before.some((word) => ownAims.test(word)));
}

/** Whether a body is the partnership whose aims these are, and not one that it works as beside it. */
function publishes({ is, besidePublisher }: Partner): boolean {
  return is.includes("partnership") && !besidePublisher;
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
    return !isIntroduced(tokens, from) && !isSharedAim(tokens, to);
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

/** "Five values which we share", "that guide our work": said of all of them, where "priorities that matter to …" are some. */
function isSharedAim(tokens: readonly Token[], to: number): boolean {
  const [relative = "", ...words] = tokens.slice(to, to + 6).map(({ norm }) => norm);
  if (relative !== "that" && relative !== "which") return false;
  const verb = words.find((word) => !/^(?:we|all|partners|the|partnership|have|together|each|of|us)$/.test(word)) ?? "";
  return words[0] !== undefined && sharing.has(verb);
}

const sharing = wordSet(
  "share agreed hold uphold adopted guide underpin shape inform drive govern steer bind unite sustain follow",
);
