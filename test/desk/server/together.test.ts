import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Opened, openOnFenmarsh } from "./opened.ts";

const desk = await openOnFenmarsh();
const board = "/edit/groups/executive-board";

/** The version of a file that the form of a page was made from. */
async function versionAt({ get }: Opened, path: string): Promise<string> {
  return /name="version" value="([^"]+)"/.exec((await get(path)).text)?.[1] ?? "";
}

function nameIn({ files }: Opened): string {
  return /^name: (.*)$/m.exec(files()["groups/executive-board.yaml"] ?? "")?.[1] ?? "";
}

test("of saves of the same file at once one is kept, and every other is shown what stands there", async () => {
  const version = await versionAt(desk, `${board}/name`);
  const names = Array.from({ length: 8 }, (_, at) => `Board ${at}`);
  const answers = await Promise.all(names.map((name) => desk.post(`${board}/name`, { "/name": name, act: "save", version })));
  const kept = names.filter((_, at) => answers[at]?.status === 303);
  assert.equal(kept, [nameIn(desk)]);
  for (const { text } of answers.filter(({ status }) => status !== 303)) {
    assert.match(text, "This was changed meanwhile, outside this page");
    assert.ok(text.includes(kept[0] ?? "-"));
  }
  const history = (await desk.get("/history")).text;
  assert.is([...new Set(history.match(/\/history\/\d{6}/g))].length, 1);
});

test("saves of several files at once are all kept", async () => {
  const groups = ["executive-board", "case-panel", "learning-group"];
  const paths = groups.map((id) => `/edit/groups/${id}/shortName`);
  const versions = await Promise.all(paths.map((path) => versionAt(desk, path)));
  const answers = await Promise.all(
    paths.map((path, at) => desk.post(path, { "/shortName": `S${at}`, act: "save", version: versions[at] ?? "" })),
  );
  assert.equal(
    answers.map(({ status }) => status),
    [303, 303, 303],
  );
  for (const [at, id] of groups.entries())
    assert.match(desk.files()[`groups/${id}.yaml`] ?? "", new RegExp(`^shortName: S${at}$`, "m"));
});

test("two desks on one folder overwrite nothing of each other", async () => {
  const other = await openOnFenmarsh(desk.data);
  const [mine, theirs] = [await versionAt(desk, `${board}/name`), await versionAt(other, `${board}/name`)];
  assert.is(mine, theirs);
  assert.is((await other.post(`${board}/name`, { "/name": "Theirs", act: "save", version: theirs })).status, 303);
  const { status, text } = await desk.post(`${board}/name`, { "/name": "Mine", act: "save", version: mine });
  assert.equal([status, nameIn(desk)], [200, "Theirs"]);
  assert.match(text, "This was changed meanwhile, outside this page");
  const race = await Promise.all(
    [desk, other].map(async (each, at) => {
      const version = await versionAt(each, `${board}/name`);
      return each.post(`${board}/name`, { "/name": `Race ${at}`, act: "save", version });
    }),
  );
  const kept = race.flatMap(({ status: each }, at) => (each === 303 ? [`Race ${at}`] : []));
  assert.ok(kept.includes(nameIn(desk)), `${kept.join()} ${nameIn(desk)}`);
  assert.equal([desk.errors, other.errors], [[], []]);
  await other.close();
});

test("an entry of a list that was changed meanwhile is neither removed nor moved", async () => {
  const list = `${board}/memberships`;
  const [ofList, ofEntry] = [await versionAt(desk, list), await versionAt(desk, `${list}/0`)];
  assert.is((await desk.post(`${board}/name`, { "/name": "Other", act: "save", version: ofEntry })).status, 303);
  const before = desk.files();
  for (const act of ["remove:/memberships/0", "down:/memberships/0", "remove:/memberships/-1", "remove:/memberships/"]) {
    const { status, text } = await desk.post(list, { act, version: ofList });
    assert.equal([status, text.includes("so it was left as it is")], [200, true], act);
  }
  assert.is((await desk.post(`${list}/0`, { act: "remove", version: ofEntry })).status, 200);
  assert.is(
    (await desk.post(board, { act: "remove", version: await versionAt(desk, `${board}/name`) })).status,
    404,
    "a record is no entry",
  );
  for (const act of ["remove:/memberships/-1", "remove:/memberships/", "remove:/memberships/0x0", "remove:/name/0"]) {
    assert.is((await desk.post(list, { act, version: await versionAt(desk, list) })).status, 303, act);
  }
  assert.equal(desk.files(), before);
  const version = await versionAt(desk, list);
  assert.is((await desk.post(list, { act: "remove:/memberships/0", version })).status, 303);
  assert.not.equal(desk.files(), before);
});

test.after(() => desk.close());

test.run();
