import type { Group } from "../../model/model.ts";
import type { Scene } from "../reading/scenes.ts";
import { wordSet } from "../reading/words.ts";
import { type NumberTold, numberAt } from "./numbers.ts";
import { groupOf, isQualified, phraseBefore } from "./statements.ts";

/** How many members a sentence says that a group has. */
export interface MembersTold {
  readonly group: Group;
  readonly number: NumberTold;
}

const verbs = wordSet(
  "has have comprises consists of made up is are a membership core the will comprise permanent currently total",
  "includes composed shall by there with its consist be in all",
);

const adjectives = new Set(["core", "permanent", "full", "voting", "standing"]);

/** What a sentence with the word "members" says of how many a group has. A sentence on its quorum says nothing of that. */
export function membersToldIn(scene: Scene): MembersTold[] {
  const { tokens } = scene.sentence;
  if (isQualified(tokens)) return [];
  if (
    tokens.some(
      ({ norm }) => /^(?:quorum|quorate|present|least|minimum|fewer|more|up|elected|new|other)$/.test(norm) && norm !== "up",
    )
  )
    return [];
  return tokens.flatMap((_, at): MembersTold[] => {
    const number = numberAt(tokens, at);
    if (number === undefined || number.value < 2) return [];
    let noun = number.to;
    while (adjectives.has(tokens[noun]?.norm ?? "")) noun++;
    if (tokens[noun]?.norm !== "members" || ["of", "from", "who", "with"].includes(tokens[noun + 1]?.norm ?? "")) return [];
    const phrase = phraseBefore(scene, at, ({ norm }) => verbs.has(norm));
    const lead = tokens.slice(0, at).map(({ norm }) => norm);
    const isOwn = lead.length > 0 && lead.every((word) => verbs.has(word)) && scene.text.group === scene.own;
    const group = phrase === undefined ? (isOwn ? scene.own : undefined) : groupOf(phrase);
    const isPart = phrase !== undefined && ["of", "by", "from"].includes(tokens[phrase.from - 1]?.norm ?? "");
    return group === undefined || isPart ? [] : [{ group, number }];
  });
}
