import { daysBetween, inWords } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { ReadSentence, ReadText } from "../../proofread/reading/reading.ts";
import { sentencesWith } from "../../proofread/reading/sentences-with.ts";
import { type DateTold, datesIn } from "../../proofread/times/dates-told.ts";
import { hasWordOfThePast } from "../../proofread/times/past.ts";
import { cuesIn, isPromised, type TimeCue, wordsForTime } from "../../proofread/times/time-cues.ts";
import type { Rule } from "../rule.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";

export const staleTime: Rule = {
  id: "stale-time",
  severity: "note",
  title: "Times that have passed",
  about:
    'A sentence that calls something new, current, proposed, interim or recent, or speaks of next year, beside a date that is past on the day; a warning where the sentence promises something for such a date: "will be published by March 2025".',
  why: "The sentence was true when it was written; the reader of today does not know what came of it.",
  proofreads: true,
  ok: [
    example("The plan will be published by March 2027."),
    example("The board was set up in March 2021."),
    example("A new board was set up in March 2021."),
    example("She is currently chair, since 1 May 2024."),
    example("The board will look at what was agreed in 2023."),
    example("We work under the Marsh Act 2001 and will do so."),
    example("The new plan began in May 2025."),
    example("The current plan was agreed in April 2024."),
    example("He is now chair, who came in March 2023."),
  ],
  notOk: [
    example("The plan will be published by March 2025."),
    example("Work will commence in the autumn of 2024."),
    example("It is due to be reviewed in January 2025."),
    example("The new chairs, who began on 1 March 2023, lead the work."),
    example("The proposed changes take effect from 1 April 2024."),
    example("We have recently, in June 2023, moved."),
    example("Next year, in 2024, we look again."),
    example("Currently (January 2024) we have nine members."),
    example("An interim chair is in place until March 2025."),
  ],
  check: (model) =>
    sentencesWith(model, wordsForTime).flatMap(({ text, sentence }) =>
      text.kind === "title" || text.kind === "promise" ? [] : findIn(model, text, sentence),
    ),
};

/** How long something may be called new or recent, in days. */
const longestNew = 92;
/** How far apart, in tokens, a word and a date still belong together. */
const longestWay = 16;

function findIn(model: ModelOnDay, text: ReadText, sentence: ReadSentence): Finding[] {
  if (!mayHaveDate(sentence)) return [];
  const cues = cuesIn(sentence.tokens);
  if (cues.length === 0) return [];
  const past = datesIn(sentence, model).filter(({ when }) => when.date < model.today);
  if (past.length === 0) return [];
  const isHistory = hasWordOfThePast(sentence);
  for (const cue of cues) {
    if (isHistory && cue.kind !== "promise") continue;
    const date = past.find((each) => belongs(sentence, cue, each) && isStale(model, sentence, cue, each));
    if (date !== undefined) return [finding(model, text, sentence, cue, date)];
  }
  return [];
}

/** A quick first look: a date has a figure, or is a reference. */
function mayHaveDate({ tokens }: ReadSentence): boolean {
  return tokens.some(
    ({ norm, reference }) => (norm >= "0" && norm < ":") || /^(?:endorsed|commenced)$/.test(reference?.kind ?? ""),
  );
}

/** Whether a word and a date stand near each other, with no semicolon between them. */
function belongs({ tokens }: ReadSentence, cue: TimeCue, date: DateTold): boolean {
  const [from, to] = cue.from < date.from ? [cue.to, date.from] : [date.to, cue.from];
  return to - from <= longestWay && !tokens.slice(from, to).some(({ text }) => text === ";");
}

function isStale(model: ModelOnDay, sentence: ReadSentence, cue: TimeCue, date: DateTold): boolean {
  switch (cue.kind) {
    case "promise":
      return isPromised(sentence.tokens, cue, date);
    case "new":
      return date.preposition === "until" || daysBetween(date.when.date, model.today) > longestNew;
    case "current":
      return isCurrentNoMore(model, sentence, cue, date);
    case "ahead":
      return true;
  }
}

/** "currently" tells of the time of writing; who is "now" something since a past day still is, unless it ended then. */
function isCurrentNoMore({ today }: ModelOnDay, { tokens }: ReadSentence, cue: TimeCue, date: DateTold): boolean {
  const word = tokens[cue.from]?.norm;
  const { preposition, from } = date;
  if (preposition === "until" || preposition === "till" || preposition === "at") return true;
  if (word === "this") return date.when.date.slice(0, 4) < today.slice(0, 4);
  if (word !== "currently" && word !== "presently") return false;
  const between = tokens.slice(cue.to, from).map(({ norm }) => norm);
  return (
    !["since", "from", "on", "after"].includes(preposition) &&
    !between.some((norm) => /^(?:who|which|that|was|were|.*ed)$/.test(norm))
  );
}

function finding(model: ModelOnDay, text: ReadText, sentence: ReadSentence, cue: TimeCue, date: DateTold): Finding {
  const { tokens } = sentence;
  const span = { start: tokens[cue.from]?.start ?? 0, end: tokens[cue.to - 1]?.end ?? 0 };
  const isPromise = cue.kind === "promise";
  const words = wordsAt(text, span);
  return findingInText(staleTime, model, text, sentence, span, {
    ...(isPromise && { severity: "warning" as const }),
    message: `The text says "${words}" beside ${inWords(date.when)}, which is past.`,
    help: isPromise ? "Write what came of it, or the new date." : "Write the date without the word, or what is so today.",
  });
}

function example(sentence: string) {
  return { files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n` } };
}
