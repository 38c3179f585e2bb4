import { test } from "uvu";
import * as assert from "uvu/assert";
import { nameFor } from "../../src/desk/data/file-names.ts";
import { findStaticFiles } from "../../src/load/files/static-files.ts";
import { isAssetPath, isId } from "../../src/load/schema/formats.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";

test("a file is named by what it is, in letters that every system and address take", async () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Terms of Reference – Children's Board (2025)", "terms-of-reference-childrens-board-2025.pdf"],
    ["Łódź Élan", "odz-elan.pdf"],
    ["../../etc/passwd", "etc-passwd.pdf"],
    ["-rf .hidden\u0000.exe", "rf-hidden-exe.pdf"],
    ["理事会", "file.pdf"],
    ["", "file.pdf"],
    ["CON", "file-con.pdf"],
    ["a ".repeat(100), `${"a-".repeat(34)}a.pdf`],
  ];
  const folder = createEmptyFolder();
  for (const [label, name] of cases) {
    assert.is(nameFor(label, "pdf", []), name, label);
    assert.ok(isAssetPath(name) && isId(name.replace(/\.pdf$/, "")), name);
    writeFiles(folder, { [`static/${name}`]: "x" });
  }
  assert.equal((await findStaticFiles(folder)).findings, []);
});

test("a name that is taken, by small letters or capitals, is not given again", () => {
  assert.is(nameFor("Logo", "png", ["logo.png", "LOGO-2.PNG", "logo.svg"]), "logo-3.png");
  assert.is(nameFor("Logo", "svg", new Set(["logo.png"])), "logo.svg");
});

test.run();
