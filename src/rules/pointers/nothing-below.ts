import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { type ReadSentence, type ReadText, readingOf } from "../../proofread/reading/reading.ts";
import { sentencesWith } from "../../proofread/reading/sentences-with.ts";
import { type InWhole, inWholes } from "../../proofread/reading/whole-texts.ts";
import type { Token } from "../../proofread/reading/words.ts";
import type { Rule } from "../rule.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";

export const nothingBelow: Rule = {
  id: "nothing-below",
  severity: "warning",
  title: "Texts that announce what does not follow",
  about:
    'A text that speaks of what stands below or above it, or ends with a colon, where nothing does: "the table below" without a table, "as follows:" at the end.',
  why: "What it speaks of was taken out or stands elsewhere now, and the reader looks for it.",
  proofreads: true,
  ok: [
    example("The groups are listed below.\n\n- the Board\n- the panel"),
    example("We do the following:\n\n- we meet\n- we talk"),
    example("The table below shows it.\n\n| a | b |\n|---|---|\n| 1 | 2 |"),
    example("People below the age of thirty, and above all their carers, come first."),
    example("We meet. As said above, we meet."),
  ],
  notOk: [
    example("We meet. The groups are listed below."),
    example("We do the following:"),
    example("The steps are as follows."),
    example("We are, as follows:\n\n## Who we are\n\nWe are few."),
    example("The table below shows it. We meet."),
    example("The table below shows it.\n\n[[partner:police]] and others meet."),
    example("The table that follows shows it. We meet."),
    example("See the chart overleaf. We meet."),
    example("As set out above, we meet."),
    example("The above table shows who we are."),
  ],
  check: (model) => {
    const wholes = inWholes(readingOf(model).texts);
    return sentencesWith(model, [...Object.keys(directions), ":"]).flatMap(({ text, sentence }) => {
      const whole = wholes.get(text);
      if (whole === undefined || !canBeJudged(text)) return [];
      return [
        ...pointersIn(sentence.tokens).flatMap((pointer) => findPointer(model, whole, sentence, pointer)),
        ...findColon(model, whole, sentence),
      ];
    });
  },
};

/** Shared wording and the words of facts are shown within other texts, which decide what is below. */
function canBeJudged({ kind }: ReadText): boolean {
  return (
    kind === "chapter" || kind === "page" || kind === "terms" || kind === "summary" || kind === "appendix" || kind === "about"
  );
}

/** Words that point to another place of the text. */
interface Pointer {
  readonly where: "below" | "above";
  /** What has to be there: a table, a picture, a list or table of any kind, or anything at all. */
  readonly what: "table" | "picture" | "list" | "text";
  readonly start: number;
  readonly end: number;
}

const directions: Readonly<Record<string, Pointer["where"]>> = {
  ...{ below: "below", overleaf: "below", underneath: "below", following: "below", follows: "below", above: "above" },
};

const nouns: Readonly<Record<string, Pointer["what"]>> = {
  ...{ table: "table", tables: "table", lists: "list", matrix: "table", grid: "table" },
  ...{
    chart: "picture",
    charts: "picture",
    diagram: "picture",
    diagrams: "picture",
    figure: "picture",
    map: "picture",
    flowchart: "picture",
    picture: "picture",
  },
  ...{ image: "picture", structure: "text", illustration: "picture", graph: "picture", list: "list", box: "text" },
  ...{ section: "text", sections: "text", paragraph: "text", paragraphs: "text", details: "text", functions: "text" },
};

/** Words before "below" and "above" by which these point to a place of the text. */
const shown = new Set([
  ...[
    "out",
    "listed",
    "shown",
    "detailed",
    "described",
    "given",
    "outlined",
    "stated",
    "named",
    "defined",
    "summarised",
    "identified",
  ],
  ...[
    "provided",
    "illustrated",
    "explained",
    "see",
    "mentioned",
    "noted",
    "referenced",
    "presented",
    "specified",
    "as",
    "contained",
  ],
  ...["displayed", "indicated", "discussed", "to", "said", "included", "found", "are", "is", "reproduced", "in"],
]);
const listing = new Set(["listed", "detailed", "shown", "named", "summarised", "given", "out", "outlined", "provided"]);

function pointersIn(tokens: readonly Token[]): Pointer[] {
  return tokens.flatMap(({ norm, start, end, kind }, at): Pointer[] => {
    const where = kind === "word" ? directions[norm] : undefined;
    const what = where && pointsTo(tokens, at);
    return where === undefined || what === undefined ? [] : [{ where, what, start, end }];
  });
}

/** What a word such as "below" points to; undefined where it is another word: "below the age of ten", "above all". */
function pointsTo(tokens: readonly Token[], at: number): Pointer["what"] | undefined {
  const [before = "", word = "", after = ""] = [tokens[at - 1]?.norm, tokens[at]?.norm, tokens[at + 1]?.norm];
  if (word === "follows") return before === "as" ? "list" : isRelative(before) ? nouns[tokens[at - 2]?.norm ?? ""] : undefined;
  if (word === "following") return before === "the" ? nouns[after] : undefined;
  const next = tokens[at + 1];
  const isLast = next === undefined || next.kind === "sign";
  const noun = nouns[before] ?? (before === "the" ? nouns[after] : undefined);
  if (noun !== undefined) return noun;
  if (before === "the" || before === "") return undefined;
  if (!shown.has(before) || !(isLast || /^(?:and|for|in|by|which|that|are|is|on|we|the)$/.test(after))) return undefined;
  if (/^(?:are|is|to|in|as)$/.test(before) && !isLast) return undefined;
  return word === "below" && listing.has(before) ? "list" : "text";
}

/** "The table that follows". */
function isRelative(word: string): boolean {
  return word === "that" || word === "which";
}

function findPointer(model: ModelOnDay, whole: InWhole, sentence: ReadSentence, pointer: Pointer): Finding[] {
  if (isThere(whole, sentence, pointer)) return [];
  const words = wordsAt(whole.text, around(sentence.tokens, pointer));
  return [
    findingInText(nothingBelow, model, whole.text, sentence, pointer, {
      message: `The text says "${words}", and there is ${nothing[pointer.what]} ${pointer.where} it.`,
      help: "Write where it stands now, best as a reference ([[appendix:ID]], [[group:ID]]), or put back what belongs there.",
    }),
  ];
}

const nothing: Readonly<Record<Pointer["what"], string>> = {
  ...{ table: "no table", picture: "no picture or chart", list: "no list or table", text: "nothing" },
};

/** The word that points with the one before and after it. */
function around(tokens: readonly Token[], { start, end }: Pointer) {
  const at = tokens.findIndex((token) => token.start === start);
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return { start: before?.start ?? start, end: after?.kind === "word" ? after.end : end };
}

const signs: Readonly<Record<Pointer["what"], RegExp>> = {
  // A block that a reference renders stands alone on its line; at the beginning of a sentence it is a name.
  table: /^\s*(?:\||\[\[[^\]\n]+\]\][ \t]*$)/m,
  picture: /!\[|^\s*\[\[(?:figure|table|list|co-chairs)/m,
  list: /^\s*(?:\||[-*+]\s|\d+[.)]\s|\[\[[^\]\n]+\]\][ \t]*$|!\[)/m,
  text: /\S/,
};

function isThere({ text, before, after }: InWhole, { tokens }: ReadSentence, { where, what }: Pointer): boolean {
  const own = text.prose.text;
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const sign = signs[what];
  if (where === "above") return sign.test(own.slice(0, start)) || before.some(({ prose }) => sign.test(prose.text));
  // A list that a section of terms of reference speaks of is in it or in the next one.
  const others = text.kind === "terms" && what === "list" ? after.slice(0, 1) : after;
  return sign.test(own.slice(end).replace(/^[*_)\].,:;]+/, "")) || others.some(({ prose }) => sign.test(prose.text));
}

/** A sentence that ends with a colon, after which nothing comes or a heading. */
function findColon(model: ModelOnDay, { text, after }: InWhole, sentence: ReadSentence): Finding[] {
  const last = sentence.tokens.at(-1);
  if (last?.text !== ":" || sentence.heading) return [];
  const rest = text.prose.text.slice(last.end).replace(/^[*_]+/, "");
  const isFollowed = rest.trim() !== "" && !/^\s*#/.test(rest);
  const isFollowedBelow = rest.trim() === "" && after[0]?.pointer.startsWith(text.pointer.replace(/text$/, "sections/")) === true;
  if (isFollowed || isFollowedBelow) return [];
  return [
    findingInText(nothingBelow, model, text, sentence, last, {
      message: `"${lastWords(text, sentence)}" ends with a colon, and nothing follows.`,
      help: "Put back what belongs there, or end the sentence without the colon.",
    }),
  ];
}

function lastWords(text: ReadText, { tokens }: ReadSentence): string {
  return wordsAt(text, { start: tokens.at(-6)?.start ?? tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
}

function example(text: string) {
  return { files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${text}\n` } };
}
