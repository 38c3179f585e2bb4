import { readArguments } from "./command-line/arguments.ts";
import { isOn, readDay, textReader } from "./command-line/common-options.ts";
import { type ExitCode, exitCode, WrongUsage } from "./command-line/exit.ts";
import { today } from "./command-line/today.ts";
import { compare } from "./edition/compare.ts";
import { type ComparisonFormat, comparisonFormatNames } from "./edition/comparison-formats.ts";
import { draft } from "./edition/draft.ts";
import { publish } from "./edition/publish.ts";
import { signOff } from "./edition/sign-off.ts";

const command = {
  name: "edition",
  summary:
    "Makes the next edition for comment, tells what changed since the last, records who has signed it off, and publishes it.",
  words: "draft | compare [EDITION] [EDITION] | sign-off PARTNER | publish",
  options: ["data", "asOf"],
  own: {
    format: {
      value: comparisonFormatNames.join("|"),
      description: "compare: how to tell it (text)",
      read: readComparisonFormat,
    },
    to: {
      value: "DIR",
      description: "draft, compare --format docx: the folder that the files go to (edition-drafts)",
      read: textReader("edition-drafts"),
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

/** `npm run edition`: keeps what was published, and who agreed to it. */
export async function edition(args: readonly string[]): Promise<ExitCode> {
  const parsed = readArguments(command, args);
  if (parsed.help !== undefined) {
    process.stdout.write(parsed.help);
    return exitCode.ok;
  }
  const { words, options, own } = parsed;
  const [task, word, second] = words;
  const unexpected = words[task === "compare" ? 3 : task === "sign-off" ? 2 : 1];
  if (unexpected !== undefined)
    throw new WrongUsage(`"${unexpected}" is not expected here. Put a text of several words in quotes.`);
  const dryRun = own["dry-run"];
  switch (task) {
    case "compare":
      return compare(word, second, { ...options, format: own.format, to: own.to }, today);
    case "draft":
      return draft({ ...options, to: own.to }, today);
    case "sign-off":
      return signOff(word, { ...options, by: own.by, on: own.on, minute: own.minute, dryRun }, (zone) => today(zone, undefined));
    case "publish": {
      const { date, version, summary, despite } = own;
      return publish({ ...options, date, version, summary, despite, dryRun });
    }
    default:
      throw new WrongUsage("Say what to do: npm run edition -- draft, compare, sign-off PARTNER or publish --date DAY.");
  }
}

function readComparisonFormat(typed: string | true | undefined, flag: string): ComparisonFormat {
  if (typeof typed !== "string") return "text";
  const names = comparisonFormatNames;
  const known = names.find((name) => name === typed);
  if (known !== undefined) return known;
  throw new WrongUsage(`${flag}: "${typed}" is not a format of comparisons. They are ${names.join(", ")}.`);
}
