import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { displayPath } from "../src/load/files/read.ts";
import { asArgument } from "../src/model/command.ts";
import { reviewsByLaw } from "../src/model/expected-reviews.ts";
import type { Finding } from "../src/model/finding.ts";
import { jurisdictionNames, profileOf, settingsOf } from "../src/profiles/profiles.ts";
import { readArguments } from "./command-line/arguments.ts";
import { textReader } from "./command-line/common-options.ts";
import { type ExitCode, exitCode, WrongUsage } from "./command-line/exit.ts";
import { ensureUnused, writeNewFiles } from "./command-line/new-folder.ts";
import { type Answers, collectAnswers, withTerminal } from "./new/ask.ts";
import { dueQuestions, newFiles } from "./new/files.ts";
import { type QuestionName, questions } from "./new/questions.ts";
import { judgeData } from "./site/judge-data.ts";

const options = Object.fromEntries(
  Object.entries(questions).map(([name, { value, asked }]) => [name, { value, description: asked, read: textReader(undefined) }]),
) as Record<QuestionName, { value: string; description: string; read: ReturnType<typeof textReader<undefined>> }>;

const command = {
  name: "new",
  summary: "Writes the folder of a new partnership: it asks for what is not given as an option.",
  words: "FOLDER",
  options: [],
  own: options,
} as const;

const schemaFolder = fileURLToPath(new URL("../src/schema", import.meta.url));

/** `npx governance new`: writes a folder that passes the check, from a few answers. */
export async function createFolder(args: readonly string[]): Promise<ExitCode> {
  const parsed = readArguments(command, args);
  if (parsed.help !== undefined) {
    process.stdout.write(parsed.help);
    return exitCode.ok;
  }
  const [folder, ...others] = parsed.words;
  if (folder === undefined || others.length > 0)
    throw new WrongUsage("Say which folder to write, one: npx governance new FOLDER");
  await ensureUnused(folder);
  const [jurisdiction = ""] = jurisdictionNames;
  const given = Object.fromEntries(Object.entries(parsed.own).filter(([, typed]) => typed !== undefined));
  const answers = await withTerminal((conversation) =>
    collectAnswers(given, (name, soFar) => isAsked(name, soFar, jurisdiction), conversation),
  );
  const settings = settingsOf(jurisdiction);
  const profile = profileOf(jurisdiction, answers.remit);
  if (settings === undefined || profile === undefined) throw new Error(`There is no profile of ${jurisdiction}.`);
  const schemas = relative(folder, schemaFolder).replaceAll("\\", "/");
  const files = newFiles(answers, { profile, ...settings, schemas });
  await writeNewFiles(folder, files);
  return tell(folder, [...files.keys()]);
}

/** Only what matters for the partnership is asked: where there is no contact, nothing of how to reach it. */
function isAsked(name: QuestionName, { remit, contact, date }: Partial<Answers>, jurisdiction: string): boolean {
  if (name === "reach") return contact !== "";
  const due = Object.entries(dueQuestions).find(([, { question }]) => question === name);
  if (due === undefined) return true;
  return date !== undefined && reviewsByLaw(profileOf(jurisdiction, remit), date).some(({ kind }) => kind === due[0]);
}

/** Says what was written, what the check finds in it, and how to go on. */
async function tell(folder: string, paths: readonly string[]): Promise<ExitCode> {
  const { findings } = await judgeData(folder, { asOf: undefined });
  const errors = findings.filter(({ severity }) => severity === "error");
  const data = `--data ${asArgument(displayPath(folder))}`;
  process.stdout.write(`
Written to ${displayPath(folder)}:
${paths.map((path) => `  ${path}`).join("\n")}

${errors.length === 0 ? "The check finds no errors." : errors.map(describe).join("\n")}

  npx governance check ${data}
  npx governance start ${data}
  npx governance build ${data} --out ${asArgument(`${displayPath(folder)}-site`)}

To begin a group, copy groups/board.yaml.example to groups/board.yaml and say what is so of yours.
`);
  return errors.length === 0 ? exitCode.ok : exitCode.faults;
}

function describe({ file, line, column, message, help }: Finding): string {
  return `${file}:${line}:${column}\n  ${message} ${help}`;
}
