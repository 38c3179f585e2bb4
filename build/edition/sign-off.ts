import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { didYouMean } from "../../src/load/did-you-mean.ts";
import { fileKinds } from "../../src/load/file-kinds.ts";
import { displayPath } from "../../src/load/files/read.ts";
import { modelOn } from "../../src/load/load.ts";
import {
  findSignOffFaults,
  missingApprovals,
  type SignOffFile,
  type SignOffNaming,
  signOffInWords,
  signOffsHead,
  statutoryPartnersOf,
  withSignOff,
} from "../../src/load/sign-off-noting.ts";
import { editYaml } from "../../src/load/yaml/edit/edit-yaml.ts";
import { normaliseText } from "../../src/load/yaml/edit/edits.ts";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { writeYaml } from "../../src/load/yaml/write.ts";
import { command } from "../../src/model/command.ts";
import type { CalendarDate, Model } from "../../src/model/model.ts";
import { diffLines } from "../../src/outputs/record/change.ts";
import { replaceFile } from "../../src/outputs/record/replace-file.ts";
import { harmlessLine } from "../../src/outputs/reports/harmless.ts";
import { doubtOf } from "../../src/rules/facts/sign-off-partner.ts";
import { type ExitCode, exitCode, WrongUsage } from "../command-line/exit.ts";
import { formatChange } from "../command-line/format-change.ts";
import { loadSound } from "../command-line/sound-data.ts";
import { terminal } from "../command-line/terminal.ts";

/** The options of `edition sign-off`. */
export interface SignOffOptions {
  readonly data: string;
  /** Who signed it off, by the id of the person. */
  readonly by: string | undefined;
  /** The day of the decision. */
  readonly on: CalendarDate | undefined;
  readonly minute: string | undefined;
  readonly dryRun: boolean;
}

/**
 * Records that a statutory partner has signed off the edition that is being prepared. A second sign-off of the same partner
 * takes the place of the first.
 * @param clock gives the present day in a time zone
 */
export async function signOff(
  partnerId: string | undefined,
  { data, by, on, minute, dryRun }: SignOffOptions,
  clock: (zone: string) => CalendarDate,
): Promise<ExitCode> {
  const { facts, refused } = await loadSound(data);
  if (facts === undefined) return refused;
  const today = clock(facts.partnership.timeZone);
  const model = modelOn(facts, today);
  const partner = findPartner(model, partnerId);
  const person = findPerson(model, by);
  if (on === undefined) {
    const line = command("edition", `sign-off ${partner.id} --by ${person.id} --on ${today}`, data);
    throw new WrongUsage(`Say on which day it was decided: ${line}`);
  }
  const told = { partner, person, on, minute };
  const faults = findSignOffFaults(model, told, today, namedByOptions);
  if (faults.length > 0) throw new WrongUsage(faults.map(({ message }) => message).join("\n"));
  const doubt = doubtOf(told);
  const path = join(data, fileKinds.signOffs.pattern);
  const before = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  // The folder is sound, so that the file is what its schema says.
  const present = before === undefined ? undefined : (parseYaml(normaliseText(before)).value as SignOffFile);
  const file = withSignOff(model, present, told);
  const text = editYaml(before ?? signOffsHead, file);
  if (text === undefined) {
    process.stderr.write(
      `${displayPath(path)} is laid out in a way that cannot be changed line by line. Add the sign-off to its list by hand:\n${writeYaml(file.signOffs.slice(-1))}`,
    );
    return exitCode.faults;
  }
  process.stdout.write(`${displayPath(path)}\n${formatChange(diffLines(before ?? "", text), terminal(process.stdout))}\n`);
  if (doubt !== undefined)
    process.stderr.write(
      `\n${harmlessLine(doubt)} It is recorded as you say, since a deputy may decide for a partner. If it is a slip, record it again with the right person.\n`,
    );
  if (dryRun) return say("\nNothing was written, as asked.");
  if (before === undefined) await writeFile(path, text, { flag: "wx" });
  else await replaceFile(path, text);
  const missing = missingApprovals(model).filter(({ id }) => id !== partner.id);
  const rest =
    missing.length === 0 ? "All have signed off." : `Still to sign off: ${missing.map(({ name }) => name).join("; ")}.`;
  return say(`\nRecorded: ${harmlessLine(signOffInWords(told))}. ${harmlessLine(rest)}`);
}

function say(sentence: string): ExitCode {
  process.stdout.write(`${sentence}\n`);
  return exitCode.ok;
}

/** Messages name what was said by the options that say it. */
const namedByOptions: SignOffNaming = {
  day: (day) => day,
  said: (field, day) => `--${field}${day === undefined ? "" : ` ${day}`}`,
};

function findPartner(model: Model, id: string | undefined) {
  const partners = statutoryPartnersOf(model);
  const ids = partners.map((partner) => partner.id);
  if (id === undefined) throw new WrongUsage(`Say which statutory partner signed off: ${ids.join(", ")}.`);
  const found = partners.find((partner) => partner.id === id);
  if (found !== undefined) return found;
  throw new WrongUsage(`"${id}" is not a statutory partner. ${didYouMean(id, ids, `Those are ${ids.join(", ")}.`)}`);
}

function findPerson({ people }: Model, id: string | undefined) {
  const ids = people.map((person) => person.id);
  if (id === undefined) throw new WrongUsage("Say who signed it off, by the id in people.yaml: --by PERSON");
  const found = people.find((person) => person.id === id);
  if (found !== undefined) return found;
  throw new WrongUsage(
    `--by "${id}" is nobody's id. ${didYouMean(id, ids, "People are in people.yaml; add whoever is missing.")}`,
  );
}
