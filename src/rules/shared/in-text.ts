import { type Finding, type Passage, withinBounds } from "../../model/finding.ts";
import type { Model } from "../../model/model.ts";
import { toFieldPath } from "../../model/places/pointer.ts";
import { placeIn, type ReadText } from "../../proofread/reading/reading.ts";
import type { Sentence } from "../../proofread/reading/words.ts";
import type { RuleText } from "../rule.ts";
import type { Statement } from "./found.ts";

/** A part of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A finding of a rule at some words of a text. Its first passage is the sentence in which they stand. */
export function findingInText(
  { id, severity }: RuleText,
  model: Model,
  text: ReadText,
  sentence: Sentence,
  { start }: Span,
  { passages = [], ...statement }: Statement,
): Finding {
  const place = placeIn(model, text, start);
  return withinBounds({
    ...{ rule: id, severity, path: toFieldPath(text.pointer) },
    ...place,
    ...statement,
    passages: [{ ...place, text: sentenceText(text, sentence) }, ...passages],
  });
}

/** A passage of a finding: the sentence at some words of a text. */
export function passageInText(model: Model, text: ReadText, sentence: Sentence, { start }: Span): Passage {
  return { ...placeIn(model, text, start), text: sentenceText(text, sentence) };
}

/** A sentence as it is typed. */
function sentenceText({ prose }: ReadText, { tokens }: Sentence): string {
  return prose.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/g, " ");
}

/** Some words of a text as they are typed. */
export function wordsAt({ prose }: ReadText, { start, end }: Span): string {
  return prose.text.slice(start, end).replace(/\s+/g, " ");
}
