import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { didYouMean } from "../../src/load/did-you-mean.ts";
import { fileKinds } from "../../src/load/file-kinds.ts";
import { displayPath } from "../../src/load/files/read.ts";
import { modelOn } from "../../src/load/load.ts";
import { editYaml } from "../../src/load/yaml/edit/edit-yaml.ts";
import { normaliseText } from "../../src/load/yaml/edit/edits.ts";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { writeYaml } from "../../src/load/yaml/write.ts";
import { command } from "../../src/model/command.ts";
import { inWords } from "../../src/model/dates.ts";
import type { CalendarDate, Model } from "../../src/model/model.ts";
import { diffLines } from "../../src/outputs/record/change.ts";
import { replaceFile } from "../../src/outputs/record/replace-file.ts";
import { harmlessLine } from "../../src/outputs/reports/harmless.ts";
import { doubtOf } from "../../src/rules/facts/sign-off-partner.ts";
import { type ExitCode, exitCode, WrongUsage } from "../command-line/exit.ts";
import { formatChange } from "../command-line/format-change.ts";
import { loadSound } from "../command-line/sound-data.ts";
import { terminal } from "../command-line/terminal.ts";
import { missingApprovals, statutoryPartnersOf } from "./approvals.ts";

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

interface Entry {
  readonly partner: string;
  readonly by: string;
  readonly on: string;
  readonly minute?: string;
}

/** The file of sign-offs, as the program writes it. */
interface SignOffFile {
  readonly after?: string;
  readonly signOffs: readonly Entry[];
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
  if (on > today) throw new WrongUsage(`--on ${on} is still to come: today is ${today}. A decision is recorded once it is made.`);
  const [newest] = model.editions;
  if (newest !== undefined && on < newest.date)
    throw new WrongUsage(`--on ${on} is before the last edition, of ${newest.date}, so that it cannot be about the next.`);
  if (minute !== undefined && (minute.trim() === "" || /\p{Cc}/u.test(minute)))
    throw new WrongUsage("--minute takes one line of plain text.");
  const doubt = doubtOf({ partner, person, on });
  const entry = { partner: partner.id, by: person.id, on, ...(minute !== undefined && { minute: minute.trim() }) };
  const path = join(data, fileKinds.signOffs.pattern);
  const before = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  // The folder is sound, so that the file is what its schema says.
  const present = before === undefined ? undefined : (parseYaml(normaliseText(before)).value as SignOffFile);
  const isForNext = present?.after === newest?.date;
  const kept = isForNext ? (present?.signOffs ?? []).filter((each) => each.partner !== partner.id) : [];
  const file: SignOffFile = { ...(newest !== undefined && { after: newest.date }), signOffs: [...kept, entry] };
  const text = editYaml(before ?? head, file);
  if (text === undefined) {
    process.stderr.write(
      `${displayPath(path)} is laid out in a way that cannot be changed line by line. Add the sign-off to its list by hand:\n${writeYaml([entry])}`,
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
  return say(`\nRecorded: ${harmlessLine(partner.name)} signed off on ${inWords(on)}. ${harmlessLine(rest)}`);
}

function say(sentence: string): ExitCode {
  process.stdout.write(`${sentence}\n`);
  return exitCode.ok;
}

const head =
  "# yaml-language-server: $schema=../src/schema/sign-offs.schema.json\n#\n# Written by `npx governance edition sign-off`.\n\n";

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
