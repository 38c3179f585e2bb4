import { placeFinder } from "../../compare/wording/aligned.ts";
import type { Model, Prose, Source } from "../../model/model.ts";
import { lineStartsOf } from "../../model/places/lines.ts";
import type { ProseText } from "../../model/prose/prose-text.ts";
import type { Reference } from "../../model/prose/reference.ts";
import { inlineFactOf } from "../../text/inline-facts.ts";
import type { Token } from "../../text/markdown.ts";
import { type ProseContext, tracedTokens } from "../../text/prose.ts";
import type { Passage, Whereabouts } from "./passage.ts";
import { recordOf } from "./records.ts";

/** A line of a text, or a reference that stands alone in it. */
export type TextPart = Passage | { readonly reference: Reference; readonly place: Whereabouts };

/**
 * The lines of a text of the data as they are printed, each with the places of its words.
 * @param typed the text as it was typed, for one into which the model has filled facts already
 */
export function textParts(text: ProseText, context: ProseContext, typed: (text: Prose) => ProseText): TextPart[] {
  const { filled, tokens } = tracedTokens(text, context, typed);
  const starts = lineStartsOf(filled.text);
  const offsetOf = (line: number) => starts[line] ?? filled.text.length;
  const open: (readonly [number, number])[] = [];
  return tokens.flatMap((token): TextPart[] => {
    if (token.nesting === 1) open.push(token.map ?? open.at(-1) ?? [0, starts.length]);
    const map = token.map ?? open.at(-1) ?? [0, starts.length];
    if (token.nesting === -1) open.pop();
    const [start, end] = [offsetOf(map[0]), offsetOf(map[1])];
    if (token.type === "reference") {
      const { reference } = token.meta as { reference: Reference };
      return [{ reference, place: originAt(filled, start) }];
    }
    if (token.type === "fence" || token.type === "code_block") return [linePassage(token.content, filled, [start, end], context)];
    return token.type === "inline" ? [linePassage(printedWords(token), filled, [start, end], context)] : [];
  });
}

/** A part of a line: as typed, or a reference in the words that it prints. Offsets are in UTF-16 code units. */
interface Piece {
  readonly text: string;
  /** Where it begins in the filled-in text. */
  readonly at: number;
  readonly reference?: Reference;
}

/** A line of a text, its words found again in the part of the filled-in Markdown that it was made from. */
function linePassage(words: string, filled: ProseText, [start, end]: readonly [number, number], context: ProseContext): Passage {
  const pieces = piecesOf(filled, start, end, context);
  let finder: ReturnType<typeof placeFinder> | undefined;
  return {
    words,
    find: (offset) => {
      finder ??= placeFinder(words, pieces.map(({ text }) => text).join(""));
      const { piece, within } = pieceAt(pieces, finder(offset));
      if (piece?.reference === undefined)
        return withShared(originAt(filled, (piece?.at ?? start) + within), filled, context.model);
      const record = recordOf(piece.reference, context.model);
      const place = originAt(filled, piece.at);
      return record === undefined
        ? [place]
        : [record, { ...place, what: `where it is referred to, by ${piece.reference.typed}` }];
    },
  };
}

function piecesOf({ text, references }: ProseText, start: number, end: number, { model, hrefs }: ProseContext): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const reference of references) {
    const { offset, typed } = reference;
    const fact = offset >= from && offset < end ? inlineFactOf(reference, model, hrefs) : undefined;
    if (fact === undefined) continue;
    pieces.push({ text: text.slice(from, offset), at: from }, { text: fact.text, at: offset, reference });
    from = offset + typed.length;
  }
  return [...pieces, { text: text.slice(from, end), at: from }];
}

function pieceAt(pieces: readonly Piece[], offset: number): { readonly piece: Piece | undefined; readonly within: number } {
  let before = 0;
  for (const piece of pieces) {
    if (offset < before + piece.text.length) return { piece, within: offset - before };
    before += piece.text.length;
  }
  const last = pieces.at(-1);
  return { piece: last, within: last?.text.length ?? 0 };
}

/** What a place in a filled-in text was taken from; what follows from a fact counts to the text before it. */
function originAt({ origins = [] }: ProseText, at: number): Whereabouts {
  const origin = origins.findLast(({ start }) => start <= at) ?? origins[0];
  if (origin === undefined) return { file: "", pointer: "" };
  const { file, pointer, start, end, offset } = origin;
  return { file, pointer, offset: offset + Math.min(Math.max(at - start, 0), end - start) };
}

/** For a place in shared wording also what it is, and how many texts have it. */
function withShared(place: Whereabouts, filled: ProseText, model: Model): Whereabouts[] {
  const clause = model.clauses.find((each) => isWithin(place, each));
  if (clause === undefined) return [place];
  const own = filled.origins?.find((origin) => !model.clauses.some((each) => isWithin(origin, each)));
  const texts = [...model.files.values()]
    .flatMap(({ references }) => references)
    .filter(({ kind, id }) => kind === "clause" && id === clause.id).length;
  const what = `shared wording "${clause.id}", ${texts === 1 ? "which one text has" : `which ${texts} texts have`}`;
  return [
    { ...place, what },
    ...(own === undefined ? [] : [{ file: own.file, pointer: own.pointer, what: "the text that has it here" }]),
  ];
}

function isWithin({ file, pointer }: Source, holder: Source): boolean {
  return file === holder.file && (pointer === holder.pointer || pointer.startsWith(`${holder.pointer}/`));
}

/** The words of a line as a Word file has them: notes and pictures are no words, and a link is its words alone. */
function printedWords({ children }: Token): string {
  const words = (children ?? []).map((token) => {
    if (token.type === "softbreak" || token.type === "hardbreak") return " ";
    if (token.type === "html_inline")
      return token.content.includes("footnote-number") ? "" : token.content.replace(/<[^>]*>/g, "");
    return token.type === "image" || token.type === "footnote_ref" || token.type === "footnote_anchor" ? "" : token.content;
  });
  return words.join("").replace(/\s+/g, " ").trim();
}
