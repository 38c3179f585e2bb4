import { inWords } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Body } from "../../model/model.ts";
import { bodyNouns } from "../../proofread/names/body-words.ts";
import { type Mention, standingOf } from "../../proofread/names/mentions.ts";
import { type Name, type Standing, wordsOfName } from "../../proofread/names/names.ts";
import { type ReadSentence, type ReadText, readingOf } from "../../proofread/reading/reading.ts";
import { tellsOfThePast } from "../../proofread/times/past.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";

export const otherName: Rule = {
  id: "other-name",
  severity: "warning",
  title: "Names that are out of date",
  about:
    "A text that calls a group or an organisation by a name that is not its name now: one that it had before, also its last words or its initials where nothing else is called so, one that it will have, or another that it goes by; not where `namesInTexts` of `proofreading.yaml` allows it, nor where the sentence tells of a former time; in news only another name that the body goes by.",
  why: "Readers take two names for two bodies.",
  proofreads: true,
  ok: [
    example("The [[partner:police]] decides."),
    example("In 2020 [[partner:police]] replaced the Sandholm Borough Police."),
    example("The [[partner:police]], also known as the Sandholm Force, decides."),
    example("The Northholm Borough Police decides."),
    beside({ "news/harbour.md": "---\ntitle: Harbour watched\n---\n\nThe Sandholm Borough Police watches it.\n" }),
  ],
  notOk: [
    example("Sandholm Borough Police decides."),
    example("The Sandholm Force decides."),
    example("The Borough Police decides."),
    example("The SBP decides."),
    example("What they wish.\n\n## Wishes of the Sandholm Force"),
    beside({ "groups/board.yaml": "memberships: [{ constituency: Sandholm Force, seats: [{ post: Clerk }] }]\n" }),
    beside({ "news/harbour.md": "---\ntitle: Harbour watched\n---\n\nThe Sandholm Force watches it.\n" }),
  ],
  check: (model) => {
    const allowed = new Set(model.proofreading.namesInTexts.map((name) => wordsOfName(name).join(" ")));
    const { texts, beside } = readingOf(model);
    return [...texts, ...beside].flatMap((text) =>
      text.sentences.flatMap((sentence) =>
        sentence.mentions.flatMap((mention) => findOther(model, text, sentence, mention, allowed)),
      ),
    );
  },
};

function findOther(
  model: ModelOnDay,
  text: ReadText,
  sentence: ReadSentence,
  mention: Mention,
  allowed: ReadonlySet<string>,
): Finding[] {
  const name = mention.typed?.[0];
  const standing = standingOf(mention);
  if (name === undefined || standing === undefined || standing === "name" || standing === "shortName") return [];
  if (name.named.kind !== "group" && name.named.kind !== "partner") return [];
  // News may use the names of its own time.
  if (text.kind === "news" && standing !== "otherName") return [];
  if (
    allowed.has(name.words.join(" ")) ||
    isCommonNoun(name) ||
    isSubject(name, text) ||
    isPresented(sentence, mention, standing)
  )
    return [];
  const { kind, record } = name.named;
  return [
    findingInText(otherName, model, text, sentence, mention, {
      message: `"${wordsAt(text, mention)}" ${whatItIs(name, record)}.`,
      help: `Write [[${kind}:${record.id}]]. If texts may call it so, add the name to "namesInTexts" of proofreading.yaml.`,
      passages: [passageAt(model, record, "/name", record.name)],
    }),
  ];
}

/** "The Board" is how a text goes on after it has named the board. */
function isCommonNoun({ words: [first = "", ...others] }: Name): boolean {
  return others.length === 0 && bodyNouns.has(first);
}

/**
 * Whether it is what the body works on: its name without "Group". That is then as often the subject as the body, and in a
 * seat, which may be for a whole sector, also where the body is an organisation.
 */
function isSubject({ words, named }: Name, { kind }: ReadText): boolean {
  const isBody = named.kind === "group" || (kind === "seat" && named.kind === "partner");
  const [noun = "", ...before] = wordsOfName(isBody ? named.record.name : "").reverse();
  return bodyNouns.has(noun) && before.reverse().join(" ") === words.join(" ");
}

/** Whether a sentence presents a name as another one: in its own time, as what a body is called, or in the words of others. */
function isPresented(sentence: ReadSentence, mention: Mention, standing: Standing): boolean {
  const { tokens, mentions } = sentence;
  const before = tokens.slice(0, mention.from).filter(({ kind, norm }) => kind !== "sign" && norm !== "the");
  const named = tokens[mention.from - 1]?.text === "(" && mentions.some((other) => isJustBefore(other, mention));
  if (standing === "laterName") return tokens.some(({ norm }) => norm === "will" || norm === "from");
  if (tellsOfThePast(sentence) || isInQuotation(sentence, mention)) return true;
  return standing === "otherName" && (named || calling.has(before.at(-1)?.norm ?? ""));
}

const calling: ReadonlySet<string> = new Set(["as", "called", "named"]);

function isJustBefore(other: Mention, { named, from }: Mention): boolean {
  return other.to === from - 1 && other.named.record.id === named.record.id;
}

/** Whether it stands within a longer quotation, which keeps the words that it had. */
function isInQuotation({ tokens }: ReadSentence, { from, to }: Mention): boolean {
  const isQuoted = (at: number) => tokens[at]?.quoted === true && tokens[at]?.kind === "word";
  return tokens[from]?.quoted === true && (isQuoted(from - 1) || isQuoted(to));
}

/** What a name is to a body, as the end of a sentence. */
function whatItIs({ name, standing, shortFor }: Name, { name: current, formerNames, laterNames }: Body): string {
  const now = `the name of "${current}"`;
  if (standing === "formerName") {
    const registered = shortFor ?? name;
    const until = formerNames.find((former) => former.name === registered)?.period.until;
    const was = until === undefined ? `was ${now} before` : `was ${now} until ${inWords(until)}`;
    return shortFor === undefined ? was : `is short for "${shortFor}", which ${was}`;
  }
  if (standing === "laterName") {
    const from = laterNames.find((later) => later.name === name)?.period.from;
    return from === undefined ? `will be ${now} later` : `will be ${now} from ${inWords(from)}`;
  }
  return `is another name of "${current}"`;
}

function example(sentence: string) {
  const names = "otherNames: [Sandholm Force], formerNames: [{ name: Sandholm Borough Police, until: 2020-03-31 }]";
  return {
    files: {
      "partners.yaml": `partners:\n  - { id: partnership, name: Sandholm Safeguarding Partnership, is: [partnership] }\n  - { id: police, name: Sandholm Police, ${names}, is: [statutoryPartner] }\n`,
      "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n`,
    },
  };
}

function beside(files: Readonly<Record<string, string>>) {
  return { files: { ...example("They decide.").files, ...files } };
}
