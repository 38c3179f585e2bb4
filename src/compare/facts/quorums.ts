import type { Group, Quorum } from "../../model/model.ts";
import { factBlanksOf } from "../../text/fact-blanks.ts";
import { numberInWords } from "../../text/in-words.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import type { Pair } from "../shared/records.ts";
import { listed, the } from "../shared/sentences.ts";

/** Another quorum of a group, by its facts. */
export function changedQuorum(words: Words, { before, after }: Pair<Group>): string[] {
  const [was, is] = [before.quorum, after.quorum];
  const name = the(after.name);
  if (was === undefined || is === undefined) {
    const stated = was ?? is;
    if (stated === undefined) return [];
    const how = is === undefined ? "changes.groups.quorumNotStated" : "changes.groups.quorumStated";
    return [say(words, how, { name, quorum: quorumInWords(words, stated) })];
  }
  const how = is.members > was.members ? "changes.groups.quorumRises" : "changes.groups.quorumFalls";
  const numbers = { before: numberInWords(words, was.members), after: numberInWords(words, is.members) };
  return [
    ...(is.members === was.members ? [] : [say(words, how, { name, ...numbers })]),
    ...changedFields(words, quorumFields, say(words, "changes.groups.ofQuorum", { name }), { before: was, after: is }),
  ];
}

const quorumFields: Fields<Quorum> = {
  members: "told by a sentence of its own",
  of: field("changes.fields.quorumMembers", (quorum, words) => factBlanksOf(words, { quorum }).quorumMembers?.text),
  different: field("changes.fields.condition", (quorum, words) => {
    const different = factBlanksOf(words, { quorum }).quorumDifferent?.text;
    return different && say(words, "changes.groups.fromDifferent", { different });
  }),
  include: field("changes.fields.requiredPart", (quorum, words) => factBlanksOf(words, { quorum }).quorumInclude?.text),
  organisations: field("changes.fields.requiredOrganisations", organisationsInWords, ({ organisations }) =>
    JSON.stringify(organisations.map(({ among, count, called }) => [among.map(({ id }) => id), count, called])),
  ),
  substitutes: field("changes.fields.substitutes", (quorum, words) => factBlanksOf(words, { quorum }).quorumSubstitutes?.text),
  words: "told by a sentence of its own",
};

/** Which organisations a quorum needs; those that go by what they are together are named behind it. */
function organisationsInWords(quorum: Quorum, words: Words): string | undefined {
  const text = factBlanksOf(words, { quorum }).quorumOrganisations?.text;
  const named = quorum.organisations
    .filter(({ called }) => called !== undefined)
    .map(
      ({ among }) =>
        `(${listed(
          words,
          among.map(({ name }) => name),
        )})`,
    );
  return text && [text, ...named].join(" ");
}

/** The facts of a quorum, by which two can be compared; its words are told where these are the same. */
export function quorumFacts(quorum: Quorum | undefined): string {
  const { members, of, different, include, organisations = [], substitutes } = quorum ?? {};
  const sets = organisations.map(({ among, count, called }) => [among.map(({ id }) => id), count, called]);
  return JSON.stringify([members, of, different, include, sets, substitutes]);
}

/** "four core members". */
function quorumInWords(words: Words, { members, of }: Quorum): string {
  const how = of === "coreMembers" ? "changes.groups.coreMembers" : "changes.groups.members";
  return say(words, how, { count: members, number: numberInWords(words, members) });
}
