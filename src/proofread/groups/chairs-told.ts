import type { Group, Model } from "../../model/model.ts";
import { type Holder, type Holders, holdersBefore, holdersFrom } from "../names/holders.ts";
import type { Scene } from "../reading/scenes.ts";
import { type Token, withoutPossessive, wordSet } from "../reading/words.ts";
import { groupOf, isJoined, isQualified, phraseAfter, phraseBefore } from "./statements.ts";

/** What a sentence says of who chairs a group. */
export interface ChairsTold {
  readonly group: Group;
  readonly role: "chair" | "coChair" | "viceChair";
  readonly holders: readonly Holder[];
  /** Whether it means to name all who chair the group. */
  readonly isComplete: boolean;
  /** The tokens that say the role. */
  readonly from: number;
  readonly to: number;
}

/** A word for the chair, with what stands before it: "Co-Chair", "jointly chaired". */
export interface RoleWord extends Pick<ChairsTold, "role" | "from" | "to"> {
  readonly norm: string;
}

/** The words by which a sentence tells of a chair. */
export const chairWords = wordSet(
  "chair chairs chaired headed chairing chairperson chairman chairwoman chairpersons chairmanship",
);

const auxiliaries = wordSet(
  "continue continues to remains under is are will be shall has been currently jointly which that and also , (",
  "being normally usually now always who meetings meeting – - ' ’ s co independently alternately",
);

/** What a sentence with a word for a chair says of who chairs which group. */
export function chairsToldIn(scene: Scene, model: Model): ChairsTold[] {
  const { tokens } = scene.sentence;
  return tokens.flatMap((_, at): ChairsTold[] => {
    const role = roleAt(tokens, at);
    if (role === undefined || tokens[at]?.quoted || isQualified(tokens, role.to)) return [];
    const told =
      chairmanship(scene, role, model) ??
      passive(scene, role, model) ??
      active(scene, role, model) ??
      nominal(scene, role, model);
    return told === undefined ? [] : [told];
  });
}

/** The word for a chair at a token, with its role. */
export function roleAt(tokens: readonly Token[], at: number): RoleWord | undefined {
  const norm = withoutPossessive(tokens[at]?.norm ?? "");
  if (!chairWords.has(norm)) return undefined;
  const isHyphen = tokens[at - 1]?.text === "-" || tokens[at - 1]?.text === "–";
  const before = tokens[isHyphen ? at - 2 : at - 1]?.norm ?? "";
  const from = isHyphen ? at - 2 : at - 1;
  if (before === "vice" || before === "deputy") return { role: "viceChair", from, to: at + 1, norm };
  if (["co", "joint", "jointly"].includes(before)) return { role: "coChair", from, to: at + 1, norm };
  return { role: tokens[at + 1]?.norm === "jointly" ? "coChair" : "chair", from: at, to: at + 1, norm };
}

const betweenChairedAndBy = wordSet(
  "on behalf of the partnership a rotating rotational basis in turn jointly currently alternately independently",
  "together always :",
);

/** "The Board is co-chaired by …"; "Chaired by …, the Board …". */
function passive(scene: Scene, { role, from, to, norm }: RoleWord, model: Model): ChairsTold | undefined {
  if (norm !== "chaired" && norm !== "headed") return undefined;
  const { tokens } = scene.sentence;
  let by = to;
  while (betweenChairedAndBy.has(tokens[by]?.norm ?? "")) by++;
  const hasBy = tokens[by]?.norm === "by" || tokens[by - 1]?.text === ":";
  const holders: Holders = hasBy ? holdersFrom(scene, by + 1, model) : { list: [], to, isOpen: true };
  if (!hasBy && role !== "coChair") return undefined;
  const group = chairedGroup(scene, from, holders.to);
  if (group === undefined) return undefined;
  return { group, role, holders: holders.list, isComplete: !holders.isOpen, from, to };
}

function chairedGroup(scene: Scene, from: number, end: number): Group | undefined {
  const { tokens } = scene.sentence;
  const isFiller = ({ norm }: Token) => auxiliaries.has(norm);
  const before = phraseBefore(scene, from, isFiller);
  if (before !== undefined) {
    const isPart = tokens[before.from - 1]?.norm === "of" && !/^meetings?$/.test(tokens[before.from - 2]?.norm ?? "");
    return isPart ? undefined : groupOf(before);
  }
  let start = from;
  while (start > 0 && isFiller(tokens[start - 1] as Token)) start--;
  if (start > 0) {
    const lead = tokens.slice(0, from).map(({ norm }) => norm);
    if (lead.every((word) => auxiliaries.has(word) || ["it", "they", "the", "all"].includes(word))) return scene.own;
    // "The Board meets monthly and is chaired by": what the sentence began with.
    const isShared = isJoined(tokens.slice(start, from));
    const [first] = scene.bodies;
    return isShared && first !== undefined && first.from <= 1 ? groupOf(first) : undefined;
  }
  const after = phraseAfter(scene, end, ({ text }) => text === ",");
  return groupOf(after) ?? scene.own;
}

/** "The Board is under the chairmanship of …". */
function chairmanship(scene: Scene, { role, from, to, norm }: RoleWord, model: Model): ChairsTold | undefined {
  if (norm !== "chairmanship" || scene.sentence.tokens[to]?.norm !== "of") return undefined;
  const { list, isOpen } = holdersFrom(scene, to + 1, model);
  const group = groupOf(scene.bodies.findLast((phrase) => phrase.to <= from)) ?? scene.own;
  return list.length === 0 || group === undefined ? undefined : { group, role, holders: list, isComplete: !isOpen, from, to };
}

const beforeVerb = wordSet("has have will shall currently also jointly both who together , now co - to –");

/** "Ada Wren chairs the Board". */
function active(scene: Scene, { role, from, to, norm }: RoleWord, model: Model): ChairsTold | undefined {
  const { tokens } = scene.sentence;
  const hasChaired = norm === "chaired" && /^(?:has|have)$/.test(tokens[from - 1]?.norm ?? "");
  if (norm !== "chair" && norm !== "chairs" && !hasChaired) return undefined;
  const isMeetings =
    /^meetings?$/.test(tokens[to]?.norm ?? tokens[to + 1]?.norm ?? "") || /^meetings?$/.test(tokens[to + 1]?.norm ?? "");
  const after = phraseAfter(scene, to, ({ norm: word }) => ["meetings", "of", "the", "all", "both"].includes(word));
  const ofIsNext = tokens[to]?.norm === "of" || tokens[to]?.norm === "for";
  const group = ofIsNext ? undefined : (groupOf(after) ?? (isMeetings && after === undefined ? scene.own : undefined));
  if (group === undefined || ["the", "a", "an", "of", "its", "and's"].includes(tokens[from - 1]?.norm ?? "")) return undefined;
  const holders = holdersBefore(scene, from, model, ({ norm: word }) => beforeVerb.has(word));
  return holders.length === 0 ? undefined : { group, role, holders, isComplete: false, from, to };
}

const copulas = wordSet(
  "is are will shall be currently remains remain held by rests with falls taken to now provided filled : – - ( as",
  "follows drawn from come comes rest being jointly lies undertaken performed exercised discharged assumed",
  "fulfilled occupied shared between sits belongs",
);

const beforeRole = wordSet(
  "the a an its is are as will shall be act acts serve serves and independent been currently appointed has have ,",
  "( - – being takes take hold holds role of post office current joint also s ' ’ 's position both first new",
  "provide provides standing",
);

/** "The Chair of the Board is …"; "…, Chair of the Board, …"; "Chair: …"; "… (Chair)". */
function nominal(scene: Scene, role: RoleWord, model: Model): ChairsTold | undefined {
  if (role.norm === "chaired" || role.norm === "headed") return undefined;
  const whose = groupOfRole(scene, role);
  if (whose === undefined) return undefined;
  const { group, start, end } = whose;
  const { from, to } = role;
  const told = { group, role: isSeveral(role) ? ("coChair" as const) : role.role, from, to };
  const forward = forwardFrom(scene, role, end, model);
  if (forward !== undefined && forward.list.length > 0) return { ...told, holders: forward.list, isComplete: !forward.isOpen };
  return forward?.isOpen || role.norm === "chairing" ? undefined : backward(scene, told, start, end, model);
}

/** Whose chair is spoken of, and where the words for it begin and end. */
interface ChairOf {
  readonly group: Group;
  readonly start: number;
  readonly end: number;
}

function groupOfRole(scene: Scene, role: RoleWord): ChairOf | undefined {
  const { tokens } = scene.sentence;
  const { from, to, norm } = role;
  const next = tokens[to]?.norm ?? "";
  const isBracketed = tokens[from - 1]?.text === "(" && tokens[to]?.text === ":";
  const before = isBracketed ? phraseBefore(scene, from - 1, () => false) : undefined;
  const bracketed = groupOf(before);
  if (bracketed !== undefined) return { group: bracketed, start: from, end: to };
  if (next === "of" || next === "for" || (norm === "chairing" && next !== "is")) {
    const of = phraseAfter(scene, to, ({ norm: word }) => ["meetings", "of", "for", "the"].includes(word));
    const group = groupOf(of);
    return group && of && { group, start: from, end: of.to };
  }
  const possessor = phraseBefore(
    scene,
    from,
    ({ text, norm: word }) => /^['’]$/.test(text) || ["s", "independent", "two", "three", "joint", "current"].includes(word),
  );
  if (possessor !== undefined) {
    const group = groupOf(possessor);
    return group && { group, start: possessor.from, end: to };
  }
  const group = hasIt(scene, from) ?? (isOwn(scene, role) ? scene.own : undefined);
  return group && { group, start: from, end: to };
}

/** "The Board has an independent Chair"; "the Board … by its Chair". */
function hasIt(scene: Scene, from: number): Group | undefined {
  const { tokens } = scene.sentence;
  let start = from;
  while (["an", "a", "independent", "its", "whose", "current", "single"].includes(tokens[start - 1]?.norm ?? "")) start--;
  const words = tokens.slice(start - 1, from).map(({ norm }) => norm);
  if (!words.includes("its") && !words.includes("whose") && !["has", "have"].includes(words[0] ?? "")) return undefined;
  return groupOf(scene.bodies.findLast((phrase) => phrase.to <= start));
}

/** Those who are named after the words for the chair: after a verb, or after a comma that belongs to nobody else. */
function forwardFrom(scene: Scene, { from }: RoleWord, end: number, model: Model): Holders | undefined {
  const { tokens } = scene.sentence;
  // "under its Chair Ada Wren", "has as its Chair the Chief Constable".
  const isIts = tokens[from - 1]?.norm === "its" && /^(?:as|under|with)$/.test(tokens[from - 2]?.norm ?? "");
  if (isIts && tokens[end]?.text !== ",") return holdersFrom(scene, end, model);
  let link = end;
  while (copulas.has(tokens[link]?.norm ?? "")) link++;
  if (link > end) return holdersFrom(scene, link, model);
  if (tokens[end]?.text !== ",") return undefined;
  const named = holdersFrom(scene, end + 1, model);
  const [only] = named.list;
  const isNext = only !== undefined && only.from <= end + 2 && tokens[end + 1]?.norm !== "and";
  const isAlone = named.list.length === 1 && !["and", "&"].includes(tokens[named.to]?.norm ?? "");
  const isOpening = from === 1 && tokens[0]?.norm === "as";
  return isNext && isAlone && (isOpening || tokens[named.to] === undefined || tokens[named.to]?.kind === "sign")
    ? named
    : undefined;
}

function backward(
  scene: Scene,
  told: Omit<ChairsTold, "holders" | "isComplete">,
  from: number,
  end: number,
  model: Model,
): ChairsTold | undefined {
  const { tokens } = scene.sentence;
  let start = from;
  while (start > 0 && beforeRole.has(tokens[start - 1]?.norm ?? "")) start--;
  const between = tokens.slice(start, from).map(({ norm }) => norm);
  const isLinked = between.some((word) =>
    ["is", "are", "be", "as", "been", "acts", "act", "holds", "takes", "provides", "provide"].includes(word),
  );
  const isAppositive = between[0] === "," && !between.includes("the") && !between.includes("and") && told.to < end;
  const isBracketed = tokens[from - 1]?.text === "(" && tokens[end]?.text === ")";
  const isDashed = /^[-–]$/.test(tokens[from - 1]?.text ?? "") && end === tokens.length;
  if (!(isLinked || isAppositive || isBracketed || isDashed)) return undefined;
  const holders = holdersBefore(scene, start, model, ({ norm }) => norm === "," || norm === "(" || norm === "'" || norm === "’");
  return holders.length === 0 ? undefined : { ...told, holders: isBracketed ? holders.slice(-1) : holders, isComplete: false };
}

/** "The Chair" in a group's own text is the group's, but that of "sub-group chairs" or of a named other body is not. */
function isOwn({ own, text, sentence: { tokens } }: Scene, { from, to }: RoleWord): boolean {
  if (own === undefined || text.group !== own) return false;
  const before = tokens[from - 1];
  const isBare = before === undefined || /^[(:,–-]$/.test(before.text);
  const isDefinite = ["the", "its", "as", "joint", "independent", "current", "a", "an", "both"].includes(before?.norm ?? "");
  return (isBare || isDefinite) && tokens[to]?.norm !== "of";
}

function isSeveral({ norm, role }: RoleWord): boolean {
  return role === "chair" && norm === "chairs";
}
