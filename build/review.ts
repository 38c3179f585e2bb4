import { command as commandLine } from "../src/model/command.ts";
import { readArguments } from "./command-line/arguments.ts";
import { day, dayOrMonth, isOn, text } from "./command-line/common-options.ts";
import { type ExitCode, exitCode, WrongUsage } from "./command-line/exit.ts";
import { today } from "./command-line/today.ts";
import { list } from "./review/list.ts";
import { pack } from "./review/pack.ts";
import { record } from "./review/record.ts";

const command = {
  name: "review",
  summary: "Lists the reviews, records one that took place, or makes the pack to send round for one.",
  words: "list | record ID | pack ID",
  options: ["data", "asOf"],
  own: {
    on: { value: "YYYY-MM-DD", says: "record: the day of the review", read: day },
    by: { value: "WHO", says: "record: who carried it out, such as the name of the meeting", read: text(undefined) },
    next: {
      value: "YYYY-MM[-DD]",
      says: "record: when the next review is due, where it is not one cycle after this one",
      read: dayOrMonth,
    },
    minute: { value: "REF", says: "record: where it is minuted", read: text(undefined) },
    to: {
      value: "DIR",
      says: "pack: the folder that the PDF and the Word document go to (review-packs)",
      read: text("review-packs"),
    },
    "dry-run": { says: "record: show the change and write nothing", read: isOn },
  },
} as const;

/** `npm run review`: the business manager's review desk. */
export async function review(args: readonly string[]): Promise<ExitCode> {
  const asked = readArguments(command, args);
  if (asked.help !== undefined) {
    process.stdout.write(asked.help);
    return exitCode.ok;
  }
  const { words, options, own } = asked;
  const [task, id, ...more] = words;
  if (more.length > 0) throw new WrongUsage(`"${more[0]}" is not expected here. Put a text of several words in quotes.`);
  if (own["dry-run"] && task !== "record") throw new WrongUsage("--dry-run goes with record alone. Nothing was written.");
  switch (task) {
    case "list":
      return list(options);
    case "record":
      return record(
        required(id, task, options.data),
        { ...options, on: own.on, by: own.by, minute: own.minute, next: own.next, dryRun: own["dry-run"] },
        (zone) => today(zone, undefined),
      );
    case "pack":
      return pack(required(id, task, options.data), { ...options, to: own.to });
    default:
      throw new WrongUsage("Say what to do: npm run review -- list, record ID or pack ID.");
  }
}

function required(id: string | undefined, task: string, data: string): string {
  if (id !== undefined) return id;
  throw new WrongUsage(`Say which review: npm run review -- ${task} ID. ${commandLine("review", "list", data)} shows the ids.`);
}
