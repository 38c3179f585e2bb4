import { command as commandLine } from "../src/model/command.ts";
import { readArguments } from "./command-line/arguments.ts";
import { isOn, readDayOrMonth, readPartialDate, textReader } from "./command-line/common-options.ts";
import { type ExitCode, exitCode, WrongUsage } from "./command-line/exit.ts";
import { today } from "./command-line/today.ts";
import { issues } from "./review/issues.ts";
import { list } from "./review/list.ts";
import { pack } from "./review/pack.ts";
import { record } from "./review/record.ts";

const command = {
  name: "review",
  summary:
    "Lists the reviews, records those of a meeting, makes the pack to send round for one, or says which issues those that are overdue need.",
  words: "list | record ID … | pack ID | issues",
  options: ["data", "asOf"],
  own: {
    on: {
      value: "YYYY[-MM[-DD]]",
      description: "record: the day of the review or, where no more is known, its month or year",
      read: readPartialDate,
    },
    by: { value: "WHO", description: "record: who carried it out, such as the name of the meeting", read: textReader(undefined) },
    next: {
      value: "YYYY-MM[-DD]",
      description: "record: when the next review is due, where it is not one cycle after this one",
      read: readDayOrMonth,
    },
    minute: { value: "REF", description: "record: where it is minuted", read: textReader(undefined) },
    to: {
      value: "DIR",
      description: "pack: the folder that the PDF and the Word document go to (review-packs)",
      read: textReader("review-packs"),
    },
    known: {
      value: "FILE",
      description: "issues: the issues that there are, as gh issue list writes them in JSON",
      read: textReader(undefined),
    },
    assignable: {
      value: "FILE",
      description: "issues: the accounts to which one can be assigned, one a line (none)",
      read: textReader(undefined),
    },
    "dry-run": { description: "record: show the change and write nothing", read: isOn },
  },
} as const;

/** `npx governance review`: lists reviews, records one, or makes the pack for one. */
export async function review(args: readonly string[]): Promise<ExitCode> {
  const parsed = readArguments(command, args);
  if (parsed.help !== undefined) {
    process.stdout.write(parsed.help);
    return exitCode.ok;
  }
  const { words, options, own } = parsed;
  const [task, ...ids] = words;
  const [id, ...more] = ids;
  if (more.length > 0 && task !== "record")
    throw new WrongUsage(`"${more[0]}" is not expected here. Put a text of several words in quotes.`);
  if (own["dry-run"] && task !== "record") throw new WrongUsage("--dry-run goes with record alone. Nothing was written.");
  switch (task) {
    case "list":
      return list(options);
    case "record":
      return record(
        ids.length === 0 ? [requireId(id, task, options.data)] : ids,
        { ...options, on: own.on, by: own.by, minute: own.minute, next: own.next, dryRun: own["dry-run"] },
        (zone) => today(zone, undefined),
      );
    case "pack":
      return pack(requireId(id, task, options.data), { ...options, to: own.to });
    case "issues":
      return issues({ ...options, known: own.known, assignable: own.assignable });
    default:
      throw new WrongUsage("Say what to do: npx governance review list, record ID …, pack ID or issues.");
  }
}

function requireId(id: string | undefined, task: string, data: string): string {
  if (id !== undefined) return id;
  throw new WrongUsage(
    `Say which review: npx governance review ${task} ID. ${commandLine("review", "list", data)} shows the ids.`,
  );
}
