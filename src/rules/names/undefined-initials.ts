import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { initialsOf } from "../../proofread/names/body-words.ts";
import { type Initials, initialsIn, type UsedInitials } from "../../proofread/names/initials.ts";
import { lettersBetween } from "../../proofread/names/letters.ts";
import { capitalPhrases } from "../../proofread/reading/phrases.ts";
import { readingOf } from "../../proofread/reading/reading.ts";
import type { Rule } from "../rule.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";

export const undefinedInitials: Rule = {
  id: "undefined-initials",
  severity: "note",
  title: "Initials that nothing explains",
  about:
    'Initials that no text explains, as "Full Name (FN)" does, and that are no short name in the data; at their first use, with the number of places; those in posts, teams and departments too; the `glossary` of `arrangements.yaml` explains them, and `knownInitials` of `proofreading.yaml` allows those that readers know.',
  why: "Whoever does not know them cannot look them up.",
  proofreads: true,
  ok: [
    example("The Local Safety Panel (LSP) meets. The LSPs of the coast meet too."),
    example("It MUST NOT be late, as it must not be early, at the GP's, NHS England and at SH1 2AB."),
    example('The National Local Safety Panel (NL LSP) and the harbour network (hereafter referred to as the "HN") met the LSP.'),
    example("| Short | Long |\n|---|---|\n| LSP | Local Safety Panel |\n\nThe LSP meets."),
    example("The local safety panel, or LSP, meets."),
    seat("Head of Harbour Patrols (HHP)"),
    example("Write to PO Box 1, Sandholm."),
    { files: { ...example("The SHP meets.").files, "proofreading.yaml": "knownInitials: [SHP]\n" } },
  ],
  notOk: [
    example("The LSP meets."),
    example("The Local Safety Panel meets. The LSPs of the coast meet too."),
    example("It goes to the DfS."),
    example("We send a letter about SEND."),
    seat("Head of HHP"),
    seat("PO"),
    {
      files: {
        ...example("The LSP network meets.").files,
        "groups/board.yaml": "summary: Local Safety Partners meet.\n",
      },
    },
  ],
  check: (model) => {
    const { texts, beside } = readingOf(model);
    const known = knownInitials(model);
    const used = initialsIn([...texts, ...beside.filter(({ kind }) => kind === "seat")]);
    const unknown = [...used].flatMap(([letters, use]) => (use.explained || known.has(letters) ? [] : use));
    if (unknown.length === 0) return [];
    const meanings = meaningsIn(model);
    const all = [...known];
    return unknown.map((use) => {
      const { first } = use;
      // Whoever writes "DI" of a post means no body or phrase of the texts by it.
      if (first.text.kind === "seat") return findUndefined(model, use);
      const nearest = all.find((each) => isNearly(first.letters, each));
      const likeliest = meanings.get(first.letters.toUpperCase())?.findLast((meaning) => canStandFor(first, meaning));
      return findUndefined(model, use, nearest ?? likeliest?.words);
    });
  },
};

/** What the data explain: short names, names of one word, and what the proofreader was told. */
function knownInitials(model: ModelOnDay): ReadonlySet<string> {
  const { names } = readingOf(model);
  const { knownInitials: told, namesInTexts, superseded } = model.proofreading;
  return new Set(
    [
      ...names.filter(({ standing, words }) => standing === "shortName" || words.length === 1).map(({ name }) => name),
      ...model.arrangements.contacts.map(({ shortName }) => shortName ?? ""),
      ...model.arrangements.glossary.map(({ term }) => term),
      ...[...told, ...namesInTexts, ...superseded.flatMap(({ words }) => words)],
    ].flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)),
  );
}

/** Words that initials may stand for. */
interface Meaning {
  readonly words: string;
  /** The file whose text has them; absent for a registered name. */
  readonly file?: string;
}

/** What initials may stand for: words with capitals in the texts, and registered names; the last is the likeliest. */
function meaningsIn(model: ModelOnDay): ReadonlyMap<string, readonly Meaning[]> {
  const { texts, names } = readingOf(model);
  const phrases = texts.flatMap((text) => capitalPhrases([text]).map((phrase) => ({ ...phrase, file: text.file })));
  const all = [
    // "DfE" has the initial of the small word too.
    ...phrases.map(({ typed, file }) => [typed.replace(/(\p{L})[\p{L}'’]*[\s-]*/gu, "$1").toUpperCase(), typed, file] as const),
    ...phrases.map(({ words, typed, file }) => [initialsOf(words), typed, file] as const),
    ...names.map(({ name, words }) => [initialsOf(words), name, undefined] as const),
  ];
  const meanings = new Map<string, Meaning[]>();
  for (const [letters, words, file] of all) {
    const list = meanings.get(letters) ?? [];
    meanings.set(letters, list);
    list.push({ words, ...(file !== undefined && { file }) });
  }
  return meanings;
}

/** Whether words can be those of initials: of several, such as "Lead Partners", the initials are "LPs", but in the same file. */
function canStandFor({ text, start, end }: Initials, { words, file }: Meaning): boolean {
  return file === undefined || file === text.file || !/[^s']s$/.test(words) || wordsAt(text, { start, end }).endsWith("s");
}

/** Whether initials are others with a letter wrong, or in another order. */
function isNearly(letters: string, known: string): boolean {
  if (letters.length < 4 || Math.abs(letters.length - known.length) > 1 || !/^\p{Lu}+$/u.test(known)) return false;
  const isReordered = [...letters].sort().join("") === [...known].sort().join("");
  return isReordered || lettersBetween(letters, known) === 1;
}

function findUndefined(model: ModelOnDay, { first, others }: UsedInitials, meaning?: string): Finding {
  const { text, sentence, letters, ...span } = first;
  // Their number is no part of the message, which is what an acceptance belongs to.
  const places = others.length === 0 ? "" : `It stands in ${others.length + 1} places. `;
  const meant = meaning === undefined ? "" : ` Perhaps "${meaning}" is meant.`;
  return findingInText(undefinedInitials, model, text, sentence, span, {
    message: `"${letters}" is explained nowhere.${meant}`,
    help: `${places}Write the words once, with the initials after them: "Full Name (${letters})". Or explain them in the "glossary" of arrangements.yaml, or add them to "knownInitials" of proofreading.yaml.`,
  });
}

function example(sentence: string) {
  return { files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n` } };
}

function seat(post: string) {
  return { files: { "groups/board.yaml": `memberships:\n  - { agency: police, seats: [{ post: ${post} }] }\n` } };
}
