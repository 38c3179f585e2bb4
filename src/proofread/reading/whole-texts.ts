import type { ReadText } from "./reading.ts";

/** A text, and the texts that a reader has before and after it on the same page or in the same terms of reference. */
export interface InWhole {
  readonly text: ReadText;
  readonly before: readonly ReadText[];
  readonly after: readonly ReadText[];
}

/** Each text with those around it. A summary, a clause or the words of a fact stands alone: it is shown in many places. */
export function inWholes(texts: readonly ReadText[]): ReadonlyMap<ReadText, InWhole> {
  const wholes = new Map<string, ReadText[]>();
  for (const text of texts) {
    const whole = wholeOf(text);
    if (whole === undefined) continue;
    const list = wholes.get(whole);
    if (list === undefined) wholes.set(whole, [text]);
    else list.push(text);
  }
  return new Map(
    texts.map((text) => {
      const whole = wholes.get(wholeOf(text) ?? "") ?? [text];
      const at = whole.indexOf(text);
      return [text, { text, before: whole.slice(0, at), after: whole.slice(at + 1) }];
    }),
  );
}

function wholeOf({ kind, file, group, appendix }: ReadText): string | undefined {
  if (kind === "chapter" || kind === "page") return file;
  if (kind === "terms") return `${file} ${group?.id}`;
  return kind === "appendix" ? `${file} ${appendix?.id}` : undefined;
}
