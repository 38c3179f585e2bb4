import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { apostrophesIn } from "../../proofread/names/apostrophes.ts";
import { type Mention, standingOf } from "../../proofread/names/mentions.ts";
import type { Name } from "../../proofread/names/names.ts";
import { nearNamesOf } from "../../proofread/names/near-names.ts";
import { type ReadSentence, type ReadText, readingOf } from "../../proofread/reading/reading.ts";
import type { Rule } from "../rule.ts";
import { findingInText, passageInText, type Span, wordsAt } from "../shared/in-text.ts";
import { referenceTo, registeredPlace } from "../shared/named.ts";

export const nameSpelling: Rule = {
  id: "name-spelling",
  severity: "note",
  title: "Names in another spelling",
  about:
    'A name that a text types with other apostrophes, hyphens, commas, capitals or another "and" than the record, one finding for each such form and file; also a name of no record that texts spell with an apostrophe and without.',
  why: "One name in two spellings looks like two names, and is found by half of who looks for it.",
  proofreads: true,
  ok: [
    example("The Leaders' Assembly meets. The Leaders’ Assembly's work goes on."),
    example("The Heads' Conference meets; the Heads confer. The Heads’ Conference agreed."),
    example("The leaders assembly as they wish; the Leaders, Assembly and others too."),
  ],
  notOk: [
    example("The Leaders Assembly meets."),
    example("LIGHTHOUSE is heard, and it hears Lighthouse."),
    example("It is heard by the Leaders' assembly."),
    example("The Learning and Development Subgroup meets."),
    example("The Learning & Development Sub-Group meets."),
    example("The Sandholm Heads' Conference met. The Heads Conference agreed."),
  ],
  check: (model) => {
    const seen = new Set<string>();
    const ofRecords = spellingsOf(model).flatMap(({ text, sentence, span, name }): Finding[] => {
      const typed = wordsAt(text, span);
      const key = `${text.file}\n${typed}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [
        findingInText(nameSpelling, model, text, sentence, span, {
          message: `The text spells "${typed}"; the record "${name.name}".`,
          help: `Write ${referenceTo(model, name)}.`,
          passages: [registeredPlace(model, name)],
        }),
      ];
    });
    return [...ofRecords, ...ofNoRecord(model)];
  },
};

/** Names of no record that texts spell in two ways, each at the way that is rarer. */
function ofNoRecord(model: ModelOnDay): Finding[] {
  const near = new Set(nearNamesOf(model).map(({ sentence }) => sentence));
  return apostrophesIn(readingOf(model).texts).flatMap(({ withApostrophe, without }): Finding[] => {
    const [[other], [first]] = without.length > withApostrophe.length ? [without, withApostrophe] : [withApostrophe, without];
    if (first === undefined || other === undefined || near.has(first.sentence) || near.has(other.sentence)) return [];
    return [
      findingInText(nameSpelling, model, first.text, first.sentence, first, {
        message: `The text spells "${wordsAt(first.text, first)}"; another place "${wordsAt(other.text, other)}".`,
        help: "Write it the same in both, as those write it whose name it is.",
        passages: [passageInText(model, other.text, other.sentence, other)],
      }),
    ];
  });
}

interface Spelling {
  readonly text: ReadText;
  readonly sentence: ReadSentence;
  readonly span: Span;
  readonly name: Name;
}

function spellingsOf(model: ModelOnDay): Spelling[] {
  const { texts, beside } = readingOf(model);
  const near = nearNamesOf(model).filter(({ differs }) => differs === "spelling");
  return [
    ...near.map(({ text, sentence, start, end, name }) => ({ text, sentence, span: { start, end }, name })),
    ...[...texts, ...beside].flatMap((text) =>
      text.sentences.flatMap((sentence) => sentence.mentions.flatMap((mention) => spelledOtherwise(text, sentence, mention))),
    ),
  ];
}

/** A mention of a name of the day that is typed in none of the ways in which the record has it. */
function spelledOtherwise(text: ReadText, sentence: ReadSentence, mention: Mention): Spelling[] {
  const { typed = [] } = mention;
  const [name] = typed;
  const standing = standingOf(mention);
  if (name === undefined || (standing !== "name" && standing !== "shortName")) return [];
  const words = spellingOf(wordsAt(text, mention));
  const isShouted = words.includes(" ") && words === words.toUpperCase();
  return isShouted || typed.some((each) => isSpelledAs(words, each)) ? [] : [{ text, sentence, span: mention, name }];
}

function isSpelledAs(words: string, { name }: Name): boolean {
  const wanted = spellingOf(name);
  return words === wanted || words.replace(/'s?$/, "") === wanted || capitalised(words) === capitalised(wanted);
}

/** A name for comparison of its spelling: with one kind of apostrophe and of hyphen, without "the". */
function spellingOf(name: string): string {
  return name.replaceAll("’", "'").replace(/[‐‑–]/g, "-").replace(/^the /i, "");
}

/** The same with a capital first, as at the beginning of a sentence. */
function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function example(sentence: string) {
  return {
    files: {
      "groups/assembly.yaml": `name: Leaders' Assembly\nkind: assembly\nsummary: ${sentence}\n`,
      "groups/light.yaml": "name: Lighthouse\nkind: forum\n",
      "groups/learning.yaml": "name: Learning and Development Sub-Group\nkind: subGroup\n",
    },
  };
}
