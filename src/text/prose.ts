import { type Blanks, fillBlanks, fillWording, mapWording, type Wording } from "../model/clauses.ts";
import type { Group, Model, Prose } from "../model/model.ts";
import { type ProseText, trimProse, withOrigin } from "../model/prose/prose-text.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import type { Hrefs } from "./hrefs.ts";
import { inlineFactOf } from "./inline-facts.ts";
import { type ProsePart, type Rendering, renderLine, renderMarkdown, type Token, tokensOf } from "./markdown.ts";
import { type BlockLines, linesOfTokens } from "./plain-text.ts";

/** What a text is rendered with: the records it may refer to, and its position on the page. */
export interface ProseContext {
  readonly model: Model;
  readonly group?: Group;
  readonly blanks?: Blanks;
  readonly hrefs: Hrefs;
  /** Put before every id, so that many texts can share one page. */
  readonly idPrefix: string;
  /** The level of the heading above the text. */
  readonly titleLevel: number;
  readonly sectionNumber?: number;
}

/** Renders a text to its parts in order: HTML, and references that stand alone, which the layouts render. */
export function renderProse(text: ProseText, context: ProseContext): ProsePart[] {
  return renderMarkdown(fillIn(text, context), renderingFor(context));
}

/** Renders one line of text as HTML, its references filled in. */
export function renderProseLine(text: ProseText, context: ProseContext): string {
  return renderLine(fillIn(trimProse(text), context), renderingFor(context));
}

/**
 * A text as plain lines, its references filled in: one for each paragraph, heading, list item and row of a table.
 * @param linesOfBlock the lines for a reference that stands alone
 */
export function plainLines(text: ProseText, context: ProseContext, linesOfBlock: BlockLines): string[] {
  return linesOfTokens(tokensOf(fillIn(text, context), renderingFor(context)), linesOfBlock);
}

/**
 * A text filled in, whose parts say which text of the data they were taken from, and its tokens.
 * @param typed the text of the data as it was typed, for one into which the model has filled facts already
 */
export function tracedTokens(
  text: ProseText,
  context: ProseContext,
  typed: (text: Prose) => ProseText,
): { readonly filled: ProseText; readonly tokens: readonly Token[] } {
  const filled = fillWording(
    traced(text, typed, context),
    wordingOf(context, (each) => traced(each, typed, context)),
  );
  return { filled, tokens: tokensOf(filled, renderingFor(context)) };
}

/** A text with its origin, and the facts of the group in its blanks; words that are of no text of the data stay as they are. */
function traced(text: ProseText, typed: (text: Prose) => ProseText, { blanks = {} }: ProseContext): ProseText {
  if (!("file" in text && "pointer" in text)) return text;
  const facts = Object.fromEntries(Object.entries(blanks).filter(([, words]) => !("file" in words)));
  return fillBlanks(withOrigin(typed(text as Prose), text as Prose), facts);
}

function fillIn(text: ProseText, context: ProseContext): ProseText {
  return fillWording(text, wordingOf(context));
}

function wordingOf({ model, group, blanks }: ProseContext, prepare?: (text: ProseText) => ProseText): Wording {
  const { clause: clauses, promise: promises } = model.index;
  const wording: Wording = { clauses, promises, ...(group && { group: factsOf(model.words, group) }), ...(blanks && { blanks }) };
  return prepare === undefined ? wording : mapWording(wording, prepare);
}

/** The meetings and the quorum of a group in words, or that nobody knows them. */
function factsOf(words: Words, group: Group): NonNullable<Wording["group"]> {
  const notKnown = { text: say(words, "facts.notKnown"), references: [] };
  return { ...group, ...Object.fromEntries(group.unknown.map((field) => [field, { words: notKnown }])) };
}

function renderingFor(context: ProseContext): Rendering {
  const { model, hrefs } = context;
  return {
    words: model.words,
    idPrefix: context.idPrefix,
    titleLevel: context.titleLevel,
    ...(context.sectionNumber !== undefined && { sectionNumber: context.sectionNumber }),
    factOf: (reference) => {
      const fact = inlineFactOf(reference, model, hrefs);
      // A group's own text does not link to the page that it is already on.
      return reference.kind === "group" && reference.id === context.group?.id && fact !== undefined ? { text: fact.text } : fact;
    },
    imageHref: (path) => {
      const asset = model.assets.find((candidate) => candidate.path === path);
      return asset && hrefs.asset(asset);
    },
  };
}
