import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Clash, SavedChange } from "../../../build/desk/store/change.ts";
import { Store } from "../../../build/desk/store/store.ts";
import { MachineFault } from "../../../src/model/machine-fault.ts";
import { contentsOf, createEmptyFolder, writeFiles } from "../../folder.ts";

const now = () => "2026-11-19T10:00:00+00:00";
const bytes = (text: string | undefined) => (text === undefined ? undefined : Buffer.from(text));
const panel = "groups/panel.yaml";
const lines = "one: 1\ntwo: 2\nthree: 3\nfour: 4\nfive: 5\n";

/** A data folder with these files, and its store. */
async function opened(files: Readonly<Record<string, string>>) {
  const folder = createEmptyFolder();
  writeFiles(folder, files);
  return { folder, store: await Store.open(folder, now), text: (path = panel) => readFileSync(join(folder, path), "utf8") };
}

/** A change of files from one text to another. */
function change(
  files: Readonly<Record<string, readonly [before: string | undefined, after: string | undefined]>>,
  sentence = "It.",
) {
  return {
    sentence,
    files: Object.entries(files).map(([path, [before, after]]) => ({ path, before: bytes(before), after: bytes(after) })),
  };
}

function saved(result: SavedChange | Clash): SavedChange {
  assert.not("clash" in result, "it is saved");
  return result as SavedChange;
}

function clashing(result: SavedChange | Clash): Clash["clash"] {
  assert.ok("clash" in result, "it is not saved");
  return (result as Clash).clash;
}

async function faultOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason) => reason,
  );
  assert.instance(error, MachineFault);
  return error.message;
}

/** The files of the data alone. */
function dataOf(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(contentsOf(folder)).filter(([path]) => !path.startsWith(".desk")));
}

test("a change of several files is written, kept with its sentence, and read again by another store", async () => {
  const { folder, store } = await opened({ [panel]: "a: 1\n", "news/old.md": "---\n---\nOld.\n" });
  const made = change({
    [panel]: ["a: 1\n", "a: 2\n"],
    "news/old.md": ["---\n---\nOld.\n", undefined],
    "static/a.txt": [undefined, "x"],
  });
  const { id } = saved(await store.save(made));
  assert.equal(dataOf(folder), { [panel]: "a: 2\n", "static/a.txt": "x" });
  const [kept] = await (await Store.open(folder, now)).changes();
  assert.is(kept?.id, id);
  assert.is(kept?.sentence, "It.");
  assert.is(kept?.at, now());
  assert.equal(
    kept?.files.map(({ path, before, after }) => [path, before?.toString(), after?.toString()]),
    made.files.map(({ path, before, after }) => [path, before?.toString(), after?.toString()]),
  );
});

test("changes are told the newest first, and ids are in their order", async () => {
  const { store } = await opened({});
  for (let each = 0; each < 12; each += 1)
    await store.save(change({ [`groups/g${each}.yaml`]: [undefined, "a: 1\n"] }, `${each}`));
  const all = await store.changes();
  assert.equal(
    all.map(({ sentence }) => sentence),
    Array.from({ length: 12 }, (_, each) => String(11 - each)),
  );
  assert.equal(
    all
      .map(({ id }) => id)
      .sort()
      .reverse(),
    all.map(({ id }) => id),
  );
  for (const { id } of all) assert.match(id, /^[a-z0-9-]+$/);
  assert.is((await store.change(all[3]?.id ?? ""))?.sentence, "8");
  assert.is(await store.change("../changes/000001"), undefined);
});

test("a file that has changed on disk is not overwritten, nor is any other of the change, and both texts are given", async () => {
  const { folder, store } = await opened({ [panel]: "a: 1\n", "groups/board.yaml": "b: 1\n" });
  writeFileSync(join(folder, panel), "a: by hand\n");
  const files = change({
    "groups/board.yaml": ["b: 1\n", "b: 2\n"],
    [panel]: ["a: 1\n", "a: 2\n"],
    "groups/new.yaml": [undefined, "c: 1\n"],
  });
  const [found, ...others] = clashing(await store.save(files));
  assert.equal(others, []);
  assert.equal([found?.path, found?.expected?.toString(), found?.found?.toString()], [panel, "a: 1\n", "a: by hand\n"]);
  assert.equal(dataOf(folder), { [panel]: "a: by hand\n", "groups/board.yaml": "b: 1\n" });
  assert.equal(await store.changes(), []);
});

test("a file that has come or gone meanwhile is a clash too", async () => {
  const { folder, store } = await opened({ [panel]: "a: 1\n" });
  const [come] = clashing(await store.save(change({ [panel]: [undefined, "b: 1\n"] })));
  assert.is(come?.expected, undefined);
  rmSync(join(folder, panel));
  const [gone] = clashing(await store.save(change({ [panel]: ["a: 1\n", undefined] })));
  assert.is(gone?.found, undefined);
});

test("of two saves at once that begin from the same text one is made, and of others all", async () => {
  const { folder, store } = await opened({ [panel]: "a: 0\n" });
  const another = await Store.open(folder, now);
  const race = await Promise.all(
    [store, another, store].map((each, at) => each.save(change({ [panel]: ["a: 0\n", `a: ${at + 1}\n`] }))),
  );
  assert.is(race.filter((each) => "clash" in each).length, 2);
  const apart = Array.from({ length: 8 }, (_, at) =>
    (at % 2 === 0 ? store : another).save(change({ [`groups/g${at}.yaml`]: [undefined, "a: 1\n"] })),
  );
  assert.is(new Set((await Promise.all(apart)).map((each) => saved(each).id)).size, 8);
});

test("undo restores the bytes, of files that came and went too, and is a change of its own", async () => {
  const { folder, store } = await opened({ [panel]: "\ufeffa: 1\r\n", "groups/old.yaml": "o: 1\n", "assets/a.png": "\u0000" });
  const before = dataOf(folder);
  const files = change({
    [panel]: ["\ufeffa: 1\r\n", "a: 2\n"],
    "groups/old.yaml": ["o: 1\n", undefined],
    "groups/new.yaml": [undefined, "n: 1\n"],
    "assets/a.png": ["\u0000", "\u0001"],
  });
  const { id } = saved(await store.save(files));
  const undone = saved(await store.undo(id));
  assert.equal(dataOf(folder), before);
  assert.is(undone.undoes, id);
  assert.is(undone.sentence, "Undone: It.");
  assert.is((await store.change(id))?.undoneBy, undone.id);
  assert.is(saved(await store.undo(id)).id, undone.id, "a second press changes nothing");
  const again = saved(await store.undo(undone.id));
  assert.is(again.sentence, "Done again: It.");
  assert.is((await store.change(id))?.undoneBy, undefined);
  assert.is(dataOf(folder)["groups/new.yaml"], "n: 1\n");
});

test("undo keeps what was changed later on other lines, even on the next, and takes back its own alone", async () => {
  const { store, text } = await opened({ [panel]: lines });
  const first = lines.replace("two: 2", "two: 22");
  const { id } = saved(await store.save(change({ [panel]: [lines, first] })));
  const later = first.replace("three: 3", "three: 33").replace("five: 5", "five: 5\nsix: 6");
  await store.save(change({ [panel]: [first, later] }));
  saved(await store.undo(id));
  assert.is(text(), later.replace("two: 22", "two: 2"));
});

test("undo of lines that were changed later is a clash, and so is one that would leave a file that cannot be read", async () => {
  const { store, text } = await opened({ [panel]: lines });
  const first = lines.replace("two: 2\n", "");
  const { id } = saved(await store.save(change({ [panel]: [lines, first] })));
  const beside = first.replace("three: 3\n", "new: 0\nthree: 3\n");
  await store.save(change({ [panel]: [first, beside] }));
  assert.is(clashing(await store.undo(id))[0]?.found?.toString(), beside, "at the same place");
  const twice = first.replace("five: 5\n", "five: 5\ntwo: 2\n");
  await store.save(change({ [panel]: [beside, twice] }));
  assert.is(clashing(await store.undo(id))[0]?.expected?.toString(), first, "the key would stand there twice");
  assert.is(text(), twice);
});

test("undo of a file that came and was edited since, or of a picture that was replaced since, is a clash", async () => {
  const { store } = await opened({ "assets/a.png": "0\n1\n2\n3\n" });
  const made = saved(await store.save(change({ [panel]: [undefined, lines], "assets/a.png": ["0\n1\n2\n3\n", "9\n1\n2\n3\n"] })));
  await store.save(change({ [panel]: [lines, `${lines}six: 6\n`], "assets/a.png": ["9\n1\n2\n3\n", "9\n1\n2\n8\n"] }));
  assert.equal(
    clashing(await store.undo(made.id)).map(({ path }) => path),
    [panel, "assets/a.png"],
  );
});

test("what was taken back by hand already counts as undone", async () => {
  const { folder, store } = await opened({ [panel]: "a: 1\n" });
  const { id } = saved(await store.save(change({ [panel]: ["a: 1\n", "a: 2\n"] })));
  writeFileSync(join(folder, panel), "a: 1\n");
  assert.equal(saved(await store.undo(id)).files, []);
  assert.ok((await store.change(id))?.undoneBy);
});

test("changes that are published say so, and still do once they are undone", async () => {
  const { folder, store } = await opened({});
  const { id } = saved(await store.save(change({ [panel]: [undefined, "a: 1\n"] })));
  await store.markPublished([id, "999999"]);
  await store.save(change({ [panel]: ["a: 1\n", "a: 2\n"] }));
  assert.equal(
    (await store.changes()).map(({ published }) => published),
    [undefined, true],
  );
  assert.is((await store.undo(id)) && (await (await Store.open(folder, now)).change(id))?.published, true);
});

test("the mode of a file stays, and what is kept is for the owner alone", async () => {
  const { folder, store } = await opened({ [panel]: "a: 1\n" });
  chmodSync(join(folder, panel), 0o666);
  await store.save(change({ [panel]: ["a: 1\n", "a: 2\n"] }));
  assert.is(statSync(join(folder, panel)).mode & 0o777, 0o666);
  const kept = readdirSync(join(folder, ".desk"), { recursive: true, withFileTypes: true });
  assert.ok(kept.length > 4);
  for (const entry of kept)
    assert.is(statSync(join(entry.parentPath, entry.name)).mode & 0o777, entry.isDirectory() ? 0o700 : 0o600, entry.name);
  assert.is(statSync(join(folder, ".desk")).mode & 0o777, 0o700);
  assert.is(readFileSync(join(folder, ".desk", ".gitignore"), "utf8"), "*\n");
});

const otherPaths = [
  "../outside.yaml",
  "groups/../../outside.yaml",
  "groups/...yaml",
  "groups/Big.yaml",
  "groups\\panel.yaml",
  "/etc/passwd",
  "README.md",
  ".desk/changes/000001.json",
  ".git/config",
  "assets/../arrangements.yaml",
  "assets/.hidden",
  "assets",
  "static/../arrangements.yaml",
  "static/",
  "static/a b.txt",
  "groups/panel.yaml\u0000.png",
  "",
];

test("nothing is read or written but the files of the data", async () => {
  const { folder, store } = await opened({ "data/arrangements.yaml": "a: 1\n" });
  const inner = await Store.open(join(folder, "data"), now);
  for (const path of otherPaths) {
    await faultOf(inner.read(path));
    await faultOf(inner.save(change({ [path]: [undefined, "x"] })));
  }
  assert.equal(await inner.changes(), []);
  assert.equal(
    Object.keys(dataOf(folder)).filter((path) => !path.includes(".desk")),
    ["data/arrangements.yaml"],
  );
  for (const path of ["arrangements.yaml", "editions/2025-01-01/edition.yaml", "assets/a/b.svg", "static/.well-known/a.txt"])
    assert.is(await store.read(path), undefined, path);
});

test("no link is followed, neither by a file nor by a folder, not even within the data", async () => {
  const { folder, store } = await opened({ [panel]: "a: 1\n", "outside/b.yaml": "b: 1\n" });
  symlinkSync("panel.yaml", join(folder, "groups/link.yaml"));
  symlinkSync("nowhere.yaml", join(folder, "groups/dead.yaml"));
  symlinkSync("outside", join(folder, "news"));
  for (const path of ["groups/link.yaml", "groups/dead.yaml", "news/b.md"]) {
    assert.match(await faultOf(store.read(path)), "link");
    assert.match(
      await faultOf(store.save(change({ [path]: [undefined, "x"], "groups/new.yaml": [undefined, "n: 1\n"] }))),
      "link",
    );
  }
  assert.not(existsSync(join(folder, "groups/new.yaml")));
  assert.ok(lstatSync(join(folder, "groups/link.yaml")).isSymbolicLink());
});

test("a history that is a link is not followed", async () => {
  const folder = createEmptyFolder();
  const outside = createEmptyFolder();
  symlinkSync(outside, join(folder, ".desk"));
  assert.match(await faultOf(Store.open(folder, now)), "link");
  assert.equal(readdirSync(outside), []);
});

test("what is kept is not put back where it was damaged", async () => {
  const { folder, store } = await opened({ [panel]: "a: 1\n" });
  const { id } = saved(await store.save(change({ [panel]: ["a: 1\n", "a: 2\n"] })));
  for (const name of readdirSync(join(folder, ".desk/contents"))) writeFileSync(join(folder, ".desk/contents", name), "a: 9\n");
  assert.match(await faultOf(store.undo(id)), "damaged");
  assert.equal(dataOf(folder), { [panel]: "a: 2\n" });
  writeFileSync(join(folder, ".desk/changes", `${id}.json`), "{");
  assert.match(await faultOf((await Store.open(folder, now)).changes()), "damaged");
});

test.run();
