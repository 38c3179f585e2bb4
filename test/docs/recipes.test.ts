import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ModelOnDay } from "../../src/model/day.ts";
import { check } from "../../src/rules/registry.ts";
import { loadOn } from "../load/load-on.ts";
import { markupOf, wordsOf } from "../site/page-of-model.ts";
import { filesIn, project } from "../sources.ts";
import { sourceKeptIn } from "./palette-png.ts";
import { followRecipe, readRecipes } from "./recipes.ts";
import { shots, sourceOf } from "./shots.ts";

const recipes = readRecipes();
const again = "Run npm run pictures, and look at the pictures.";

/** What the check finds to be an error after a recipe, where that is what the recipe says. */
const told: Readonly<Record<string, readonly string[]>> = { "Something is not known": ["review-unknown"] };

test("there is a recipe for each change in time that an editor meets", () => {
  assert.equal(
    recipes.map(({ title }) => title),
    [
      "Somebody leaves, and somebody comes",
      "A change is known in advance",
      "An organisation or a group gets another name",
      "Organisations merge, or one becomes two",
      "A group is dissolved, and another begins",
      "Something is not known",
    ],
  );
});

for (const recipe of recipes) {
  test(`${recipe.title}: there are lines to type, and pictures of what follows, with words for who does not see them`, () => {
    assert.ok(recipe.steps.length > 0);
    assert.ok(recipe.pictures.length > 0);
    for (const { file, alt } of recipe.pictures) {
      const bytes = readFileSync(join(project, "docs", file));
      assert.ok(bytes.length < 60_000, `${file} has ${bytes.length} bytes`);
      assert.ok(alt.length > 50, `the words for ${file}: ${alt}`);
      assert.is(sourceKeptIn(bytes), sourceOf(recipe, file), `${file} was taken from other lines. ${again}`);
    }
  });

  const data = followRecipe(recipe);
  for (const { file } of recipe.pictures) {
    for (const { day, path, says, saysNot = [] } of shots[file] ?? []) {
      test(`${recipe.title}: the lines are valid, and ${path} says on ${day} what ${file} shows`, async () => {
        const model = await modelOf(data, day);
        const before = check(await modelOf("test/fixtures/fenmarsh", day)).map(({ message }) => message);
        const errors = check(model).filter(({ severity, message }) => severity === "error" && !before.includes(message));
        assert.equal(
          errors.map(({ rule }) => rule),
          told[recipe.title] ?? [],
        );
        const words = wordsOf(markupOf(model, path).replace(/^[\s\S]*(?=<main)/, ""));
        for (const each of says) assert.ok(words.includes(each), `${each}\n${words}`);
        for (const each of saysNot) assert.not(words.includes(each), `${each}\n${words}`);
      });
    }
  }
}

test("the check names whoever is still listed after leaving, and whatever still names an organisation that has ended", async () => {
  const found = async (title: string, day: string) => {
    const recipe = recipes.find((each) => each.title === title);
    assert.ok(recipe);
    return check(await modelOf(followRecipe(recipe), day)).map(({ rule, message }) => `${rule}: ${message}`);
  };
  const afterLeaving = await found("Somebody leaves, and somebody comes", "2025-03-15");
  assert.ok(afterLeaving.some((each) => each.startsWith("term-over: Ada Wren is listed as")));
  const afterMerging = await found("Organisations merge, or one becomes two", "2025-04-01");
  assert.ok(afterMerging.some((each) => each.startsWith("organisation-over: Tidewater Hospital has ended")));
});

test("every picture of the documentation is used, and every shot is of a picture of a recipe", () => {
  const texts = filesIn("README.md", "docs")
    .filter(({ path }) => path.endsWith(".md"))
    .map(({ text }) => text);
  const unused = readdirSync(join(project, "docs/images")).filter(
    (name) => !texts.some((text) => text.includes(`images/${name})`)),
  );
  assert.equal(unused, []);
  assert.equal(Object.keys(shots).sort(), recipes.flatMap(({ pictures }) => pictures.map(({ file }) => file)).sort());
});

async function modelOf(data: string, day: string): Promise<ModelOnDay> {
  const { model, findings } = await loadOn(data, day);
  assert.equal(findings, []);
  assert.ok(model);
  return model;
}

test.run();
