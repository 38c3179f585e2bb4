import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mock } from "node:test";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Judge, judgeOf } from "../../build/desk/judging/judge.ts";
import { Store } from "../../build/desk/store/store.ts";
import { Workspace } from "../../build/desk/workspace.ts";
import { createEmptyFolder } from "../folder.ts";
import { day } from "../model/made.ts";
import { project } from "../sources.ts";

const test = suite("the folder as the desk works on it");

function copyOfFenmarsh(): string {
  const folder = createEmptyFolder();
  cpSync(join(project, "test/fixtures/fenmarsh"), folder, { recursive: true });
  return folder;
}

test("a desk that is left open overnight works by the new day", async () => {
  const folder = copyOfFenmarsh();
  mock.timers.enable({ apis: ["Date"], now: Date.parse("2025-02-03T12:00:00Z") });
  try {
    const store = await Store.open(folder, () => "2025-02-03T12:00:00Z");
    const workspace = new Workspace({ folder, asOf: undefined, judge: judgeOf(folder, undefined), store });
    const data = await workspace.data();
    assert.is(data.day, "2025-02-03");
    assert.is(await workspace.data(), data);
    mock.timers.setTime(Date.parse("2025-02-04T12:00:00Z"));
    assert.is((await workspace.data()).day, "2025-02-04");
  } finally {
    mock.timers.reset();
  }
});

test("of a file that is changed while it is judged, the record is that of the text to which a form is held", async () => {
  const folder = copyOfFenmarsh();
  const file = join(folder, "groups/executive-board.yaml");
  const own = judgeOf(folder, day("2025-02-03"));
  const judge: Judge = {
    ...own,
    judge: async (changes, wanted) => {
      const judgement = await own.judge(changes, wanted);
      writeFileSync(file, readFileSync(file, "utf8").replace(/^name: .*$/m, "name: Named meanwhile"));
      return judgement;
    },
  };
  const store = await Store.open(folder, () => "2025-02-03T12:00:00Z");
  const workspace = new Workspace({ folder, asOf: day("2025-02-03"), judge, store });
  const read = (await workspace.data()).files.get("groups/executive-board.yaml");
  assert.match(read?.onDisk ?? "", /^name: Named meanwhile$/m);
  assert.is((read?.raw as { name?: unknown } | undefined)?.name, "Named meanwhile");
});

test.run();
