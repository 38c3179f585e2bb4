import { test } from "uvu";
import * as assert from "uvu/assert";
import { passagesOf } from "../../src/duties/passages.ts";
import { fixtureFolder, fixtureIn } from "../load/fixture.ts";

/** What meets which duty in Fenmarsh, once its shared wording on confidentiality or on decisions says that it does. */
async function passagesWith(mark: string) {
  const marked = ["clauses.yaml", `id: ${mark}\n`, `id: ${mark}\n    meets: [use-of-data]\n`] as const;
  const { model } = await fixtureIn(fixtureFolder("fenmarsh", [marked]), "2025-06-30");
  return passagesOf(model).map(({ duty, path, words }) => `${duty} ${path} ${words}`);
}

test("shared wording meets a duty in each section that uses it", async () => {
  assert.equal(await passagesWith("confidentiality"), [
    "use-of-data /groups/learning-group/#terms-how-we-work-confidentiality Terms of Reference of the Learning Group: Confidentiality",
  ]);
});

test("a variant of shared wording, which has another sense, does not meet what the wording does", async () => {
  assert.equal(await passagesWith("decisions"), [
    "use-of-data /groups/executive-board/#terms-decisions Executive Board Terms of Reference: Decisions",
  ]);
});

test.run();
