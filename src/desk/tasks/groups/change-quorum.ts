import { isRecord } from "../../../load/fields.ts";
import { unknown } from "../../../model/unknown.ts";
import { numberInWords } from "../../../text/in-words.ts";
import { english } from "../../../words/english.ts";
import type { DeskData } from "../../data/desk-data.ts";
import type { FileRecord } from "../../data/drafts.ts";
import type { Answers } from "../../forms/field.ts";
import { lineOf, numberOf, textOf, toAnswers } from "../shared/answered.ts";
import { askChoice, askField } from "../shared/asking.ts";
import { type Found, nameOf } from "../shared/records.ts";
import { withFields } from "../shared/with-fields.ts";
import type { Step, Task } from "../task.ts";
import { chosenGroup, groupToChange, whichGroup } from "./chosen-group.ts";

/** "Who makes a quorum" of docs/editing.md: the number, and the words that it is filled into. */
export const changeQuorum: Task = {
  id: "change-quorum",
  title: "Change a quorum",
  about: "When other members, or another number of them, make a quorum of a group.",
  section: "groups",
  steps: (data, answers) => {
    const group = chosenGroup(data, answers);
    if (group === undefined) return [which];
    return [which, known, ...(lineOf(answers, "/known") === "yes" ? [facts(data, group)] : [])];
  },
  check: () => [],
  draft: (data, answers, drafts) => {
    const group = groupToChange(data, answers);
    const isKnown = lineOf(answers, "/known") === "yes";
    drafts.edit(group.path, (record) => {
      const quorum = isKnown ? quorumAfter(record, answers) : unknown;
      return withoutAnswer(withFields("group", "", record, { quorum }));
    });
    return { sentence: `${nameOf(data, group)}: ${isKnown ? saidOf(group, answers) : "nobody knows the quorum"}` };
  },
};

const which = whichGroup("Which group's quorum changes?");

const known: Step = {
  title: "Is it known who makes a quorum?",
  fields: [
    askChoice({
      pointer: "/known",
      label: "Is it known who makes a quorum?",
      options: [
        { value: "yes", label: "Yes" },
        { value: "no", label: "No, nobody knows" },
      ],
    }),
  ],
};

/** Of which members and organisations so many must be present is changed in the form of the group: it stays as it is here. */
function facts(data: DeskData, { record }: Found): Step {
  const { members, of, different, substitutes, words, assumed } = quorumOf(record);
  const reason = isRecord(assumed) ? assumed.members : undefined;
  return {
    title: "Who makes a quorum?",
    lede: "Where the words say {quorumNumber}, the number is filled in, so that it stands once.",
    fields: [
      askField(data, "groups", "/quorum/members", { mayBeAssumed: true }),
      askField(data, "groups", "/quorum/of", { isOptional: true }),
      askField(data, "groups", "/quorum/different", { isOptional: true }),
      askField(data, "groups", "/quorum/substitutes", { isOptional: true }),
      askField(data, "groups", "/quorum/words"),
    ],
    given: toAnswers({
      "/quorum/members": typed(members),
      "/quorum/members.assumed": typed(reason),
      "/quorum/of": typed(of),
      "/quorum/different": typed(different),
      "/quorum/substitutes": typed(substitutes),
      "/quorum/words": typed(words),
    }),
  };
}

function quorumOf({ quorum }: FileRecord): FileRecord {
  return isRecord(quorum) ? quorum : {};
}

function typed(value: unknown): string | undefined {
  return value === undefined || isRecord(value) ? undefined : String(value);
}

function quorumAfter(record: FileRecord, answers: Answers): FileRecord {
  const before = quorumOf(record);
  return withFields("group", "/quorum", before, {
    members: numberOf(answers, "/quorum/members"),
    of: lineOf(answers, "/quorum/of"),
    different: lineOf(answers, "/quorum/different"),
    substitutes: lineOf(answers, "/quorum/substitutes"),
    words: wordsAfter(before.words, textOf(answers, "/quorum/words")),
    assumed: assumedAfter(before.assumed, lineOf(answers, "/quorum/members.assumed")),
  });
}

/** The words as they are where no more than the space at their end differs. */
function wordsAfter(before: unknown, words: string | undefined): unknown {
  return typeof before === "string" && before.trimEnd() === words ? before : words;
}

function assumedAfter(before: unknown, reason: string | undefined): FileRecord | undefined {
  const { members: _, ...others } = isRecord(before) ? before : {};
  const assumed = { ...(reason !== undefined && { members: reason }), ...others };
  return Object.keys(assumed).length > 0 ? assumed : undefined;
}

/** The group without the answer that its terms of reference state no quorum. */
function withoutAnswer(record: FileRecord): FileRecord {
  if (!isRecord(record.none)) return record;
  const { quorum: _, ...none } = record.none;
  return withFields("group", "", record, { none: Object.keys(none).length > 0 ? none : undefined });
}

function saidOf({ record }: Found, answers: Answers): string {
  const members = numberOf(answers, "/quorum/members");
  if (typeof members !== "number" || members === quorumOf(record).members) return "what is said of the quorum changed";
  return `quorum is now ${numberInWords(english, members)} ${members === 1 ? "member" : "members"}`;
}
