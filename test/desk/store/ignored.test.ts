import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { deskFolder } from "../../../build/desk/store/desk-folder.ts";
import { Store } from "../../../build/desk/store/store.ts";
import { onChange } from "../../../build/preview/changes.ts";
import { hashFolder } from "../../../build/site/folder-hash.ts";
import { findStaticFiles } from "../../../src/load/files/static-files.ts";
import { load } from "../../../src/load/load.ts";
import { contentsOf, createEmptyFolder, writeFiles } from "../../folder.ts";
import { project } from "../../sources.ts";

/** A copy of a partnership from which a group was deleted at the desk, so that its text is in the history. */
async function withHistory() {
  const folder = createEmptyFolder();
  const fixture = contentsOf(join(project, "test/fixtures/fenmarsh"));
  writeFiles(
    folder,
    Object.fromEntries(Object.entries(fixture).map(([path, text]) => [path, Buffer.from(text, "latin1").toString()])),
  );
  const store = await Store.open(folder, () => "2026-11-19T10:00:00+00:00");
  const save = async (path: string, after: string | undefined) => {
    const files = [{ path, before: await store.read(path), after: after === undefined ? undefined : Buffer.from(after) }];
    return store.save({ sentence: "It.", files });
  };
  return { folder, save };
}

test("nothing of the history is read: not as a record, not as a file that goes out, nor does it count as a change", async () => {
  const { folder, save } = await withHistory();
  await save("news/secret.md", "---\ntitle: Secret canary\n---\n");
  await save("news/secret.md", undefined);
  const withIt = [await load(folder), await findStaticFiles(folder), hashFolder(folder, undefined, deskFolder)];
  assert.is.not(hashFolder(folder), withIt[2]);
  assert.not.match(JSON.stringify(withIt), /canary|\.desk/);
  rmSync(join(folder, deskFolder), { recursive: true });
  assert.equal([await load(folder), await findStaticFiles(folder), hashFolder(folder)], withIt);
});

test("a preview follows the files of the data, and not what is kept about their changes", async () => {
  const { folder, save } = await withHistory();
  let changes = 0;
  const stop = onChange([folder], () => {
    changes += 1;
  });
  await pause(400);
  writeFiles(folder, { [`${deskFolder}/changes/000009.json`]: "{}" });
  await pause(300);
  assert.is(changes, 0);
  await save("news/news.md", "---\ntitle: News\n---\n");
  for (let waits = 0; changes === 0 && waits < 40; waits += 1) await pause(50);
  await stop();
  assert.is(changes, 1, "one change, however it was written");
});

test.run();
