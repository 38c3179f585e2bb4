import { test } from "uvu";
import * as assert from "uvu/assert";
import { findFacts } from "../../src/duties/facts.ts";
import { isId } from "../../src/load/schema/formats.ts";
import { dutiesFrom } from "../../src/profiles/duties.ts";
import { jurisdictions } from "../../src/profiles/profiles.gen.ts";
import { knownDutyIds } from "../../src/profiles/profiles.ts";

/** Each file of duties, by its folder. */
const files = jurisdictions
  .flatMap(({ name, remits, duties }) => [
    ...Object.entries(remits).map(([remit, each]) => [`${name}, ${remit}`, each.duties] as const),
    [name, duties] as const,
  ])
  .flatMap(([name, file]) => (file === undefined ? [] : [[name, dutiesFrom([file])] as const]));
const duties = files.flatMap(([, file]) => file.duties);

test("there are duties of England, of children's partnerships there and of adults' boards", () => {
  assert.equal(
    files.map(([name]) => name),
    ["England, children", "England, adults", "England"],
  );
  assert.equal(
    knownDutyIds(),
    duties.map(({ id }) => id),
  );
});

test("each duty has an id of its own, says what it asks, and asks for a fact that is known or a passage", () => {
  const ids = duties.map(({ id }) => id);
  assert.is(new Set(ids).size, ids.length);
  for (const { id, about, facts, passage } of duties) {
    assert.ok(isId(id), id);
    assert.match(about, /^[A-Z].*[^.]$/, id);
    assert.ok(passage || facts.length > 0, id);
    for (const fact of facts) assert.ok(fact in findFacts, `${id}: ${fact}`);
  }
});

test("every fact that can be looked up is asked for", () => {
  const asked = new Set(duties.flatMap(({ facts }) => facts));
  assert.equal(
    Object.keys(findFacts).filter((fact) => !asked.has(fact as keyof typeof findFacts)),
    [],
  );
});

test("each duty names its source and provision, with the address at which it was read", () => {
  for (const { id, sources } of duties) {
    assert.ok(sources.length > 0, id);
    for (const { title, provision, address, read } of sources) {
      assert.ok(title !== "" && provision !== "", id);
      assert.match(address, /^https?:\/\/[^ ]+$/, id);
      assert.ok(["text", "quotation", "summary"].includes(read), id);
    }
  }
});

test("what was not read is told, with what follows from it", () => {
  for (const [path, { notSeen }] of files) {
    assert.ok(notSeen.length > 0, path);
    for (const { what, effect } of notSeen) for (const sentence of [what, effect]) assert.match(sentence, /^[A-Z].*\.$/);
  }
});

test.run();
