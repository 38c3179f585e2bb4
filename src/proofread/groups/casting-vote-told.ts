import type { Group, Model } from "../../model/model.ts";
import { type Holder, holdersBefore, holdersFrom } from "../names/holders.ts";
import { type ReadText, readingOf } from "../reading/reading.ts";
import { type Scene, scenesOf, scenesWith } from "../reading/scenes.ts";
import { type Token, wordSet } from "../reading/words.ts";
import { type RoleWord, roleAt } from "./chairs-told.ts";
import { groupOf, isQualified, phraseAfter } from "./statements.ts";

/** What a sentence says of who has the casting vote of a group: those who chair it, or somebody it names. */
export interface CastingVoteTold {
  readonly group: Group;
  readonly role?: "chair" | "chairs" | "viceChair";
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
  const at = tokens.findIndex(
    ({ norm }, index) => /^votes?$/.test(norm) && /^(?:casting|deciding)$/.test(tokens[index - 1]?.norm ?? ""),
  );
  if (at === -1) return blanks.has(blankOf(scene.text)) ? whoFrom(scene, 0, model) : undefined;
  if (isQualified(tokens.filter(({ norm }) => norm !== "may")) || tokens.some(({ norm }) => norm === "no")) return undefined;
  let end = at - 1;
  while (end > 0 && before.has(tokens[end - 1]?.norm ?? "")) end--;
  return whoBefore(scene, end, model) ?? whoFrom(scene, at + 1, model);
}

function whoBefore(scene: Scene, end: number, model: Model): CastingVoteTold | undefined {
  const { tokens } = scene.sentence;
  const of = scene.bodies.find(({ to }) => to === end);
  const roleEnd = of !== undefined && tokens[of.from - 1]?.norm === "of" ? of.from - 2 : end - 1;
  const role = roleAt(tokens, roleEnd);
  const group = groupOf(roleEnd < end - 1 ? of : undefined) ?? groupSpokenOf(scene);
  if (group === undefined) return undefined;
  if (role !== undefined) return withRole(tokens, group, role, end);
  const holders = holdersBefore(scene, end, model, ({ text }: Token) => text === ",");
  const [first, last] = [holders[0], holders.at(-1)];
  return first && last && { group, holders, from: first.from, to: last.to };
}

function whoFrom(scene: Scene, start: number, model: Model): CastingVoteTold | undefined {
  const { tokens } = scene.sentence;
  const within = scene.bodies.find(({ from }) => from === start + 1 && /^(?:in|on|of|at|for)$/.test(tokens[start]?.norm ?? ""));
  let at = within?.to ?? start;
  while (after.has(tokens[at]?.norm ?? "")) at++;
  const word = [0, 1, 2].map((more) => roleAt(tokens, at + more)).find((role) => role !== undefined);
  const of = word && phraseAfter(scene, word.to, ({ norm }) => norm === "of");
  const group = groupOf(of) ?? groupSpokenOf(scene);
  if (group === undefined) return undefined;
  if (word !== undefined) return withRole(tokens, group, word, word.to);
  const { list, to } = holdersFrom(scene, at, model);
  return list[0] && { group, holders: list, from: list[0].from, to };
}

function groupSpokenOf({ bodies, own }: Scene): Group | undefined {
  return bodies.map(groupOf).find((group) => group !== undefined) ?? own;
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
  const kind = role === "viceChair" ? "viceChair" : norm === "chairs" ? "chairs" : "chair";
  return { group, role: kind, holders: [], from, to: Math.max(to, Math.min(end, to)) };
}
