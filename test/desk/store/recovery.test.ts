import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Store } from "../../../build/desk/store/store.ts";
import { MachineFault } from "../../../src/model/machine-fault.ts";
import { ownerOf } from "../../../src/outputs/shared/owner.ts";
import { contentsOf, createEmptyFolder, writeFiles } from "../../folder.ts";

const now = () => "2026-11-19T10:00:00+00:00";

/** Compiled once, since it is started many times. */
const script = join(createEmptyFolder(), "save-for-ever.mjs");
await build({
  entryPoints: [fileURLToPath(new URL("save-for-ever.ts", import.meta.url))],
  outfile: script,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
});

const paths = ["groups/a.yaml", "groups/b.yaml", "chapters/c.md"];

/** How often a process is killed, at the least, and until one was interrupted at its work. KILLS makes it more. */
const kills = Number(process.env.KILLS ?? 6);
const mostKills = kills + 40;

async function startSaving(folder: string) {
  const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

/** The number of the change whose files these are: every file is whole, and all are of one change. */
function numberOf(folder: string): string {
  const texts = paths.map((path) => readFileSync(join(folder, path), "utf8"));
  for (const text of texts) assert.match(text, /^(?:---\n---\n)?# \d+-\d+\n(?:x: [\w-]*\n){200}# end\n$/, "a file is whole");
  const numbers = new Set(texts.map((text) => /# (\d+-\d+)/.exec(text)?.[1]));
  return [...numbers].join();
}

test("killed at any moment, even two at once, each file is whole; opened again, the change is as a whole, and the next is saved", async () => {
  const folder = createEmptyFolder();
  let interrupted = 0;
  for (let killed = 0; killed < kills || (interrupted === 0 && killed < mostKills); killed += 1) {
    const savers = await Promise.all([startSaving(folder), startSaving(folder)]);
    await pause(1 + ((killed * 7) % 41));
    const ended = savers.map((child) => once(child, "exit"));
    for (const child of savers) child.kill("SIGKILL");
    await Promise.all(ended);
    numberOf(folder);
    const store = await Store.open(folder, now);
    if (store.interrupted !== undefined) interrupted += 1;
    const number = numberOf(folder);
    assert.not.match(number, ",", "all files are of one change");
    const [last] = await store.changes();
    assert.is(last?.sentence, number, "the newest change that is kept says what the files are");
    assert.equal(
      readdirSync(join(folder, "groups")).filter((name) => name.startsWith(".")),
      [],
      "nothing is left behind among the data",
    );
  }
  assert.ok(interrupted > 0, "one was interrupted");
});

/** A data folder in which a change was begun and not finished: one of its files is written. */
async function halfDone(files: Readonly<Record<string, string>>) {
  const folder = createEmptyFolder();
  writeFiles(folder, { "groups/a.yaml": "a: 1\n", "groups/b.yaml": "b: 1\n" });
  const store = await Store.open(folder, now);
  const change = (path: string, before: string, after: string) => ({
    path,
    before: Buffer.from(before),
    after: Buffer.from(after),
  });
  await store.save({
    sentence: "It.",
    files: [change("groups/a.yaml", "a: 1\n", "a: 2\n"), change("groups/b.yaml", "b: 1\n", "b: 2\n")],
  });
  const desk = join(folder, ".desk");
  const record = readFileSync(join(desk, "changes/000001.json"));
  writeFileSync(join(desk, "000002.pending.json"), record);
  writeFiles(folder, files);
  return { folder, store };
}

test("a change that was interrupted is completed when the folder is opened, and that is told", async () => {
  const { folder } = await halfDone({ "groups/b.yaml": "b: 1\n" });
  const store = await Store.open(folder, now);
  assert.equal(store.interrupted, { sentence: "It.", outcome: "completed" });
  assert.is(readFileSync(join(folder, "groups/b.yaml"), "utf8"), "b: 2\n");
  assert.is((await store.changes()).length, 2);
  assert.is((await Store.open(folder, now)).interrupted, undefined);
});

test("a change that was interrupted is taken back where a file of it was edited by hand since, and that edit stays", async () => {
  const { folder } = await halfDone({ "groups/b.yaml": "b: by hand\n" });
  const store = await Store.open(folder, now);
  assert.equal(store.interrupted, { sentence: "It.", outcome: "taken back" });
  assert.is(readFileSync(join(folder, "groups/a.yaml"), "utf8"), "a: 1\n");
  assert.is(readFileSync(join(folder, "groups/b.yaml"), "utf8"), "b: by hand\n");
  assert.is((await store.changes()).length, 1);
});

test("a process that goes on completes what another left behind, before it saves", async () => {
  const { folder, store } = await halfDone({ "groups/b.yaml": "b: 1\n" });
  const files = [{ path: "groups/b.yaml", before: Buffer.from("b: 2\n"), after: Buffer.from("b: 3\n") }];
  assert.not("clash" in (await store.save({ sentence: "Next.", files })));
  assert.is(readFileSync(join(folder, "groups/b.yaml"), "utf8"), "b: 3\n");
});

/** Does some work without the rights of the system's administrator, to whom nothing is forbidden. */
async function asUser(folder: string, work: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return work();
  const nobody = 65_534;
  for (const path of ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })])
    chownSync(join(folder, path), nobody, nobody);
  process.seteuid?.(nobody);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}

test("where one file of a change cannot be written, all are as they were, and that is told", async () => {
  const folder = createEmptyFolder();
  const files = { "groups/a.yaml": "a: 1\n", "groups/c.yaml": "c: 1\n", "news/b.md": "b\n" };
  writeFiles(folder, files);
  const store = await Store.open(folder, now);
  chmodSync(join(folder, "news"), 0o555);
  await asUser(folder, async () => {
    const changes = ["groups/a.yaml", "groups/c.yaml", "groups/new.yaml", "news/b.md"].map(async (path) => ({
      path,
      before: await store.read(path),
      after: path === "groups/c.yaml" ? undefined : Buffer.from("other\n"),
    }));
    const error = await store.save({ sentence: "It.", files: await Promise.all(changes) }).catch((reason) => reason);
    assert.instance(error, MachineFault);
    assert.match(error.message, "Nothing was changed");
    assert.equal(await store.changes(), []);
  });
  assert.equal(Object.fromEntries(Object.entries(contentsOf(folder)).filter(([path]) => !path.startsWith(".desk"))), files);
  assert.is((await Store.open(folder, now)).interrupted, undefined);
});

test("a lock that a killed process of the same number left is no obstacle", async () => {
  const folder = createEmptyFolder();
  const store = await Store.open(folder, now);
  const { host, pid } = ownerOf(hostname(), process.pid);
  writeFileSync(join(folder, ".desk/lock"), `${pid} ${host}`);
  assert.not("clash" in (await store.save({ sentence: "It.", files: [] })));
});

test.run();
