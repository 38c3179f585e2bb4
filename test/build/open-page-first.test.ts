import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { DevServer } from "@11ty/eleventy-dev-server";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Preview } from "../../build/preview/preview.ts";
import type { Printer } from "../../build/printing/printer.ts";
import { calendarDate } from "../../src/model/dates.ts";
import { quietSteps } from "../../src/outputs/steps/steps.ts";
import { createEmptyFolder } from "../folder.ts";
import { project } from "../sources.ts";

const group = "groups/executive-board/index.html";

/** A preview of a copy of Fenmarsh, what its server was told to take anew, and a way to give a group another name. */
async function makePreview() {
  const data = join(createEmptyFolder(), "data");
  cpSync(join(project, "test/fixtures/fenmarsh"), data, { recursive: true });
  const file = join(data, "groups", "executive-board.yaml");
  const text = readFileSync(file, "utf8");
  const folder = relative("", createEmptyFolder());
  /** For each message to the browser the pages that it names, with their headings at that moment. */
  const reloads: Map<string, string>[] = [];
  const server = {
    dir: "",
    reloadFiles: (files: readonly string[]) => {
      const pages = files.filter((path) => path.endsWith(".html"));
      const heading = (path: string) => /<h1[^>]*>([^<]*)/.exec(readFileSync(path, "utf8"))?.[1]?.trim() ?? "";
      reloads.push(new Map(pages.map((path) => [path.replace(/^.*?version-\d+\//, ""), heading(path)])));
    },
  };
  const preview = new Preview({
    ...{ data, folder, base: "/area/", asOf: calendarDate("2025-06-30"), steps: quietSteps(assert.unreachable) },
    server: server as unknown as DevServer,
    printer: {} as Printer,
  });
  await preview.remake();
  return { preview, reloads, rename: (name: string) => writeFileSync(file, text.replace(/^name: .*$/m, `name: ${name}`)) };
}

test("of a change the page that is open is shown first, and then the others", async () => {
  const { preview, reloads, rename } = await makePreview();
  preview.open("/elsewhere/");
  preview.open("/area/groups/executive-board/");
  rename("Executive Table");
  await preview.remake();
  assert.is(reloads.length, 2);
  assert.equal([...(reloads[0] ?? [])], [[group, "Executive Table"]]);
  assert.not(reloads[1]?.has(group), "it is not shown twice");
  assert.ok(reloads[1]?.has("groups/index.html"));
});

test("a page that there is not, and one that tells the size of the PDF, wait for the others", async () => {
  const { preview, reloads, rename } = await makePreview();
  for (const path of ["/area/nothing/here/", "/area/", "/area/../../"]) {
    preview.open(path);
    rename(`Executive Table ${path.length}`);
    reloads.length = 0;
    await preview.remake();
    assert.is(reloads.length, 1, path);
    assert.ok(reloads[0]?.has(group), path);
  }
});

test.run();
