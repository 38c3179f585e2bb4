import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isRecord } from "../src/load/fields.ts";
import { fileKinds } from "../src/load/file-kinds.ts";
import { displayPath } from "../src/load/files/read.ts";
import { editYaml } from "../src/load/yaml/edit/edit-yaml.ts";
import { normaliseText } from "../src/load/yaml/edit/edits.ts";
import { parseYaml } from "../src/load/yaml/parse.ts";
import { writeYaml } from "../src/load/yaml/write.ts";
import type { Finding } from "../src/model/finding.ts";
import type { CalendarDate } from "../src/model/model.ts";
import { diffLines } from "../src/outputs/record/change.ts";
import { replaceFile } from "../src/outputs/record/replace-file.ts";
import { quantity } from "../src/text/phrases.ts";
import { readArguments } from "./command-line/arguments.ts";
import { isOn, readDay, textReader } from "./command-line/common-options.ts";
import { type ExitCode, exitCode, WrongUsage } from "./command-line/exit.ts";
import { formatChange } from "./command-line/format-change.ts";
import { terminal } from "./command-line/terminal.ts";
import { judgeData } from "./site/judge-data.ts";

const command = {
  name: "accept",
  summary: "Keeps findings of the proofreader as they are: they are quiet until one of their texts changes.",
  words: "MARK [MARK ...]",
  options: ["data", "asOf"],
  own: {
    by: { value: "WHO", description: "who decided it", read: textReader(undefined) },
    reason: { value: "TEXT", description: "why it stays as it is", read: textReader(undefined) },
    on: { value: "YYYY-MM-DD", description: "the day of the decision (today)", read: readDay },
    "dry-run": { description: "show what would be done and write nothing", read: isOn },
  },
} as const;

/** `npx governance accept`: adds findings to `accepted.yaml`, all of those that are named or none. */
export async function accept(args: readonly string[]): Promise<ExitCode> {
  const parsed = readArguments(command, args);
  if (parsed.help !== undefined) {
    process.stdout.write(parsed.help);
    return exitCode.ok;
  }
  const { words: marks, options, own } = parsed;
  if (marks.length === 0) throw new WrongUsage("Say which findings, by the marks that `npm run check` shows in brackets.");
  const by = readLine(own.by, "--by", "who decided it");
  const reason = readLine(own.reason, "--reason", "why it stays as it is");
  const { findings, accepted, day } = await judgeData(options.data, { asOf: options.asOf });
  const found = [...new Set(marks)].map((mark) => findByMark(mark, findings, accepted));
  const on = own.on ?? day;
  if (on > day) throw new WrongUsage(`--on ${on} is still to come: today is ${day}.`);
  const path = join(options.data, fileKinds.accepted.pattern);
  const before = await readIfThere(path);
  const entries = found.map((finding) => entryOf(finding, { reason, by, on }));
  const text = appended(before, entries);
  if (text === undefined) {
    process.stderr.write(
      `${displayPath(path)} cannot be added to as it is. Put its faults right, or add this to its list by hand:\n\n${writeYaml(entries)}`,
    );
    return exitCode.faults;
  }
  process.stdout.write(`${displayPath(path)}\n${formatChange(diffLines(before ?? "", text), terminal(process.stdout))}\n`);
  if (own["dry-run"]) return say("\nNothing was written, as asked.");
  if (before === undefined) await writeFile(path, text, { flag: "wx" });
  else await replaceFile(path, text);
  return say(`\nAccepted: ${quantity(found.length, "finding")}. Each is told again once one of its texts changes.`);
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

interface Entry {
  readonly rule: string;
  readonly finding: string;
  readonly at: string;
  readonly reason: string;
  readonly by: string;
  readonly on: CalendarDate;
}

function entryOf({ rule, mark = "", message }: Finding, decision: Pick<Entry, "reason" | "by" | "on">): Entry {
  return { rule, finding: mark, at: message, ...decision };
}

function findByMark(mark: string, findings: readonly Finding[], accepted: readonly { readonly finding: Finding }[]): Finding {
  const found = findings.find((finding) => finding.mark === mark);
  if (found !== undefined) return found;
  if (accepted.some(({ finding }) => finding.mark === mark)) throw new WrongUsage(`${mark} is accepted already.`);
  throw new WrongUsage(
    `"${mark}" is not the mark of a finding of this day. \`npx governance check --all\` shows each finding's mark in brackets.`,
  );
}

function readLine(typed: string | undefined, flag: string, what: string): string {
  if (typed === undefined || typed.trim() === "") throw new WrongUsage(`Say ${what}: ${flag} "…"`);
  if (/\p{Cc}/u.test(typed)) throw new WrongUsage(`${flag} takes one line of plain text.`);
  return typed.trim();
}

const head =
  "# yaml-language-server: $schema=../src/schema/accepted.schema.json\n#\n# Findings of the proofreader that stay as they are. `npx governance accept` adds to them.\n\n";

/** A file of accepted findings with more entries at its end; the rest stays as it is typed. Undefined where it is no such file. */
function appended(before: string | undefined, entries: readonly Entry[]): string | undefined {
  if (before === undefined) return editYaml(head, { accepted: entries });
  const { value } = parseYaml(normaliseText(before));
  const accepted = isRecord(value) ? value.accepted : undefined;
  return isRecord(value) && Array.isArray(accepted)
    ? editYaml(before, { ...value, accepted: [...accepted, ...entries] })
    : undefined;
}

function say(sentence: string): ExitCode {
  process.stdout.write(`${sentence}\n`);
  return exitCode.ok;
}
