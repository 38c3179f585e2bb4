import { type Account, isWhole } from "../../compare/published/account.ts";
import { type Difference, type SilentKind, silentKinds } from "../../compare/published/differences.ts";
import { inOneLine } from "../../compare/published/words.ts";
import { quantity } from "../../text/phrases.ts";

/** What was held against what. */
export interface Compared {
  /** The published text, as it is called in a sentence: "document.txt". */
  readonly published: string;
  /** The text now: "the page of the whole document". */
  readonly now: string;
  /** The page of the data; absent for the document. */
  readonly page?: string;
}

/** What of the differences between a published text and the text now is not accounted for, each with an entry to paste. */
export function accountText(account: Account, { published, now, page }: Compared): string {
  const { told, untrue, missing, words } = account;
  const parts = [
    isWhole(account)
      ? `${published} and ${now}: every difference is listed. ${words.toLocaleString("en-GB")} words were compared.`
      : `${published} and ${now}: ${quantity(told.length + untrue.length + missing.length, "fault")}.`,
    ...told.map((each) => differenceText(each, page)),
    ...untrue.map(
      ({ correction, found }) =>
        `The correction of "${correction.published}" is said to change ${quantity(correction.times, "place")}, and changes ${found}.\n  ${found === 0 ? "Take it away, or write the words as they were published; those before it in the file may have changed them." : `Write "times: ${found}", or more of the words around it.`}`,
    ),
    ...missing.map(
      (correction) => `"${correction.now}" does not stand there, as the correction of "${correction.published}" says it does.`,
    ),
    silentText(account.silent),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function differenceText({ before, after, leading, trailing }: Difference, page: string | undefined): string {
  const [was, is] = [inOneLine(before), inOneLine(after)];
  const here = before[0] ?? leading.at(-1);
  const there = after[0]?.line.place;
  const place = [here && `published at ${here.line.place}`, there && `now below ${there}`].filter(Boolean).join(", ");
  return [
    `${place.charAt(0).toUpperCase()}${place.slice(1)}:`,
    `  … ${inOneLine(leading)} [was: ${was || "nothing"}] [is: ${is || "nothing"}] ${inOneLine(trailing)} …`,
    "  Put back what was published, or list it in corrections.yaml:",
    ...entryFor({ before, after, leading, trailing }, page).map((line) => `    ${line}`),
  ].join("\n");
}

/** How many words around it make a difference plain to find. */
const around = 2;

function entryFor({ before, after, leading, trailing }: Difference, page: string | undefined): string[] {
  const [first, last] = [leading.slice(-around), trailing.slice(0, around)];
  const line = (words: Difference["before"]) => JSON.stringify(inOneLine([...first, ...words, ...last]));
  const fields = [
    ...(page === undefined ? [] : [`page: ${page}`]),
    `published: ${line(before)}`,
    `now: ${line(after)}`,
    "kind: slip # or dateFormat, oneName, structure",
    "why: …",
  ];
  return fields.map((field, index) => `${index === 0 ? "- " : "  "}${field}`);
}

function silentText(silent: Account["silent"]): string {
  const counts = (Object.keys(silentKinds) as SilentKind[]).filter((kind) => silent[kind] > 0);
  if (counts.length === 0) return "";
  return `Passed over: ${counts.map((kind) => `${silentKinds[kind]} (${silent[kind]})`).join("; ")}.`;
}
