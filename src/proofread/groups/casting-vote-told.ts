import type { Group, Model } from "../../model/model.ts";
import { type Holder, holdersBefore, holdersFrom } from "../names/holders.ts";
import { type ReadText, readingOf } from "../reading/reading.ts";
import { type Scene, scenesOf, scenesWith } from "../reading/scenes.ts";
import { type Token, wordSet } from "../reading/words.ts";
import { type RoleWord, roleAt } from "./chairs-told.ts";
import { groupOf, isQualified, phraseAfter, phraseBefore } from "./statements.ts";

/** What a sentence says of who has the casting vote of a group: those who chair it, somebody it names, or nobody. */
export interface CastingVoteTold {
  readonly group: Group;
  /** `somebody` is whoever chairs a meeting, or somebody in words that tell no more. */
  readonly role?: "chair" | "chairs" | "viceChair" | "somebody" | "nobody";
  readonly holders: readonly Holder[];
  /** The tokens that name whoever has it. */
  readonly from: number;
  readonly to: number;
}

const before = wordSet(
  "the a second or and have has having hold holds will shall be exercise exercises is given use uses cast casts",
  "are entitled to may can also , additional alone then would",
);

const after = wordSet(
  "is are will shall be rests rest lies with held by belongs to exercised given falls goes of sits cast the then",
  "passes : – -",
);

const decisive = /^(?:casting|deciding|breaking|tiebreaking)$/;

/** What may stand in a rule for when there is no agreement: "where members cannot agree", "were a vote to be tied". */
const conditional = wordSet("may would could cannot were unless");

const negative = wordSet("no not never without");

/** The blanks of shared wording in whose place the words for whoever has the casting vote stand. */
export function castingVoteBlanks({ clauses }: Model): ReadonlySet<string> {
  const texts = clauses.flatMap(({ text, variants }) => [text, ...variants.map((variant) => variant.text)]);
  return new Set(
    texts.flatMap(({ text }) => [...text.matchAll(/\{(\w+)\}[^.{}]{0,30}\bcasting vote/g)].map((match) => match[1] ?? "")),
  );
}

/** The scenes that may tell who has a casting vote: of sentences on votes, and of what fills `blanks`. */
export function castingVoteScenes(model: Model, blanks: ReadonlySet<string>): Iterable<Scene> {
  const scenes = new Set(scenesWith(model, ["vote", "votes"]));
  const filling = blanks.size === 0 ? [] : readingOf(model).texts.filter((text) => blanks.has(blankOf(text)));
  for (const sentence of filling.flatMap(({ sentences }) => sentences)) {
    for (const scene of scenesOf(model).get(sentence) ?? []) scenes.add(scene);
  }
  return scenes;
}

/** The blank that a text fills; empty where it fills none. */
function blankOf({ kind, pointer }: ReadText): string {
  return (kind === "words" && /\/blanks\/(\w+)$/.exec(pointer)?.[1]) || "";
}

/** What a sentence says of who has the casting vote. `blanks` are those that `castingVoteBlanks` gives. */
export function castingVoteToldIn(scene: Scene, model: Model, blanks: ReadonlySet<string>): CastingVoteTold | undefined {
  const { tokens } = scene.sentence;
  const at = tokens.findIndex(({ norm }, index) => /^votes?$/.test(norm) && decisive.test(tokens[index - 1]?.norm ?? ""));
  if (at === -1) return blanks.has(blankOf(scene.text)) ? (whoFrom(scene, 0, model) ?? ofBlank(scene)) : undefined;
  if (isQualified(tokens.filter(({ norm }) => !conditional.has(norm)))) return undefined;
  let end = at - 1;
  while (end > 0 && before.has(tokens[end - 1]?.norm ?? "")) end--;
  if (negative.has(tokens[end - 1]?.norm ?? "")) return undefined;
  return (
    nobodyBefore(scene, end, at + 1) ??
    whoBefore(scene, end, at + 1, model) ??
    whoFrom(scene, at + 1, model) ??
    somebodyAt(scene, tokens.slice(end, at), end, at + 1)
  );
}

/** All words for a blank, such as "the chair of the day". */
function ofBlank({ own, sentence: { tokens } }: Scene): CastingVoteTold | undefined {
  return own && { group: own, role: "somebody", holders: [], from: 0, to: tokens.length };
}

/** "No one has a casting vote". */
function nobodyBefore(scene: Scene, end: number, next: number): CastingVoteTold | undefined {
  const from = clauseStart(scene.sentence.tokens, end);
  const words = scene.sentence.tokens.slice(from, end).map(({ norm }) => norm);
  const isNobody = /^(?:nobody|neither\b.*|none\b.*|no (?:one|person|member|chair|organisation|agency|partner)(?: .*)?)$/;
  const group = groupSpokenOf(scene, next);
  return group && isNobody.test(words.join(" ")) ? { group, role: "nobody", holders: [], from, to: end } : undefined;
}

/** Where the part of a sentence begins in which a token stands: after the last comma or bracket. */
function clauseStart(tokens: readonly Token[], at: number): number {
  return tokens.slice(0, at).findLastIndex(({ text }) => /^[,;:(]$/.test(text)) + 1;
}

/** "Whoever chairs it has the casting vote", and anybody else whom the words do not tell. */
function somebodyAt(scene: Scene, verbs: readonly Token[], end: number, next: number): CastingVoteTold | undefined {
  const { tokens } = scene.sentence;
  const from = clauseStart(tokens, end);
  // "The Board, whose chair of the day has a casting vote".
  const whose = tokens[from]?.norm === "whose" ? scene.bodies.findLast(({ to }) => to <= from) : undefined;
  const own = scene.bodies.findLast((phrase) => phrase.from >= from && phrase.to <= end);
  const group = groupOf(own) ?? groupOf(whose) ?? groupSpokenOf(scene, next);
  if (group === undefined) return undefined;
  const told = { group, role: "somebody" as const, holders: [] };
  if (from < end && verbs.some(({ norm }) => having.has(norm))) return { ...told, from, to: end };
  let start = next;
  while (after.has(tokens[start]?.norm ?? "")) start++;
  const to = tokens.findIndex(({ kind }, at) => at >= start && kind === "sign");
  return start > next && to > start ? { ...told, from: start, to } : undefined;
}

const having = wordSet("have has hold holds exercise exercises given use uses cast casts entitled");

function whoBefore(scene: Scene, end: number, next: number, model: Model): CastingVoteTold | undefined {
  const { tokens } = scene.sentence;
  const of = scene.bodies.find(({ to }) => to === end);
  const roleEnd = of !== undefined && tokens[of.from - 1]?.norm === "of" ? of.from - 2 : end - 1;
  const role = roleAt(tokens, roleEnd);
  const whose = role && phraseBefore(scene, role.from, ({ norm }) => possessive.has(norm));
  const group = groupOf(roleEnd < end - 1 ? of : whose) ?? groupSpokenOf(scene, next);
  if (group === undefined) return undefined;
  if (role !== undefined) return withRole(tokens, group, role, end);
  const holders = holdersBefore(scene, end, model, ({ text }: Token) => text === ",");
  const [first, last] = [holders[0], holders.at(-1)];
  return first && last && { group, holders, from: first.from, to: last.to };
}

/** Between a group and its chair: "the Board's Independent Chair", "the Board, whose Chair". */
const possessive = wordSet("' ’ s , whose independent");

function whoFrom(scene: Scene, start: number, model: Model): CastingVoteTold | undefined {
  const { tokens } = scene.sentence;
  const within = withinAt(scene, start);
  let at = within?.to ?? start;
  while (after.has(tokens[at]?.norm ?? "")) at++;
  const word = [0, 1, 2].map((more) => roleAt(tokens, at + more)).find((role) => role !== undefined);
  const of = word && phraseAfter(scene, word.to, ({ norm }) => norm === "of");
  const group = groupOf(of) ?? groupSpokenOf(scene, start);
  if (group === undefined) return undefined;
  if (word !== undefined) return withRole(tokens, group, word, word.to);
  const { list, to } = holdersFrom(scene, at, model);
  return list[0] && { group, holders: list, from: list[0].from, to };
}

/** "A casting vote on the Board": the body that is named with a preposition at a token. */
function withinAt({ bodies, sentence: { tokens } }: Scene, at: number): Scene["bodies"][number] | undefined {
  return bodies.find(({ from }) => from === at + 1 && /^(?:in|on|of|at|for)$/.test(tokens[at]?.norm ?? ""));
}

/** The group whose casting vote it is: that after the words for it, which end at a token, or the first in the sentence. */
function groupSpokenOf(scene: Scene, vote: number): Group | undefined {
  const within = withinAt(scene, vote);
  return within === undefined ? (scene.bodies.map(groupOf).find((group) => group !== undefined) ?? scene.own) : groupOf(within);
}

function withRole(
  tokens: readonly Token[],
  group: Group,
  { role, norm, from, to }: RoleWord,
  end: number,
): CastingVoteTold | undefined {
  const article = tokens[from - 1]?.norm ?? "";
  const next = tokens.slice(to, to + 3).map((token) => token.norm);
  // "The chair of the day", "either Chair", "whoever is in the chair": whoever it is of those who chair.
  const isOfMeeting = next[0] === "of" && next.some((word) => ["day", "meeting", "time"].includes(word));
  if (isOfMeeting || ["either", "a", "any", "each", "presiding", "acting", "in", "lead"].includes(article)) return undefined;
  if (["whoever", "who", "that"].includes(article) || (article === "the" && tokens[from - 2]?.norm === "in")) return undefined;
  const kind = role === "viceChair" ? "viceChair" : norm === "chairs" ? "chairs" : "chair";
  return { group, role: kind, holders: [], from, to: Math.max(to, Math.min(end, to)) };
}
