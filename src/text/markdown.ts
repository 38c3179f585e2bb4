import MarkdownIt, { type Env, type Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import type { ProseText } from "../model/prose/prose-text.ts";
import { type Reference, referencePattern } from "../model/prose/reference.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { isRightToLeft, splitByDirection } from "./direction.ts";
import type { InlineFact } from "./inline-facts.ts";
import { typeset } from "./typeset.ts";

export type { Token };

/** How a text is to be rendered. */
export interface Rendering {
  readonly words: Words;
  /** Put before every id in the HTML, so that many texts can share one page. */
  readonly idPrefix: string;
  /** The level of the heading above the text: `##` in the text becomes one level below it. */
  readonly titleLevel: number;
  /** Numbers the items of top-level ordered lists `sectionNumber.1`, `sectionNumber.2` and so on. */
  readonly sectionNumber?: number;
  readonly factOf: (reference: Reference) => InlineFact | undefined;
  /** The address of an image in the assets folder, or undefined where there is no such image. */
  readonly imageHref: (path: string) => string | undefined;
}

/** A piece of rendered text: HTML, or a reference that stands alone and is rendered by a layout. */
export type ProsePart =
  | { readonly kind: "html"; readonly html: string }
  | { readonly kind: "block"; readonly reference: Reference };

/** What one rendering keeps in markdown-it's environment; `docId` is the name that the footnote plugin reads. */
interface RenderEnv extends Env {
  readonly docId: string;
  readonly rendering: Rendering;
  /** The references of the text by how they are typed. */
  readonly facts: ReadonlyMap<string, Reference>;
  readonly usedIds: Map<string, number>;
}

const startsWithReference = new RegExp(referencePattern.source, "y");

const markdown = MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.use(footnote);
// Only links that are safe to follow; javascript:, data:, file: and web addresses without a host are shown as text.
markdown.validateLink = (url) => /^(https?:\/\/[^/]|mailto:|tel:|#|\.{0,2}\/(?!\/)|[a-z0-9-]+(\/|\.[a-z]+$))/i.test(url.trim());

markdown.inline.ruler.before("link", "fact", (state, silent) => {
  if (!state.src.startsWith("[[", state.pos)) return false;
  startsWithReference.lastIndex = state.pos;
  const { facts, rendering } = state.env as RenderEnv;
  const reference = facts.get(startsWithReference.exec(state.src)?.[0] ?? "");
  const fact = reference && rendering.factOf(reference);
  if (reference === undefined || fact === undefined) return false;
  if (!silent) pushFact(state, fact);
  state.pos += reference.typed.length;
  return true;
});

function pushFact(state: { push: (type: string, tag: string, nesting: -1 | 0 | 1) => Token }, fact: InlineFact): void {
  const tag = fact.href === undefined ? (fact.title === true ? "cite" : undefined) : "a";
  if (tag !== undefined) {
    const open = state.push(`fact_open`, tag, 1);
    if (fact.href !== undefined) open.attrSet("href", fact.href);
  }
  state.push("text", "", 0).content = fact.text;
  if (tag !== undefined) state.push("fact_close", tag, -1);
}

markdown.block.ruler.before(
  "paragraph",
  "reference",
  (state, line, _end, silent) => {
    const { facts, rendering } = state.env as RenderEnv;
    const reference = facts.get(state.getLines(line, line + 1, 0, false).trim());
    if (reference === undefined || state.level > 0 || rendering.factOf(reference) !== undefined) return false;
    if (!silent) {
      const token = state.push("reference", "", 0);
      token.meta = { reference };
      token.map = [line, line + 1];
    }
    state.line = line + 1;
    return true;
  },
  { alt: ["paragraph"] },
);

markdown.core.ruler.push("headings", (state) => {
  const env = state.env as RenderEnv;
  state.tokens.forEach((token, index) => {
    if (token.type !== "heading_open" && token.type !== "heading_close") return;
    const level = Math.min(6, Math.max(1, Number(token.tag.slice(1)) - 1) + env.rendering.titleLevel);
    token.tag = `h${level}`;
    if (token.type === "heading_close") return;
    const inline = state.tokens[index + 1];
    // A heading is the target of links, so it contains none.
    if (inline?.children) inline.children = inline.children.filter(({ type }) => type !== "fact_open" && type !== "fact_close");
    const text = plainTextOf(inline);
    const id = toUniqueId(`${env.rendering.idPrefix}-${toSlug(text)}`, env.usedIds);
    token.attrSet("id", id);
  });
});

markdown.core.ruler.push("numbered-items", (state) => {
  const { sectionNumber } = (state.env as RenderEnv).rendering;
  if (sectionNumber === undefined) return;
  let item = 0;
  let ordered = false;
  for (const token of state.tokens) {
    if (token.level === 0 && token.type === "ordered_list_open") {
      ordered = true;
      token.attrJoin("class", "numbered-items");
    }
    if (token.level === 0 && token.type.endsWith("list_close")) ordered = false;
    if (ordered && token.level === 1 && token.type === "list_item_open") token.meta = { number: `${sectionNumber}.${++item}` };
  }
});

markdown.renderer.rules.list_item_open = (tokens, index, options, _env, self) => {
  const number = (tokens[index]?.meta as { number?: string } | null)?.number;
  const open = self.renderToken(tokens, index, options);
  return number === undefined ? open : `${open.trimEnd()}<span class="item-number">${number}</span> `;
};

// Each footnote has its number as text, so that screen readers read it and copies of the text keep it.
markdown.core.ruler.after("footnote_tail", "footnote-numbers", (state) => {
  for (const [index, token] of state.tokens.entries()) {
    if (token.type !== "footnote_open") continue;
    const inline = state.tokens.slice(index).find(({ type }) => type === "inline");
    const number = new state.Token("html_inline", "", 0);
    number.content = `<span class="footnote-number">${(token.meta as { id: number }).id + 1}.</span> `;
    inline?.children?.unshift(number);
  }
});

// Runs last: the anchors of headings are made of the words as they were typed.
markdown.core.ruler.push("typographic-quotes", (state) => {
  for (const { children } of state.tokens) typesetLine(children ?? []);
});

/** Sets the quotes in the texts of a paragraph, a heading or a cell; code and pictures are left as they are. */
function typesetLine(tokens: readonly Token[]): void {
  let before = " ";
  for (const [index, token] of tokens.entries()) {
    if (token.type === "softbreak" || token.type === "hardbreak") before = " ";
    if (token.type !== "text" || token.content === "") continue;
    token.content = typeset(token.content, before, tokens[index + 1]?.type === "softbreak" ? " " : undefined);
    before = token.content.at(-1) ?? before;
  }
}

markdown.core.ruler.push("direction", (state) => {
  const make = (type: string, content: string) => Object.assign(new state.Token(type, "", 0), { content });
  for (const [index, token] of state.tokens.entries()) {
    if (token.type !== "inline" || token.children === null) continue;
    const block = state.tokens[index - 1];
    const isParagraph = block?.type === "paragraph_open" && !block.hidden;
    if (!isRightToLeft(plainTextOf(token))) {
      token.children = joinLines(token.children).flatMap((child) =>
        child.type === "text" ? isolated(child.content, make) : [child],
      );
      continue;
    }
    const children = token.children.map((child) =>
      child.type === "text" && child.content.trim() !== "" ? make("html_inline", fromRight(child.content)) : child,
    );
    // A name in a list or a table stays where others stand; a paragraph begins at the right.
    if (isParagraph) block.attrSet("dir", "rtl");
    token.children = isParagraph
      ? children
      : [make("html_inline", '<bdi dir="rtl">'), ...children, make("html_inline", "</bdi>")];
  }
});

/** The texts of a paragraph with the ends of lines in them: a passage may run over several lines of the file. */
function joinLines(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last?.type === "text" && token.type === "softbreak") last.content += "\n";
    else if (last?.type === "text" && token.type === "text") last.content += token.content;
    else joined.push(token);
  }
  return joined;
}

/** A text as a passage from right to left, its punctuation included. */
function fromRight(text: string): string {
  return `<bdi dir="rtl">${markdown.utils.escapeHtml(text)}</bdi>`;
}

/** A text with what is written from right to left in it apart. */
function isolated(text: string, make: (type: string, content: string) => Token): Token[] {
  return splitByDirection(text).map((piece, at) =>
    at % 2 === 0 ? make("text", piece) : make("html_inline", `<bdi>${markdown.utils.escapeHtml(piece)}</bdi>`),
  );
}

// The link back from a footnote: an arrow that the document's fonts contain, with a label for screen readers.
markdown.renderer.rules.footnote_anchor = (tokens, index, _options, env) => {
  const { id, subId } = (tokens[index] as Token).meta as { id: number; subId: number };
  const { docId, rendering } = env as RenderEnv;
  const to = `fnref-${docId}-${id + 1}${subId > 0 ? `:${subId}` : ""}`;
  const label = say(rendering.words, "prose.backToText");
  const { escapeHtml } = markdown.utils;
  return ` <a href="#${escapeHtml(to)}" class="footnote-backref" aria-label="${escapeHtml(label)}">↑</a>`;
};

markdown.renderer.rules.image = (tokens, index, options, env, self) => {
  const token = tokens[index];
  if (token === undefined) return "";
  const href = (env as RenderEnv).rendering.imageHref(String(token.attrGet("src") ?? ""));
  if (href === undefined) return markdown.utils.escapeHtml(token.content);
  token.attrSet("src", href);
  token.attrSet("alt", self.renderInlineAsText(token.children ?? [], options, env));
  return self.renderToken(tokens, index, options);
};

/** Renders a text of Markdown to its parts, in order. */
export function renderMarkdown(prose: ProseText, rendering: Rendering): ProsePart[] {
  const env = createEnv(prose, rendering);
  const tokens = markdown.parse(prose.text, env);
  const parts: ProsePart[] = [];
  let run: Token[] = [];
  const endRun = () => {
    const html = markdown.renderer.render(run, markdown.options, env);
    if (html !== "") parts.push({ kind: "html", html });
    run = [];
  };
  for (const token of tokens) {
    if (token.type !== "reference") {
      run.push(token);
      continue;
    }
    endRun();
    parts.push({ kind: "block", reference: (token.meta as { reference: Reference }).reference });
  }
  endRun();
  return parts;
}

/** A text of Markdown as markdown-it's tokens, its references filled in and its quotes set, for what is not HTML. */
export function tokensOf(prose: ProseText, rendering: Rendering): Token[] {
  return markdown.parse(prose.text, createEnv(prose, rendering));
}

/** Renders one line of Markdown to HTML, without a paragraph around it. */
export function renderLine(prose: ProseText, rendering: Rendering): string {
  return markdown.renderInline(prose.text, createEnv(prose, rendering));
}

function createEnv({ references }: ProseText, rendering: Rendering): RenderEnv {
  const byTyped = new Map(references.map((reference) => [reference.typed, reference]));
  return { docId: rendering.idPrefix, rendering, facts: byTyped, usedIds: new Map() };
}

/** Turns a text into an anchor of small letters, digits and hyphens; one without any of these becomes "section". */
export function toSlug(text: string): string {
  const words = text.normalize("NFKD").toLowerCase().replace(/['’]/g, "");
  return words.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "section";
}

function plainTextOf(inline: Token | undefined): string {
  return (inline?.children ?? []).map((child) => (child.type === "softbreak" ? " " : child.content)).join("");
}

function toUniqueId(id: string, used: Map<string, number>): string {
  const count = (used.get(id) ?? 0) + 1;
  used.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
