import * as assert from "uvu/assert";
import type { Finding } from "../../src/model/finding.ts";
import { writeFullPartnership } from "../load/full-partnership.ts";
import { type Amount, type Attack, brokenBy, draw, type Outcome } from "./attack.ts";
import { type BadFolder, badFiles, badTexts } from "./data/bad-files.ts";
import { badValues } from "./data/bad-values.ts";
import { type DataFolder, openDataFolder } from "./data/data-folder.ts";
import { assertHonest, readJunitOf } from "./data/honest.ts";

export const badFolders: Attack = {
  name: "bad-folders",
  about: "Each of many folders has one thing wrong with it, or nothing: the finding that says so is at its line, and says so.",
  run,
};

async function run(amount: Amount): Promise<Outcome> {
  const data = openDataFolder(writeFullPartnership());
  const junit = readJunitOf();
  const ofSound = toldOf((await data.judge({})).findings);
  const chosen = draw(allBadFolders(data), amount);
  const broken: (string | undefined)[] = [];
  for (const bad of chosen) {
    const found = await brokenBy(bad.name, async () => {
      const judged = await data.judge(bad.files);
      assertHonest(judged, data.folder, { ...data.sound, ...bad.files });
      assertTold(bad, judged.findings, data.folder, ofSound);
      await junit.add(judged.report, bad.name);
    });
    broken.push(found);
  }
  broken.push(await brokenBy("the last reports", junit.end));
  return { tried: chosen.length, broken: broken.filter((each) => each !== undefined) };
}

/** Every folder that the generators know to make from a sound one, each with a name of its own. */
export function allBadFolders(data: Pick<DataFolder, "folder" | "sound">): BadFolder[] {
  return [...badValues(data), ...badTexts(data), ...badFiles(data)];
}

/** Asserts that what is wrong is told at its line; where nothing is, that no more is told than of the sound folder. */
function assertTold({ expected }: BadFolder, findings: readonly Finding[], folder: string, ofSound: readonly string[]): void {
  if (expected === "nothing") {
    assert.equal(toldOf(findings), ofSound);
    return;
  }
  const { rule, file, line } = expected;
  const isTold = findings.some((each) => each.rule === rule && each.file === `${folder}/${file}` && each.line === line);
  const told = findings.map((each) => `${each.rule} ${each.file.slice(folder.length + 1)}:${each.line}`);
  assert.ok(isTold, `expected ${rule} ${file}:${line}, told ${told.join(", ")}`);
}

/** What is told, wherever: the day by which it is judged is one on which much is over. */
function toldOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, file }) => `${rule} ${file}`).sort();
}
