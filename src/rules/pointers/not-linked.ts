import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Reference } from "../../model/prose/reference.ts";
import type { ReadSentence, ReadText } from "../../proofread/reading/reading.ts";
import { sentencesWith } from "../../proofread/reading/sentences-with.ts";
import type { Token } from "../../proofread/reading/words.ts";
import type { Rule } from "../rule.ts";
import { findingInText, type Span, wordsAt } from "../shared/in-text.ts";

export const notLinked: Rule = {
  id: "not-linked",
  severity: "note",
  title: "Sources without a link",
  about:
    "A sentence that says that something can be found, read or downloaded on a website, without a link, or a reference to a document that has an address, in it or beside it; a warning where it is said to be here.",
  why: "The reader is sent to look for it.",
  proofreads: true,
  ok: [
    example("[The plan](https://example.org/plan) is available on our website."),
    example("The plan is available on our website: https://example.org/plan."),
    example("The reports will be made available to read and download from our website."),
    example("The plan is not available here."),
    example("We found the children here."),
    example("Training is available online and in person."),
  ],
  notOk: [
    example("The plan is available on our website."),
    example("The plan can be found here."),
    example("Copies can be downloaded from the partnership's website."),
    example("You can read it online."),
    example("The full policy is on our website."),
    example("Visit our website for the plan."),
  ],
  check: (model) =>
    sentencesWith(model, places).flatMap(({ text, sentence }) => {
      if (text.kind === "title" || sentence.heading) return [];
      return findIn(model, text, sentence);
    }),
};

const places = [
  "website",
  "websites",
  "webpage",
  "webpages",
  "web",
  "online",
  "here",
  "site",
  "intranet",
  "download",
  "downloaded",
];
const offered = new Set([
  ...["available", "accessible", "found", "downloaded", "download", "accessed", "access", "obtained", "viewed", "view", "read"],
  ...["find", "seen", "consulted", "located", "hosted", "published"],
]);
/** What can be read: training that is available online needs no link. */
const documents = new Set([
  ...[
    "report",
    "plan",
    "strategy",
    "policy",
    "policie",
    "procedure",
    "protocol",
    "guidance",
    "document",
    "copy",
    "copie",
    "form",
  ],
  ...["framework", "leaflet", "minute", "agenda", "newsletter", "version", "edition", "summary", "it", "this", "term", "toolkit"],
]);
const offering = new Set(["can", "is", "are", "may", "available", "accessible"]);
const denied = new Set(["not", "will", "no", "would", "shall", "must", "never"]);

function findIn(model: ModelOnDay, text: ReadText, sentence: ReadSentence): Finding[] {
  const offer = offerIn(sentence.tokens);
  if (offer === undefined || isLinked(model, text, sentence)) return [];
  const words = wordsAt(text, offer.span);
  return [
    findingInText(notLinked, model, text, sentence, offer.span, {
      ...(offer.isHere && { severity: "warning" as const }),
      message: `The text says "${words}", and nothing in the sentence leads there.`,
      help: "Write [[document:ID]] for a document whose record has a link, or make its name a link to its address.",
    }),
  ];
}

/** "available on our website", "can be found here": the words that offer something, up to the place. */
function offerIn(tokens: readonly Token[]): { readonly span: Span; readonly isHere: boolean } | undefined {
  for (const [at, { norm, start }] of tokens.entries()) {
    if (!offered.has(norm)) continue;
    const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.norm);
    const isOffered = norm === "available" || norm === "accessible" || before.some((word) => offering.has(word));
    if (!isOffered || isDenied(tokens, at) || (norm === "published" && !before.includes("is"))) continue;
    const place = placeAfter(tokens, at);
    if (place?.norm === "online" && !tokens.some((token) => documents.has(token.norm.replace(/s$/, "")))) continue;
    if (place !== undefined) return { span: { start, end: place.end }, isHere: place.norm === "here" };
  }
  return standingOn(tokens);
}

/** "is on our website", "visit our website for". */
function standingOn(tokens: readonly Token[]): { readonly span: Span; readonly isHere: false } | undefined {
  const at = tokens.findIndex(({ norm }) => /^web(?:site|page)$/.test(norm));
  const before = tokens.slice(Math.max(0, at - 5), Math.max(0, at)).map(({ norm }) => norm);
  const on = before.lastIndexOf("on");
  const isOn = on > 0 && /^(?:is|are)$/.test(before[on - 1] ?? "");
  const isVisit = before.includes("visit") && tokens[at + 1]?.norm === "for";
  const [start, end] = [tokens[Math.max(0, at - 2)]?.start, tokens[at]?.end];
  if ((!isOn && !isVisit) || start === undefined || end === undefined) return undefined;
  return { span: { start, end }, isHere: false };
}

/** What is not offered, or will only be: "is not available", "will be made available to read". */
function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 7), at).some(({ norm }) => denied.has(norm));
}

const longestWay = 9;

function placeAfter(tokens: readonly Token[], at: number): Token | undefined {
  const isDownload = /^download(?:ed)?$/.test(tokens[at]?.norm ?? "");
  for (const token of tokens.slice(at + 1, at + longestWay)) {
    if (/^(?:website|websites|webpage|webpages|online|intranet|site)$/.test(token.norm)) return token;
    if (token.norm === "web" || (token.norm === "download" && tokens[at]?.norm === "available")) return token;
    if (token.norm === "here" && isEndOfPhrase(tokens[tokens.indexOf(token) + 1])) return token;
    if (/^[;.]$/.test(token.text)) break;
  }
  return isDownload && tokens[at - 1]?.norm === "be" ? tokens[at] : undefined;
}

function isEndOfPhrase(token: Token | undefined): boolean {
  return token === undefined || token.kind === "sign" || token.norm === "and";
}

/** Whether a link or a reference with an address stands in the sentence, the one before it or the one after it. */
function isLinked(model: ModelOnDay, text: ReadText, sentence: ReadSentence): boolean {
  const at = text.sentences.indexOf(sentence);
  const near = text.sentences.slice(Math.max(0, at - 1), at + 2);
  const [start, end] = [near[0]?.tokens[0]?.start ?? 0, near.at(-1)?.tokens.at(-1)?.end ?? 0];
  if (text.links.some((link) => link.start <= end + 2 && link.end >= start)) return true;
  if (/https?:\/\/|www\./.test(text.prose.text.slice(start, end + 80))) return true;
  return near.some(({ tokens }) => tokens.some(({ reference }) => reference !== undefined && leadsSomewhere(model, reference)));
}

function leadsSomewhere({ index }: ModelOnDay, { kind, id, form }: Reference): boolean {
  if (kind === "document") return index.document.get(id)?.link !== undefined;
  if (kind === "contact") return form === "link" || form === "email";
  return kind === "appendix" || kind === "group" || kind === "list" || kind === "summary";
}

function example(text: string) {
  return { files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${text}\n` } };
}
