import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { placesInData } from "../../build/edition/returned.ts";
import { load, modelOn } from "../../src/load/load.ts";
import { day } from "../model/made.ts";
import { project } from "../sources.ts";
import { draftOf, readMarks } from "./word-file.ts";

// Of the real data every fifth paragraph, to save time.
for (const { name, on, step } of [
  { name: "test/fixtures/fenmarsh", on: "2025-02-01", step: 1 },
  { name: "data", on: "2025-06-30", step: 5 },
]) {
  test(`a word of the draft of ${name} that is typed in a text is found where it is typed`, async () => {
    const data = join(project, name);
    const { facts } = await load(data);
    assert.ok(facts);
    const { paragraphs } = readMarks(await draftOf(data, on));
    const placesOf = placesInData(paragraphs, modelOn(facts, day(on)), facts);
    const linesOf = new Map(facts.files.map(({ file, text }) => [file, text.split("\n")]));
    const strays: string[] = [];
    let typed = 0;
    let nowhere = 0;
    for (const [at, { text }] of paragraphs.entries()) {
      if (at % step > 0) continue;
      for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
        const [place] = placesOf(at, word.index);
        const line = place && linesOf.get(place.file)?.[place.line - 1];
        if (place === undefined || line === undefined) nowhere += 1;
        else if (place.what === undefined) {
          typed += 1;
          const there = line.slice(place.column - 1);
          if (!there.startsWith(word[0]) && !/^[[{]/.test(there))
            strays.push(`"${word[0]}" in "${text.slice(0, 60)}": ${place.file}:${place.line}:${place.column}`);
        }
      }
    }
    assert.is(nowhere, 0);
    assert.ok(typed > 100, `${typed} words`);
    assert.is(strays.slice(0, 10).join("\n"), "", `${strays.length} of ${typed} words`);
  });
}

test.run();
