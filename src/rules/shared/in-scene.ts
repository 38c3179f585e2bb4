import type { Finding } from "../../model/finding.ts";
import type { Model } from "../../model/model.ts";
import type { Scene } from "../../proofread/reading/scenes.ts";
import { noHrefs } from "../../text/hrefs.ts";
import { inlineFactOf } from "../../text/inline-facts.ts";
import type { RuleText } from "../rule.ts";
import type { Statement } from "./found.ts";
import { findingInText, type Span, wordsAt } from "./in-text.ts";

/** Some tokens of a sentence: from the first up to but without the last. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** A finding of a rule at some tokens of a sentence. Its first passage is the sentence. */
export function findingAtTokens(rule: RuleText, model: Model, scene: Scene, at: TokenSpan, statement: Statement): Finding {
  return findingInText(rule, model, scene.text, scene.sentence, spanOf(scene, at), statement);
}

/** Some tokens of a sentence as their readers have them: with the name in place of a reference. */
export function tokensAt(model: Model, scene: Scene, at: TokenSpan): string {
  const words = scene.sentence.tokens.slice(at.from, at.to).flatMap(({ reference, start, end }, index, tokens) => {
    const printed = reference && inlineFactOf(reference, model, noHrefs)?.text;
    const gap = { start: tokens[index - 1]?.end ?? start, end: start };
    return [wordsAt(scene.text, gap), printed ?? wordsAt(scene.text, { start, end })];
  });
  return words.join("");
}

/** Where some tokens of a sentence begin and end in its text. */
export function spanOf({ sentence: { tokens } }: Scene, { from, to }: TokenSpan): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}
