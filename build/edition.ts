import { readArguments } from "./command-line/arguments.ts";
import { isOn, readDay, textReader } from "./command-line/common-options.ts";
import { type ExitCode, exitCode, WrongUsage } from "./command-line/exit.ts";
import { today } from "./command-line/today.ts";
import { compare } from "./edition/compare.ts";
import { comparisonFormatNames } from "./edition/comparison-formats.ts";
import { draft } from "./edition/draft.ts";
import { draftsFolder } from "./edition/draft-files.ts";
import { extract } from "./edition/extract.ts";
import { publish } from "./edition/publish.ts";
import { returned } from "./edition/returned.ts";
import { returnedFormats } from "./edition/returned-formats.ts";
import { signOff } from "./edition/sign-off.ts";

const command = {
  name: "edition",
  summary:
    "Makes the next edition for comment, lists what comes back, tells what changed since the last, records who has signed it off, publishes it, and gets the data out of a PDF again.",
  words: "draft | returned FILE.docx ... | compare [EDITION] [EDITION] | sign-off PARTNER | publish | extract FILE.pdf FOLDER",
  options: ["data", "asOf"],
  own: {
    format: {
      value: comparisonFormatNames.join("|"),
      description: "compare: how to tell it (text); returned: text or json",
      read: textReader("text"),
    },
    to: {
      value: "DIR",
      description:
        "draft, compare --format docx: the folder that the files go to; returned: where the draft is kept (edition-drafts)",
      read: textReader(draftsFolder),
    },
    by: { value: "PERSON", description: "sign-off: who signed it off, by the id of the person", read: textReader(undefined) },
    on: { value: "YYYY-MM-DD", description: "sign-off: the day of the decision", read: readDay },
    minute: { value: "REF", description: "sign-off: where it is minuted", read: textReader(undefined) },
    date: { value: "YYYY-MM-DD", description: "publish: the day of the edition", read: readDay },
    version: { value: "WORD", description: "publish: the version, as the partnership counts", read: textReader(undefined) },
    summary: { value: "FILE", description: "publish: a text file that says what changed", read: textReader(undefined) },
    despite: {
      value: "REASON",
      description: "publish: why it is published although something stands against it; it is printed",
      read: textReader(undefined),
    },
    "dry-run": { description: "show what would be done and write nothing", read: isOn },
  },
} as const;

/** How many words each task takes, its own among them, where it is more than that one. */
const wordsOfTask: Readonly<Record<string, number>> = { compare: 3, "sign-off": 2, extract: 3 };

/** `npx governance edition`: keeps what was published, and who agreed to it. */
export async function edition(args: readonly string[]): Promise<ExitCode> {
  const parsed = readArguments(command, args);
  if (parsed.help !== undefined) {
    process.stdout.write(parsed.help);
    return exitCode.ok;
  }
  const { words, options, own } = parsed;
  const [task, word, second] = words;
  const unexpected = task === "returned" ? undefined : words[wordsOfTask[task ?? ""] ?? 1];
  if (unexpected !== undefined)
    throw new WrongUsage(`"${unexpected}" is not expected here. Put a text of several words in quotes.`);
  const dryRun = own["dry-run"];
  switch (task) {
    case "compare":
      return compare(word, second, { ...options, format: readFormatOf(comparisonFormatNames, own.format), to: own.to }, today);
    case "draft":
      return draft({ ...options, to: own.to }, today);
    case "returned":
      return returned(
        words.slice(1),
        {
          ...options,
          to: own.to,
          format: readFormatOf(Object.keys(returnedFormats) as (keyof typeof returnedFormats)[], own.format),
        },
        today,
      );
    case "sign-off":
      return signOff(word, { ...options, by: own.by, on: own.on, minute: own.minute, dryRun }, (zone) => today(zone, undefined));
    case "publish": {
      const { date, version, summary, despite } = own;
      return publish({ ...options, date, version, summary, despite, dryRun });
    }
    case "extract":
      return extract(word, second);
    default:
      throw new WrongUsage(
        "Say what to do: npx governance edition draft, returned FILE.docx, compare, sign-off PARTNER, publish --date DAY or extract FILE.pdf FOLDER.",
      );
  }
}

/** One of the formats of a task, by the word that asks for it. */
function readFormatOf<Name extends string>(names: readonly Name[], typed: string): Name {
  const known = names.find((name) => name === typed);
  if (known !== undefined) return known;
  throw new WrongUsage(`--format: "${typed}" is not a format of this. They are ${names.join(", ")}.`);
}
