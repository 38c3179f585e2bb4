import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { isDistinctive } from "../../proofread/names/body-words.ts";
import { type Name, wordsOfName } from "../../proofread/names/names.ts";
import { nearNamesOf } from "../../proofread/names/near-names.ts";
import { type NamedBody, namedBodiesIn } from "../../proofread/reading/phrases.ts";
import { type ReadSentence, type ReadText, readingOf } from "../../proofread/reading/reading.ts";
import type { Rule } from "../rule.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";
import { referenceTo, registeredPlace } from "../shared/named.ts";

export const unknownBody: Rule = {
  id: "unknown-body",
  severity: "note",
  title: "Bodies without a record",
  about:
    "A body that texts name and no record has: where it is named twice, something accounts to it, its name is like a registered one, or the words make it one of the partnership's own (a sub-group, the title of terms of reference, the ending of a group's name where sub-groups are spoken of); at the first place, and not where it is said to be a national one; `knownBodies` of `proofreading.yaml` allows those that need no record.",
  why: "Either it is a body of the data by another name, or readers are told of one that they find nowhere.",
  proofreads: true,
  ok: [
    example("The Harbour Sub-Group of [[partner:police]] listens to sailors."),
    {
      files: {
        ...example("The Ferry Delivery Group listens to sailors.").files,
        "groups/delivery.yaml": "name: Coastal Work Delivery Group\nkind: subGroup\n",
      },
    },
    example("The Coastal Youth Forum was heard once. Each Care Panel and every Care Panel is free, as are Care Panels."),
    example("The [[partnership]] Board and the Sub-Group heard it. The Sub-Group and the Board did so twice."),
    {
      files: {
        ...example("The Tide Panel sits. The Tide Panel rises.").files,
        "proofreading.yaml": "knownBodies: [Tide Panel]\n",
      },
    },
  ],
  notOk: [
    example("The Tide Panel sits. The Tide Panel rises."),
    example("The Case Panel reports each month to the Tide Panel."),
    example("The Harbour Sub-Group listens to sailors."),
    {
      files: {
        ...example("Sub-groups plan the year. That is all, but for the Ferry Delivery Group.").files,
        "groups/delivery.yaml": "name: Coastal Work Delivery Group\nkind: subGroup\n",
      },
    },
    {
      files: {
        "groups/panel.yaml":
          "termsOfReference: { title: Terms of Reference of the Tide Panel, sections: [{ heading: Purpose, text: It reads. }] }\n",
      },
    },
    example("The Case Review Group reads case files; the Case Committee reads nothing."),
  ],
  check: (model) => {
    const named = bodiesOf(model);
    const relatives = relativesOf(model);
    return [...named.values()].flatMap((places): Finding[] => {
      const [first] = places;
      if (first === undefined || places.some(({ body }) => body.settled)) return [];
      const relative = nearestTo(first.body.words, relatives);
      const isMeant = places.length > 1 || first.body.above || relative !== undefined || isOwn(model, first);
      return isMeant ? [findUnknown(model, first, relative)] : [];
    });
  },
};

interface Place {
  readonly text: ReadText;
  readonly sentence: ReadSentence;
  readonly body: NamedBody;
}

/** The bodies that no record has, each with the places where it is named. */
function bodiesOf(model: ModelOnDay): ReadonlyMap<string, readonly Place[]> {
  const known = new Set(model.proofreading.knownBodies.map((name) => wordsOfName(name).join(" ")));
  const near = new Set(nearNamesOf(model).map(({ text, start }) => `${text.file} ${text.pointer} ${start}`));
  const places = new Map<string, Place[]>();
  for (const text of readingOf(model).texts) {
    for (const sentence of text.sentences) {
      for (const body of namedBodiesIn(sentence)) {
        const key = body.words.join(" ");
        if (known.has(key) || !body.words.slice(0, -1).some(isDistinctive)) continue;
        if (near.has(`${text.file} ${text.pointer} ${body.start}`)) continue;
        places.set(key, [...(places.get(key) ?? []), { text, sentence, body }]);
      }
    }
  }
  return places;
}

/** Whether the words around a body make it one of the partnership's own, so that a record is missing where it is named once. */
function isOwn({ groups }: ModelOnDay, { text, sentence, body }: Place): boolean {
  const [noun = "", before = "", ...others] = [...body.words].reverse();
  if (sentence.tokens.find(({ start }) => start >= body.end)?.norm === "of") return false;
  if (text.group !== undefined && text.pointer.endsWith("/termsOfReference/title")) return !body.words.includes("terms");
  if (noun === "subgroup" || noun === "sub-group" || (before === "sub" && noun === "group")) return true;
  const isEnding = others.length > 0 && isDistinctive(before) && groups.some(({ name }) => endsWith(name, [before, noun]));
  return isEnding && speaksOfSubGroups(text, sentence);
}

function endsWith(name: string, ending: readonly string[]): boolean {
  return wordsOfName(name).slice(-ending.length).join(" ") === ending.join(" ");
}

/** Whether a sentence, or one of the two before it, is about sub-groups. */
function speaksOfSubGroups({ sentences, prose }: ReadText, sentence: ReadSentence): boolean {
  const at = sentences.indexOf(sentence);
  const from = sentences[Math.max(0, at - 2)]?.tokens[0]?.start ?? 0;
  return /\bsub-?groups?\b/i.test(prose.text.slice(from, sentence.tokens.at(-1)?.end));
}

interface Relative {
  readonly name: Name;
  readonly words: ReadonlySet<string>;
}

function relativesOf(model: ModelOnDay): Relative[] {
  return readingOf(model)
    .names.filter(({ named }) => named.kind === "group" || named.kind === "partner")
    .map((name) => ({ name, words: tellingWords(name.words) }))
    .filter(({ words }) => words.size > 0);
}

function tellingWords(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter(isDistinctive).map((word) => word.replace(/'?s'?$/, "")));
}

/** The registered name that has most words in common with another: more than half of all that either has. */
function nearestTo(words: readonly string[], relatives: readonly Relative[]): Relative | undefined {
  const telling = tellingWords(words);
  let best: Relative | undefined;
  let most = 0.5;
  for (const relative of relatives) {
    let common = 0;
    for (const word of telling) if (relative.words.has(word)) common++;
    const share = common / (telling.size + relative.words.size - common);
    if (share <= most) continue;
    most = share;
    best = relative;
  }
  return best;
}

function findUnknown(model: ModelOnDay, { text, sentence, body }: Place, relative: Relative | undefined): Finding {
  const meant = relative && `If it is "${relative.name.name}", write ${referenceTo(model, relative.name)}. `;
  return findingInText(unknownBody, model, text, sentence, body, {
    message: `No record has "${wordsAt(text, body)}".`,
    help: `${meant ?? ""}If it is a body of its own, add its record; if it needs none, add it to "knownBodies" of proofreading.yaml.`,
    passages: relative === undefined ? [] : [registeredPlace(model, relative.name)],
  });
}

function example(sentence: string) {
  return { files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n` } };
}
