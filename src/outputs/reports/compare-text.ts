import { type Change, type Comparison, topics, topicTitles } from "../../compare/change.ts";
import { linesOfRuns, type Run } from "../../compare/wording/word-runs.ts";
import { type WordingBlock, wholeChangeOf, wordingBlocks } from "../../compare/wording/wording-blocks.ts";
import { inWords } from "../../model/dates.ts";
import { printedTitle } from "../../site/document-sections.ts";
import { quantity } from "../../text/phrases.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import { wrapped } from "./columns.ts";
import type { Terminal } from "./terminal.ts";

/**
 * A comparison for a person at a terminal, as plain text: sentences under a heading for each topic, then what changes of
 * the wording, with [-what is taken out-] and {+what is put in+} marked by signs as well as by colours.
 */
export function compareText(words: Words, comparison: Comparison, terminal: Terminal): string {
  const { before, after, changes } = comparison;
  const { bold, dim } = terminal.colours;
  const heading = `Changes from ${inWords(before.on)} to ${inWords(after.on)}`;
  const groups = topics
    .map((topic) => ({ topic, those: changes.filter((change) => change.topic === topic) }))
    .filter(({ those }) => those.length > 0);
  const parts = groups.map(({ topic, those }) => {
    const items = topic === "wording" ? wordingItems(those, terminal) : those.map((change) => factText(change, terminal));
    const title = bold(`${say(words, topicTitles[topic])} (${items.length})`);
    return [title, "", items.join(topic === "wording" ? "\n\n" : "\n")].join("\n");
  });
  return [bold(heading), "", ...(parts.length === 0 ? [dim("Nothing changed.")] : [parts.join("\n\n")]), ""].join("\n");
}

function factText({ sentence, runs = [] }: Change, terminal: Terminal): string {
  const words = linesOfRedline(runs, terminal).map((line) => `    ${line}`);
  return [...hung("- ", sentence, terminal.width), ...words].join("\n");
}

/** The sections whose words were changed, and as one those that only repeat what is told above. */
function wordingItems(changes: readonly Change[], terminal: Terminal): string[] {
  const { own, following } = wordingBlocks(changes);
  return [
    ...own.map((block) => sectionText(block, terminal)),
    ...(following.length === 0 ? [] : [followingText(following, terminal)]),
  ];
}

/** What changes of a section; of one that is new or gone as a whole only how much that is. */
function sectionText({ change, sections }: WordingBlock, terminal: Terminal): string {
  const { sentence, runs = [] } = change;
  const lines =
    wholeChangeOf(change) === undefined
      ? linesOfRedline(runs, terminal)
      : [`${quantity(wordsIn([change, ...sections].flatMap((each) => each.runs ?? [])), "word")}.`];
  return [...hung("- ", sentence, terminal.width), ...lines.map((line) => `    ${line}`)].join("\n");
}

function wordsIn(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

function followingText(changes: readonly Change[], { width }: Terminal): string {
  const names = changes.flatMap(({ section }) =>
    section === undefined
      ? []
      : [section.within === undefined ? printedTitle(section) : `${section.within}: ${printedTitle(section)}`],
  );
  return [
    ...hung(
      "- ",
      `The wording follows the changes above and is otherwise the same in ${quantity(names.length, "section")}:`,
      width,
    ),
    ...names.flatMap((name) => hung("    ", name, width)),
  ].join("\n");
}

/** The lines that were changed, and dots for those between them that were not. */
function linesOfRedline(runs: readonly Run[], { width, colours }: Terminal): string[] {
  const marks: Readonly<Record<NonNullable<Run["change"]>, (text: string) => string>> = {
    inserted: (text) => `{+${text}+}`,
    deleted: (text) => `[-${text}-]`,
  };
  const paint = (line: string) =>
    line
      .replace(/\[-.*?(?:-\]|$)/g, (found) => colours.red(found))
      .replace(/\{\+.*?(?:\+\}|$)/g, (found) => colours.green(found));
  const isChanged = (line: readonly Run[]) => line.some(({ change }) => change !== undefined);
  const lines = linesOfRuns(runs);
  return lines.flatMap((line, index) => {
    if (!isChanged(line)) return index > 0 && !isChanged(lines[index - 1] ?? []) ? [] : ["…"];
    const text = line.map(({ text: words, change }) => (change === undefined ? words : marks[change](words))).join("");
    return wrapped(text, Math.max(width - 4, 20)).map(paint);
  });
}

/** A text behind a mark, its further lines below its first word. */
function hung(mark: string, text: string, width: number): string[] {
  const indent = " ".repeat(mark.length);
  return wrapped(text, Math.max(width - mark.length, 20)).map((line, index) => (index === 0 ? mark : indent) + line);
}
