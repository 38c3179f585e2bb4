import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Group } from "../../model/model.ts";
import type { ReadSentence, ReadText } from "../../proofread/reading/reading.ts";
import { sentencesWith } from "../../proofread/reading/sentences-with.ts";
import type { Token } from "../../proofread/reading/words.ts";
import { timesInWords } from "../../text/numbers.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";

export const ambiguousFrequency: Rule = {
  id: "ambiguous-frequency",
  severity: "note",
  title: "Frequencies that can be read in two ways",
  about:
    'A frequency that can be read in two ways, such as "bi-monthly" or "bi-annual", without words beside it that tell which is meant; a warning where the group\'s record says a number that fits neither.',
  why: "One member comes every two months and another twice a month.",
  proofreads: true,
  ok: [
    example("The board meets bi-monthly, six times a year.", 6),
    example("The board meets bi-monthly (every two months).", 6),
    example("The biennial report is written every two years.", 6),
    example("The board meets every two months.", 6),
  ],
  notOk: [
    example("The board meets bi-monthly.", 6),
    example("The board meets bimonthly.", 4),
    example("A biannual report is written.", 6),
    example("The board writes a biennial report.", 6),
    example("Meetings are held on a bi-weekly basis.", 6),
  ],
  check: (model) =>
    sentencesWith(model, ["bi", ...Object.keys(readings).map((unit) => `bi${unit}`)]).flatMap(({ text, sentence }) =>
      frequenciesIn(sentence).flatMap((told) => findIn(model, text, sentence, told)),
    ),
};

/** What "bi-" and each unit can mean, and how often a year that is. */
const readings: Readonly<
  Record<string, { readonly words: readonly [string, string]; readonly times: readonly [number, number] }>
> = {
  monthly: { words: ["every two months", "twice a month"], times: [6, 24] },
  weekly: { words: ["every two weeks", "twice a week"], times: [26, 104] },
  annual: { words: ["twice a year", "every two years"], times: [2, 0.5] },
  annually: { words: ["twice a year", "every two years"], times: [2, 0.5] },
  yearly: { words: ["twice a year", "every two years"], times: [2, 0.5] },
  termly: { words: ["twice a term", "every two terms"], times: [6, 1.5] },
  ennial: { words: ["every two years", "twice a year"], times: [0.5, 2] },
  ennially: { words: ["every two years", "twice a year"], times: [0.5, 2] },
  quarterly: { words: ["twice a quarter", "every two quarters"], times: [8, 2] },
};

/** "bi-monthly", where a sentence has it. */
interface Told {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

function frequenciesIn({ tokens }: ReadSentence): Told[] {
  return tokens.flatMap((token, at): Told[] => {
    const isApart = token.norm === "bi" && /^[-–‐]$/.test(tokens[at + 1]?.text ?? "");
    const unit = isApart ? (tokens[at + 2]?.norm ?? "") : /^bi(?=[a-z])/.test(token.norm) ? token.norm.slice(2) : "";
    const to = isApart ? at + 3 : at + 1;
    return readings[unit] === undefined
      ? []
      : [{ unit, from: at, to, start: token.start, end: tokens[to - 1]?.end ?? token.end }];
  });
}

function findIn(model: ModelOnDay, text: ReadText, sentence: ReadSentence, told: Told): Finding[] {
  const reading = readings[told.unit];
  if (reading === undefined || isExplained(text, sentence, told)) return [];
  const group = groupOf(text, sentence, told);
  const times = group?.meetings?.timesAYear;
  const [first, second] = reading.words;
  const fits = times === undefined || reading.times.includes(times);
  const typed = wordsAt(text, told);
  const record = times === undefined ? "" : ` The record of ${group?.name} says ${timesInWords(times)} a year.`;
  const meant = times === reading.times[1] ? second : first;
  return [
    findingInText(ambiguousFrequency, model, text, sentence, told, {
      ...(!fits && { severity: "warning" as const }),
      message: `"${typed}" can mean ${first} or ${second}.${record}`,
      help:
        times === undefined ? `Write "${first}" or "${second}".` : `Write "${fits ? meant : `${timesInWords(times)} a year`}".`,
      passages:
        group?.meetings === undefined ? [] : [passageAt(model, group, "/meetings", record.trim() || group.meetings.words.text)],
    }),
  ];
}

const explanations =
  /\b(?:every (?:two|other|second|2)|twice|two times|once|fortnight|half-yearly|times (?:a|per|each)|(?:six|two|6|2) meetings)\b/i;

/** Whether the sentence, or the one beside it, says the same in words that have one meaning. */
function isExplained({ sentences, prose }: ReadText, sentence: ReadSentence, { start, end }: Told): boolean {
  const at = sentences.indexOf(sentence);
  const near = sentences.slice(at, at + 2);
  const from = sentence.tokens[0]?.start ?? start;
  const to = near.at(-1)?.tokens.at(-1)?.end ?? end;
  return explanations.test(prose.text.slice(from, start)) || explanations.test(prose.text.slice(end, to));
}

/** The group whose meetings the sentence tells of: the last that it names before the word, or the one that the text is of. */
function groupOf({ group }: ReadText, { mentions, tokens }: ReadSentence, { from }: Told): Group | undefined {
  if (!tokens.some(({ norm }: Token) => /^(?:meet|meets|meeting|meetings|convene|convenes|assemble|assembles|held)$/.test(norm)))
    return undefined;
  const named = mentions.filter((mention) => mention.named.kind === "group" && mention.from < from).at(-1)?.named.record;
  return named === undefined ? group : (named as Group);
}

function example(sentence: string, timesAYear: number) {
  return {
    files: {
      "groups/board.yaml": `meetings: { timesAYear: ${timesAYear}, words: They meet. }\nsummary: "${sentence}"\n`,
    },
  };
}
