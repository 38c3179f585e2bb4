import { inWords } from "../../model/dates.ts";
import type { ReturnedDraft, ReturnedItem, TypedPlace } from "../../returned/returned.ts";
import { quantity } from "../../text/phrases.ts";
import { wrapped } from "./columns.ts";
import { harmlessLine } from "./harmless.ts";
import type { Terminal } from "./terminal.ts";

/** So many characters of the words of an item are shown: enough to find them by in the file. */
const mostCharacters = 400;

/**
 * What came back, for a person at a terminal: by section, in the order of the draft, and below each item the places in the
 * data where it must be typed.
 */
export function returnedText(drafts: readonly ReturnedDraft[], terminal: Terminal): string {
  return `${drafts.map((draft) => draftText(draft, terminal)).join("\n\n")}\n`;
}

function draftText(draft: ReturnedDraft, terminal: Terminal): string {
  const { width, colours } = terminal;
  const { files, sections, on } = draft;
  const count = sections.reduce((sum, { items }) => sum + items.length, 0);
  const heading = `Draft of ${inWords(on)}: ${quantity(count, "comment or change").replace("comment or changes", "comments and changes")} in ${files.length === 1 ? files[0] : quantity(files.length, "file")}`;
  const remarks = remarksOn(draft).flatMap((remark) => wrapped(remark, width).map((line) => colours.yellow(line)));
  const parts = sections.map(({ title, items }) =>
    [...wrapped(title, width).map(colours.bold), "", ...items.flatMap((item) => itemLines(item, draft, terminal))].join("\n"),
  );
  return [
    ...wrapped(heading, width).map(colours.bold),
    ...remarks,
    "",
    ...(parts.length === 0 ? [colours.dim("Nothing was commented on or changed.")] : [parts.join("\n\n")]),
  ].join("\n");
}

/** What must be known of the whole list before it is read. */
function remarksOn({ on, dayKnown, data, sentAtHand }: ReturnedDraft): string[] {
  const changed = `This draft was made of ${inWords(on)} from data that have changed since, or by another version of this program; places are those of today.`;
  return [
    ...(dayKnown
      ? []
      : [
          `No file says of which day the draft is. It is compared with the data as of ${inWords(on)}; --as-of names another day.`,
        ]),
    ...(data === "changed" ? [changed] : []),
    ...(data !== "same" && !sentAtHand
      ? [
          'The draft as it was sent is not at hand, so what "differs from the data" may have been changed in the data and not in the file.',
        ]
      : []),
  ];
}

function itemLines(item: ReturnedItem, draft: ReturnedDraft, { width, colours }: Terminal): string[] {
  const from = draft.files.length > 1 ? ` (${item.from})` : "";
  const hand = item.kind === "untracked" ? "" : `${handInWords(item)}${from}: `;
  const said = `${hand}${whatInWords(item, draft)}${hand === "" ? from : ""}`;
  const indent = "    ";
  const below = (text: string) => wrapped(text, Math.max(width - indent.length, 20)).map((line) => indent + line);
  return [
    ...wrapped(said, Math.max(width - 2, 20)).map((line, index) => (index === 0 ? "- " : "  ") + line),
    ...(item.comment === undefined ? [] : below(item.comment === "" ? "(without words)" : item.comment)),
    ...(item.answers ?? []).flatMap((answer) => below(`${handInWords(answer)}, answers: ${answer.text}`)),
    ...item.places.flatMap((place) => placeLines(place, indent, width, colours)),
    ...(item.to?.places ?? [])
      .slice(0, 1)
      .flatMap((place) => placeLines({ ...place, what: "where it was moved to" }, indent, width, colours)),
  ];
}

function handInWords({ author, day }: Pick<ReturnedItem, "author" | "day">): string {
  return `${author ?? "No name given"}, ${day === undefined ? "no day given" : inWords(day)}`;
}

function whatInWords(item: ReturnedItem, draft: ReturnedDraft): string {
  const { kind, words = "", was = "", now = "", after, row, undoneBy, done } = item;
  const place = after === undefined || after === "" ? "" : ` after ${quoted(after)}`;
  const what = row ? "the row " : "";
  const at = item.nowhere ? ", of which the file does not say what it is at" : words === "" ? "" : ` at ${quoted(words)}`;
  switch (kind) {
    case "comment":
      return `comment${at}${done ? " (marked as done)" : ""}`;
    case "put-in": {
      const undone = undoneBy === undefined ? "" : `, and ${handInWords(undoneBy)}, took it out again`;
      return now === "" ? `put in a new paragraph${place}${undone}` : `put in ${what}${quoted(now)}${place}${undone}`;
    }
    case "taken-out":
      return was === "" ? "joined this paragraph to the next" : `taken out ${what}${quoted(was)}`;
    case "replaced":
      return `replaced ${quoted(was)} by ${quoted(now)}`;
    case "moved":
      return `moved ${quoted(words)}${item.to === undefined ? "" : ` to the section "${item.to.section}"`}`;
    case "set-differently":
      return `set differently${words === "" ? "" : `: ${quoted(words)}`}`;
    case "untracked": {
      const how = draft.data === "same" || draft.sentAtHand ? "Changed without tracking" : "Differs from the data";
      if (was === "") return `${how}: ${quoted(now)} is put in${place}`;
      return now === "" ? `${how}: ${quoted(was)} is gone` : `${how}: ${quoted(was)} is now ${quoted(now)}`;
    }
  }
}

function quoted(words: string): string {
  return `"${words.length <= mostCharacters ? words : `${words.slice(0, mostCharacters).trimEnd()}…`}"`;
}

function placeLines(
  { file, line, column, what }: TypedPlace,
  indent: string,
  width: number,
  colours: Terminal["colours"],
): string[] {
  const place = `${harmlessLine(file)}:${line}:${column}`;
  const behind = what === undefined ? "" : ` (${harmlessLine(what)})`;
  if (indent.length + place.length + behind.length <= width) return [`${indent}${colours.yellow(place)}${colours.dim(behind)}`];
  return [
    indent + colours.yellow(place),
    ...wrapped(behind, width - indent.length - 2).map((text) => `${indent}  ${colours.dim(text)}`),
  ];
}
