import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ModelOnDay } from "../../src/model/day.ts";
import { readingOf } from "../../src/proofread/reading/reading.ts";
import { check } from "../../src/rules/registry.ts";
import { createEmptyFolder } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { project } from "../sources.ts";

const folder = join(project, "test/proofread/sentences");

/** Every sentence that the rules on texts are tried with, each below a heading of its own. */
const sentences = readdirSync(folder)
  .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
  .flatMap((line) => /^[+?-](?:[a-z-]+:)? (.*)$/.exec(line)?.[1] ?? [])
  .map((sentence, at) => `## Section ${at}\n\n${sentence}\n\n`)
  .join("");

/** The invented partnership with all these sentences in a chapter, so many times. */
async function modelWith(times: number): Promise<ModelOnDay> {
  const copy = join(createEmptyFolder(), "fenmarsh");
  cpSync(join(project, "test/fixtures/fenmarsh"), copy, { recursive: true });
  writeFileSync(join(copy, "chapters/how-we-work.md"), `---\ntitle: How we work\n---\n\n${sentences.repeat(times)}`);
  const { model } = await loadOn(copy, "2025-01-15");
  if (model === undefined) throw new Error("The sentences have no model.");
  return model;
}

/** The words and signs of all texts. */
function countTokens(model: ModelOnDay): number {
  return readingOf(model).texts.reduce(
    (sum, text) => sum + text.sentences.reduce((all, { tokens }) => all + tokens.length, 0),
    0,
  );
}

/** How long the processor takes to proofread, in microseconds. What was read of a model is kept, so a copy is read anew. */
function measure(model: ModelOnDay): number {
  const start = process.cpuUsage();
  check({ ...model }, ({ proofreads }) => proofreads === true);
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

test("four times the text takes about four times as long, and each word little", async () => {
  const [once, four] = [await modelWith(1), await modelWith(4)];
  // Other programs run beside, and the first runs are compiled: the best of several tells what the work itself takes.
  const times = Array.from({ length: 8 }, () => [measure(once), measure(four)] as const);
  const perToken = [
    Math.min(...times.map(([time]) => time)) / countTokens(once),
    Math.min(...times.map(([, time]) => time)) / countTokens(four),
  ];
  const [small = 0, large = 0] = perToken;
  assert.ok(large <= 1.6 * small, `${large} microseconds for each of many words, ${small} for each of few`);
  assert.ok(large < 100, `${large} microseconds for each word`);
});

test.run();
