import type { GroupKind } from "../model/model.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";

const names = {
  leadership: "groupKinds.leadership",
  board: "groupKinds.board",
  statutoryGroup: "groupKinds.statutoryGroup",
  assembly: "groupKinds.assembly",
  forum: "groupKinds.forum",
  subGroup: "groupKinds.subGroup",
  taskAndFinish: "groupKinds.taskAndFinish",
  virtualGroup: "groupKinds.virtualGroup",
  referenceGroup: "groupKinds.referenceGroup",
  network: "groupKinds.network",
} as const satisfies Readonly<Record<GroupKind, TextKey>>;

/** What one group of a kind is, within a sentence: "board", "reference group". */
export function groupKindName(words: Words, kind: GroupKind): string {
  return say(words, names[kind]);
}

/** Whether groups of a kind work otherwise than by meetings that decide: the chart sets them apart. */
export function isLooseKind(kind: GroupKind): boolean {
  return kind === "virtualGroup" || kind === "referenceGroup" || kind === "network";
}
