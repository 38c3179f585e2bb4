import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { calendarDate } from "../../src/model/dates.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { check } from "../../src/rules/registry.ts";
import { loadOn } from "../load/load-on.ts";
import { generate, generatedDay } from "./generate.ts";
import { inTemporaryFolder } from "./temporary.ts";

const test = suite("generated partnerships");
const day = calendarDate(generatedDay) as CalendarDate;

for (const size of [1, 3]) {
  test(`a generated partnership of size ${size} has no fault`, () =>
    inTemporaryFolder(async (folder) => {
      await generate({ folder, size, seed: 5 });
      const { model, findings } = await loadOn(folder, day);
      assert.equal(findings, []);
      assert.ok(model);
      assert.equal(
        check(model).filter(({ severity }) => severity !== "note"),
        [],
      );
      assert.is(model.groups.length, size * 12);
    }));
}

test("the same seed gives the same bytes, and another seed others", () =>
  inTemporaryFolder(async (folder) => {
    const made = async (name: string, seed: number) => {
      await generate({ folder: join(folder, name), size: 1, seed });
      return readFile(join(folder, name, "groups", "group-1-4.yaml"), "utf8");
    };
    const [first, second, other] = [await made("first", 3), await made("second", 3), await made("other", 4)];
    assert.is(first, second);
    assert.is.not(first, other);
  }));

test.run();
