import { cpSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createEmptyFolder, writeFiles } from "../../folder.ts";
import { project } from "../../sources.ts";
import { openOnFenmarsh } from "../server/opened.ts";
import { git, isolateSettings } from "./repositories.ts";

const test = suite("which changes count as published");
isolateSettings(test);

test("what is saved after a clash was shown is not published by settling it", async () => {
  const root = createEmptyFolder();
  const [remote, top] = [join(root, "shared.git"), join(root, "hers")];
  cpSync(join(project, "test/fixtures/fenmarsh"), join(top, "data"), { recursive: true });
  git(root, "init", "--quiet", "--bare", remote);
  git(top, "init", "--quiet");
  git(top, "config", "user.name", "Anna");
  git(top, "config", "user.email", "anna@example.org");
  git(top, "remote", "add", "origin", remote);
  git(top, "add", "--all");
  git(top, "commit", "--quiet", "--message=Begin");
  git(top, "checkout", "--quiet", "-b", "theirs");
  writeFiles(top, { "program.txt": "theirs\n" });
  git(top, "add", "--all");
  git(top, "commit", "--quiet", "--message=Theirs");
  const theirs = git(top, "rev-parse", "HEAD");
  git(top, "push", "--quiet", "origin", "theirs:main");
  git(top, "checkout", "--quiet", "main");
  writeFiles(top, { "other.txt": "hers\n" });
  git(top, "add", "--all");
  git(top, "commit", "--quiet", "--message=Hers");
  const hers = git(top, "rev-parse", "HEAD");
  const desk = await openOnFenmarsh(join(top, "data"));
  try {
    const path = "/edit/groups/executive-board/name";
    const [, version = ""] = /name="version" value="([^"]+)"/.exec((await desk.get(path)).text) ?? [];
    await desk.post(path, { "/name": "Heron Board", act: "save", version });
    const { text } = await desk.post("/publish/settle", { "/hers": hers, "/theirs": theirs });
    assert.match(text, "Your changes are published");
    assert.not.match(git(top, "show", "origin/main:data/groups/executive-board.yaml"), "Heron Board");
    assert.match((await desk.get("/history")).text, "Not published");
  } finally {
    await desk.close();
  }
});

test("who publishes is asked once, also where a clash is settled", async () => {
  const top = createEmptyFolder();
  cpSync(join(project, "test/fixtures/fenmarsh"), join(top, "data"), { recursive: true });
  git(top, "init", "--quiet");
  const commit = (name: string) => {
    writeFiles(top, { "data/static/a.txt": `${name}\n` });
    git(top, "add", "--all");
    git(top, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", `--message=${name}`);
    return git(top, "rev-parse", "HEAD");
  };
  commit("base");
  git(top, "checkout", "--quiet", "-b", "theirs");
  const theirs = commit("theirs");
  git(top, "checkout", "--quiet", "main");
  const hers = commit("hers");
  const desk = await openOnFenmarsh(join(top, "data"));
  try {
    const told = { "/hers": hers, "/theirs": theirs, name: "Anna Reed", email: "anna@example.org" };
    const { text } = await desk.post("/publish/settle", told);
    assert.match(text, "Join both and publish");
    assert.match(text, /name="name" value="Anna Reed"/);
    assert.match(text, /name="email" value="anna@example.org"/);
  } finally {
    await desk.close();
  }
});

test.run();
