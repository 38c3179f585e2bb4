import { runsBetween } from "../compare/wording/word-runs.ts";
import { pairParagraphs } from "./alignment.ts";
import { lastWords, type Paragraph, type Span, words } from "./marks.ts";

/** Words that differ from the draft although no change of them was tracked. */
export interface UntrackedChange {
  readonly was: string;
  readonly now: string;
  /** The words before the place, where something was put in. */
  readonly after: string;
  /** Where it is in the draft. */
  readonly span: Span;
}

/**
 * What differs between a draft as it was sent and a file without its tracked changes.
 * @param sent the paragraphs of the draft
 * @param file those of the file before all tracked changes
 */
export function untrackedChanges(sent: readonly Paragraph[], file: readonly Paragraph[]): UntrackedChange[] {
  const changes: UntrackedChange[] = [];
  let gone: number[] = [];
  let come: number[] = [];
  let last = 0;
  const textOf = (paragraphs: readonly Paragraph[], at: number) => paragraphs[at]?.text ?? "";
  const settle = () => {
    const was = words(gone.map((at) => textOf(sent, at)).join("\n"));
    const now = words(come.map((at) => textOf(file, at)).join("\n"));
    const end = textOf(sent, last).length;
    const [first = last] = gone;
    const start = gone.length > 0 ? 0 : end;
    if (was !== "" || now !== "")
      changes.push({
        was,
        now,
        after: was === "" ? lastWords(textOf(sent, last)) : "",
        span: { paragraph: first, start, end: start },
      });
    [gone, come] = [[], []];
  };
  for (const { draft: inSent, file: inFile } of pairParagraphs(sent, file)) {
    if (inSent !== undefined && inFile !== undefined) {
      settle();
      last = inSent;
      changes.push(...changesWithin(textOf(sent, inSent), textOf(file, inFile), inSent));
    } else if (inSent !== undefined) gone.push(inSent);
    else if (inFile !== undefined) come.push(inFile);
  }
  settle();
  return changes;
}

/** A paragraph of more characters is not compared word by word: it would take the square of them. */
const longestCompared = 50_000;

/** The changes of one paragraph. */
function changesWithin(was: string, now: string, paragraph: number): UntrackedChange[] {
  if (was === now) return [];
  if (was.length + now.length > longestCompared) return [{ was, now, after: "", span: { paragraph, start: 0, end: was.length } }];
  const changes: UntrackedChange[] = [];
  let offset = 0;
  let open: { was: string; now: string; start: number } | undefined;
  const settle = () => {
    if (open !== undefined && (open.was.trim() !== "" || open.now.trim() !== "")) {
      const after = open.was.trim() === "" ? lastWords(was.slice(0, open.start)) : "";
      changes.push({ was: open.was.trim(), now: open.now.trim(), after, span: { paragraph, start: open.start, end: offset } });
    }
    open = undefined;
  };
  for (const { text, change } of runsBetween(was, now)) {
    if (change === undefined) settle();
    else {
      open ??= { was: "", now: "", start: offset };
      open[change === "deleted" ? "was" : "now"] += text;
    }
    if (change !== "inserted") offset += text.length;
  }
  settle();
  return changes;
}
