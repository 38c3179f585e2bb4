import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Clash, SavedChange } from "../../../build/desk/store/change.ts";
import { Store } from "../../../build/desk/store/store.ts";
import { editYaml } from "../../../src/load/yaml/edit/edit-yaml.ts";
import { normaliseText } from "../../../src/load/yaml/edit/edits.ts";
import { parseYaml } from "../../../src/load/yaml/parse.ts";
import { contentsOf, createEmptyFolder, writeFiles } from "../../folder.ts";
import { anyEdit, assertEdited, assertHolds, type Edit, mutate, spotsIn, yamlFiles } from "../../load/random-edits.ts";

/** A copy of the three partnerships, each with its store. */
const around = createEmptyFolder();
writeFiles(around, Object.fromEntries(yamlFiles.map(({ folder, path, raw }) => [join(folder, path), raw])));
const folders = [...new Set(yamlFiles.map(({ folder }) => folder))];
const stores = new Map(
  await Promise.all(
    folders.map(async (folder) => [folder, await Store.open(join(around, folder), () => "2026-11-19T10:00:00+00:00")] as const),
  ),
);

/** The file that an edit is of, as it was at first: its text as it is on disk, and saving another. */
function fileOf({ file }: Pick<Edit, "file">) {
  const { folder, path, raw } = yamlFiles[file] as (typeof yamlFiles)[number];
  const store = stores.get(folder) as Store;
  // An edit that failed may have left another text.
  writeFileSync(join(around, folder, path), raw);
  const text = () => readFileSync(join(around, folder, path), "utf8");
  const save = async (after: string) => {
    const files = [{ path, before: Buffer.from(text()), after: Buffer.from(after) }];
    return saved(await store.save({ sentence: "An edit.", files }));
  };
  return { raw, store, text, save };
}

function saved(result: SavedChange | Clash): SavedChange {
  assert.not("clash" in result, "a clash");
  return result as SavedChange;
}

/** The text with an edit by chance. */
function edited(raw: string, chosen: Edit) {
  const value = structuredClone(parseYaml(normaliseText(raw)).value);
  if (spotsIn(value).length === 0) return undefined;
  const made = mutate(value, chosen);
  const text = editYaml(raw, value);
  assert.ok(text !== undefined, `refused at ${made.at}`);
  return { text, value, made };
}

test("any edit is saved with the lines of its value alone, and undo restores the bytes", async () => {
  const property = fc.asyncProperty(anyEdit, async (chosen) => {
    const { raw, store, text, save } = fileOf(chosen);
    const edit = edited(raw, chosen);
    assert.ok(edit);
    const { id } = await save(edit.text);
    assertEdited(raw, text(), edit.value, edit.made);
    saved(await store.undo(id));
    assert.is(text(), raw);
  });
  await assertHolds(property, 25);
});

let apart = 0;

test("of two edits of a file the first is undone and the second stays, or nothing is; undone both, the bytes are restored", async () => {
  const property = fc.asyncProperty(anyEdit, anyEdit, async (one, other) => {
    const { raw, store, text, save } = fileOf(one);
    const first = edited(raw, one);
    const second = edited(first?.text ?? raw, other);
    if (first === undefined || second === undefined) return;
    const { id } = await save(first.text);
    const { id: later } = await save(second.text);
    const undone = await store.undo(id);
    if ("clash" in undone) assert.is(text(), second.text, "nothing is written");
    else {
      apart += 1;
      assert.equal(parseYaml(normaliseText(text())).faults, []);
    }
    // The second edit was itself the undoing of the first.
    if (second.text === raw) return;
    saved(await store.undo(later));
    if ("clash" in undone) saved(await store.undo(id));
    assert.is(text(), raw);
  });
  await assertHolds(property, 15);
  assert.ok(apart > 3, `${apart} were apart`);
});

test("no other file is changed by any of them", () => {
  const files = contentsOf(around);
  const paths = yamlFiles.map(({ folder, path }) => join(folder, path));
  assert.equal(
    Object.keys(files).filter((path) => !path.includes(".desk")),
    paths.sort(),
  );
  for (const { folder, path, raw } of yamlFiles) assert.is(files[join(folder, path)], Buffer.from(raw).toString("latin1"));
});

test.run();
