import { isRecord } from "../../load/fields.ts";
import { unknown } from "../../model/unknown.ts";
import { numberInWords } from "../../text/in-words.ts";
import { english } from "../../words/english.ts";
import type { FileRecord } from "../data/drafts.ts";
import type { Answers, ChoiceField } from "../forms/field.ts";
import { lineOf, numberOf, textOf, toAnswers } from "./shared/answered.ts";
import { choiceField, numberField, ownChoice, proseField } from "./shared/asked.ts";
import { chosenGroup, groupToChange, whichGroup } from "./shared/chosen-group.ts";
import { type Found, nameOf } from "./shared/records.ts";
import { withFields } from "./shared/with-fields.ts";
import type { Step, Task } from "./task.ts";

/** "Who makes a quorum" of docs/editing.md: the number, and the words that it is filled into. */
export const changeQuorum: Task = {
  id: "change-quorum",
  title: "Change a quorum",
  about: "When other members, or another number of them, make a quorum of a group.",
  section: "groups",
  steps: (data, answers) => {
    const group = chosenGroup(data, answers);
    if (group === undefined) return [which];
    return [which, known, ...(lineOf(answers, "/known") === "yes" ? [facts(group)] : [])];
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
    ownChoice("/known", "Is it known who makes a quorum?", [
      { value: "yes", label: "Yes" },
      { value: "no", label: "No, nobody knows" },
    ]),
  ],
};

/** Of which members and organisations so many must be present is changed in the form of the group: it stays as it is here. */
function facts({ record }: Found): Step {
  const { members, of, different, substitutes, words, assumed } = quorumOf(record);
  const reason = isRecord(assumed) ? assumed.members : undefined;
  return {
    title: "Who makes a quorum?",
    lede: "Where the words say {quorumNumber}, the number is filled in, so that it stands once.",
    fields: [
      numberField(["group", "/quorum/members"], 100, { label: "How many members", isRequired: true, mayBeAssumed: true }),
      choice("of", "Which members count", { members: "All members", coreMembers: "Core members" }),
      choice("different", "What they must differ in", {
        organisations: "Organisations",
        agencies: "Agencies",
        areasOfEducation: "Areas of education",
      }),
      choice("substitutes", "Substitutes", {
        count: "They count",
        doNotCount: "They do not count",
        atChairsDiscretion: "They count where the chair agrees",
      }),
      proseField(["group", "/quorum/words"], "words", { label: "In the words of the terms of reference", isRequired: true }),
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

function choice(field: string, label: string, options: Readonly<Record<string, string>>): ChoiceField {
  const all = Object.entries(options).map(([value, words]) => ({ value, label: words }));
  return choiceField(["group", `/quorum/${field}`], all, { label });
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
