import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { type ReadText, readingOf } from "../../proofread/reading/reading.ts";
import { type OddDate, oddDatesIn } from "../../proofread/times/typed-dates.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";

export const dateForm: Rule = {
  id: "date-form",
  severity: "note",
  title: "Dates in another form",
  about:
    'A date that a text types otherwise than the document has its dates, which the program writes as "30 December 2024"; one finding for each odd form and file.',
  why: "3/4/2025 is two days to two readers, and a document with dates of several kinds looks put together by several hands.",
  proofreads: true,
  ok: [
    example("It began on 1 April 2024, in the years 2024/25, open 24/7 and for 30 days, by minute B/2024/11/7."),
    { files: { "news/old.md": "---\ntitle: Harbour opened\nhistory: Kept word for word.\n---\n\nIt opened on 01/04/2024.\n" } },
  ],
  notOk: [
    example("It began on 01/04/2024."),
    example("It began on 1st April 2024."),
    example("It began on April 1, 2024."),
    example("It began on 1 Apr 2024."),
    example("It began in April '24."),
    example("It began on 1 April, 2024."),
    { files: { "news/harbour.md": "---\ntitle: Harbour opened\n---\n\nIt opened on 01/04/2024.\n" } },
  ],
  check: (model) => {
    const seen = new Set<string>();
    const { texts, beside } = readingOf(model);
    return [...texts, ...beside].flatMap((text) => {
      if (!/\d/.test(text.prose.text)) return [];
      return oddDatesIn(text.prose.text).flatMap((date) => {
        const key = `${text.file} ${date.form}`;
        if (seen.has(key)) return [];
        const found = findOdd(model, text, date);
        if (found.length > 0) seen.add(key);
        return found;
      });
    });
  },
};

function findOdd(model: ModelOnDay, text: ReadText, date: OddDate): Finding[] {
  const sentence = text.sentences.find(({ tokens }) => (tokens.at(-1)?.end ?? 0) >= date.end);
  const isRead = sentence?.tokens.some(({ start, quoted }) => start === date.start && !quoted);
  if (sentence === undefined || isRead !== true) return [];
  const { edition } = model.arrangements;
  return [
    findingInText(dateForm, model, text, sentence, date, {
      message: `The date "${wordsAt(text, date)}" is typed in another form than the document's others, ${forms[date.form]}.`,
      help: date.written === undefined ? 'Write it as in "30 December 2024".' : `Write "${date.written}", if that is meant.`,
      passages: [passageAt(model, model.arrangements, "/edition/date", edition.date)],
    }),
  ];
}

const forms: Readonly<Record<OddDate["form"], string>> = {
  figures: "in figures alone",
  ordinal: 'with "st", "nd", "rd" or "th"',
  monthFirst: "with the month first",
  shortMonth: "with the month cut short",
  shortYear: "with the year cut short",
  comma: "with a comma",
};

function example(sentence: string) {
  return { files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n` } };
}
