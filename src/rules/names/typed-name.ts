import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { type Mention, standingOf } from "../../proofread/names/mentions.ts";
import { type Name, wordsOfName } from "../../proofread/names/names.ts";
import { type ReadSentence, type ReadText, readingOf } from "../../proofread/reading/reading.ts";
import type { Rule } from "../rule.ts";
import { findingInText, passageInText } from "../shared/in-text.ts";
import { referenceTo, registeredPlace } from "../shared/named.ts";

export const typedName: Rule = {
  id: "typed-name",
  severity: "note",
  title: "Names that are typed in full",
  about:
    "Names of groups, organisations and people that are typed in a file other than their record's, where a reference would follow the record; one finding for all, with each name's first place.",
  why: "When the name changes, or the person leaves, the typed name stays.",
  proofreads: true,
  ok: [example("The [[partner:police]] and the Board act. [[person:ann-reed]] leads them.")],
  notOk: [example("The Sandholm Police act."), example("Ann Reed leads them.")],
  check: (model) => {
    const allowed = new Set(model.proofreading.namesInTexts.map((name) => wordsOfName(name).join(" ")));
    const byName = new Map<string, Typed>();
    for (const text of readingOf(model).texts) {
      for (const sentence of text.sentences) {
        for (const mention of sentence.mentions) {
          const name = currentName(text, mention, allowed);
          if (name === undefined || sentence.tokens[mention.from]?.quoted === true) continue;
          if (!byName.has(name.name)) byName.set(name.name, { text, sentence, mention, name });
        }
      }
    }
    return findTyped(model, [...byName.values()]);
  },
};

interface Typed {
  readonly text: ReadText;
  readonly sentence: ReadSentence;
  readonly mention: Mention;
  readonly name: Name;
}

/** The registered name that is typed, if the record has it now and a reference could stand in its place. */
function currentName(text: ReadText, mention: Mention, allowed: ReadonlySet<string>): Name | undefined {
  if (standingOf(mention) !== "name") return undefined;
  const name = mention.typed?.find(({ standing }) => standing === "name");
  if (name === undefined || name.named.kind === "document" || name.named.record.file === text.file) return undefined;
  return allowed.has(name.words.join(" ")) || isOrdinary(name) ? undefined : name;
}

/** Names of one word, and those that end in small letters, are as good as ordinary words. */
function isOrdinary({ words, name }: Name): boolean {
  return words.length === 1 || /\s\p{Ll}\S*$/u.test(name);
}

/** How many names are told, and with their places; whoever goes through these finds the others. */
const most = 8;

function findTyped(model: ModelOnDay, typed: readonly Typed[]): Finding[] {
  const [first, ...others] = typed.slice(0, most);
  if (first === undefined) return [];
  const more = typed.length > most ? ` and ${typed.length - most} more` : "";
  const names = typed.slice(0, most).map(({ name }) => `"${name.name}"`);
  const references = typed.slice(0, most).map(({ name }) => referenceTo(model, name));
  return [
    findingInText(typedName, model, first.text, first.sentence, first.mention, {
      message: `Names are typed in texts that references would take from the records: ${names.join(", ")}${more}.`,
      help: `Write ${references.join(", ")}, so that the texts change with the records.`,
      passages: [
        registeredPlace(model, first.name),
        ...others.map(({ text, sentence, mention }) => passageInText(model, text, sentence, mention)),
      ],
    }),
  ];
}

function example(sentence: string) {
  return { files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n` } };
}
