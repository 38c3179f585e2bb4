import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { type ReadSentence, type ReadText, readingOf } from "../../proofread/reading/reading.ts";
import { sentencesWith } from "../../proofread/reading/sentences-with.ts";
import type { Link } from "../../proofread/reading/words.ts";
import { addresses } from "../../site/addresses.ts";
import { editionAssetsOf } from "../../site/edition-files.ts";
import { allPages } from "../../site/pages/site-pages.ts";
import { baseOf } from "../../site/site-context.ts";
import { toSlug } from "../../text/markdown.ts";
import type { Rule } from "../rule.ts";
import { findingInText } from "../shared/in-text.ts";

export const linkNowhere: Rule = {
  id: "link-nowhere",
  severity: "warning",
  title: "Links that lead nowhere",
  about:
    "A link in a text that has no address, or one that the website does not have: neither a page nor a file nor a former address; or a heading that the page does not have; and words that ask for a click where there is no link.",
  why: "The reader's click leads nowhere. What the build would find at its end is told here at its line.",
  proofreads: true,
  ok: [
    example("Ring [the office](mailto:office@example.org) or see [the guide](https://example.org/guide)."),
    example("## Who we are\n\nRead on [who we are](#introduction-who-we-are)."),
    example("Read [our groups](/groups/) and [the panel](https://sandholm.example.org/groups/panel/)."),
    example("Fetch [the document](/downloads/governance-arrangements.pdf)."),
  ],
  notOk: [
    example("Read [the plan](#)."),
    example("Read [the plan]()."),
    example("Read [the plan](#the-plan)."),
    example("Read [the plan](/our-plan/)."),
    example("Read [the plan](https://sandholm.example.org/our-plan/)."),
    example("To read the plan, click here."),
  ],
  check: (model) => {
    const texts = readingOf(model).texts.filter(({ links }) => links.length > 0);
    const known = texts.length === 0 ? new Set<string>() : pathsOf(model);
    return [
      ...texts.flatMap((text) => text.links.flatMap((link) => findLink(model, text, link, known))),
      ...sentencesWith(model, ["click"]).flatMap(({ text, sentence }) => findClick(model, text, sentence)),
    ];
  },
};

/** The paths that the website has, each with the slash that it begins with. */
function pathsOf(model: ModelOnDay): ReadonlySet<string> {
  const files = Object.values(addresses).filter((address) => typeof address === "string" && !address.endsWith("/"));
  return new Set([
    ...allPages(model).map(({ path }) => path),
    ...(files as readonly string[]),
    ...editionAssetsOf(model).map(({ path }) => `/${path}`),
    ...model.staticFiles.map(({ path }) => `/${path}`),
    ...model.assets.map(({ path }) => `${addresses.assets}${path}`),
  ]);
}

function findLink(model: ModelOnDay, text: ReadText, link: Link, known: ReadonlySet<string>): Finding[] {
  const problem = problemOf(model, text, link.href, known);
  if (problem === undefined) return [];
  const sentence = text.sentences.find(({ tokens }) => (tokens.at(-1)?.end ?? 0) > link.start) ?? text.sentences[0];
  if (sentence === undefined) return [];
  const message = `The link "${link.words}" leads nowhere: ${problem}.`;
  return [findingInText(linkNowhere, model, text, sentence, link, { message, help })];
}

const help =
  "Give it the address of what is meant, write a reference such as [[document:ID]] or [[group:ID]], or take the link away.";

function problemOf(model: ModelOnDay, text: ReadText, href: string, known: ReadonlySet<string>): string | undefined {
  if (href === "" || href === "#") return "it has no address";
  if (href.startsWith("#")) {
    return hasAnchor(text, href.slice(1)) ? undefined : `no heading of this text has the address "${href}"`;
  }
  const path = pathOnSite(model, href);
  if (path === undefined || known.has(path) || known.has(`${path}/`)) return undefined;
  if (path.startsWith(addresses.openData) || path.startsWith(addresses.assets)) return undefined;
  return `the website has no page or file at "${href}"`;
}

/** The path of an address of this website; undefined for another's, and for one that depends on the page it stands on. */
function pathOnSite({ arrangements }: ModelOnDay, href: string): string | undefined {
  const origin = new URL(arrangements.website).origin;
  if (!/^\/(?!\/)/.test(href) && !href.startsWith(`${origin}/`)) return undefined;
  const path = URL.canParse(href, origin) ? new URL(href, origin).pathname : href;
  const base = baseOf(arrangements.website);
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}

/** Headings have their words in their address, after the name of the page that they are on. */
function hasAnchor({ prose, page }: ReadText, anchor: string): boolean {
  const whole = page?.text.text ?? prose.text;
  const headings = [...whole.matchAll(/^#{1,6}[ \t]+(.*?)[ \t]*$/gm)].map((match) => toSlug(match[1] ?? ""));
  return anchor === "top" || /^fn/.test(anchor) || headings.some((slug) => anchor === slug || anchor.endsWith(`-${slug}`));
}

/** Words that ask for a click where there is no link at all. */
function findClick(model: ModelOnDay, text: ReadText, sentence: ReadSentence): Finding[] {
  const at = sentence.tokens.findIndex(
    ({ norm }, index) => norm === "click" && /^(?:here|on|this|the|below)$/.test(sentence.tokens[index + 1]?.norm ?? ""),
  );
  const [first, second] = sentence.tokens.slice(at, at + 2);
  if (at === -1 || first === undefined || second === undefined || hasLink(text, sentence)) return [];
  const message = `The text says "${first.text} ${second.text}", and there is no link in the sentence.`;
  return [findingInText(linkNowhere, model, text, sentence, { start: first.start, end: second.end }, { message, help })];
}

function hasLink({ links }: ReadText, { tokens }: ReadSentence): boolean {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return links.some((link) => link.start <= end && link.end >= start) || tokens.some(({ kind }) => kind === "reference");
}

function example(text: string) {
  return { files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${text}\n` } };
}
