import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { DevServer } from "@11ty/eleventy-dev-server";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Preview } from "../../build/preview/preview.ts";
import type { Printer } from "../../build/printing/printer.ts";
import { calendarDate } from "../../src/model/dates.ts";
import { quietSteps } from "../../src/outputs/steps/steps.ts";
import type { Standing } from "../../src/site/standing.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { project } from "../sources.ts";

const group = "groups/executive-board/index.html";

/** A preview of a copy of Fenmarsh, what its server was told to take anew, the folders of both, and ways to change the data. */
async function makePreview(standing: Standing = {}) {
  const data = join(createEmptyFolder(), "data");
  cpSync(join(project, "test/fixtures/fenmarsh"), data, { recursive: true });
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
  const replace = (path: string, was: string | RegExp, is: string) => {
    const before = readFileSync(join(data, path), "utf8");
    writeFileSync(join(data, path), before.replace(was, is));
  };
  const preview = new Preview({
    ...{ data, folder, base: "/area/", standing, asOf: calendarDate("2025-06-30"), steps: quietSteps(assert.unreachable) },
    server: server as unknown as DevServer,
    printer: { print: async () => ({ sheets: 1 }) } as unknown as Printer,
  });
  await preview.remake();
  const rename = (name: string) => replace("groups/executive-board.yaml", /^name: .*$/m, `name: ${name}`);
  return { preview, server, reloads, rename, replace, data, folder };
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

test("a page that needs a style sheet or a picture that is not shown yet waits for the others", async () => {
  const { preview, reloads, data, replace } = await makePreview();
  preview.open("/area/arrangements/how-we-work/");
  const remakeWith = async (file: string, was: string, is: string) => {
    replace(file, was, is);
    reloads.length = 0;
    await preview.remake();
    return reloads.map((pages) => pages.has("arrangements/how-we-work/index.html"));
  };
  assert.equal(await remakeWith("arrangements.yaml", 'accent: "#0b4f4a"', 'accent: "#0b4a4f"'), [true]);
  cpSync(join(data, "assets/ada-wren.svg"), join(data, "assets/cy-plover.svg"));
  const since = "    from: 2024-01\n";
  assert.equal(await remakeWith("people.yaml", since, `${since}    portrait: cy-plover.svg\n`), [true]);
  assert.equal(await remakeWith("people.yaml", "name: Cy Plover", "name: Cy Heron"), [true, false], "it is shown by now");
});

test("a page that is new since it was asked for waits for the others", async () => {
  const { preview, reloads, data } = await makePreview();
  preview.open("/area/partners/reed-trust/");
  const file = join(data, "partners.yaml");
  writeFileSync(
    file,
    `${readFileSync(file, "utf8").trimEnd()}\n  - { id: reed-trust, name: Reed Trust, is: [relevantAgency] }\n`,
  );
  await preview.remake();
  assert.is(reloads.length, 1);
  assert.ok(reloads[0]?.has("partners/reed-trust/index.html"));
});

test("where the others cannot be made, the page is shown as it was before", async () => {
  const { preview, reloads, rename, folder } = await makePreview();
  preview.open("/area/groups/executive-board/");
  const before = readFileSync(join(folder, "version-1", group), "utf8");
  writeFiles(folder, { "version-2/_proofreading": "In the way of a folder." });
  rename("Executive Table");
  let told = "";
  await preview.remake().catch(({ code }) => {
    told = code;
  });
  assert.is(told, "ENOTDIR");
  assert.is(readFileSync(join(folder, "version-1", group), "utf8"), before);
  assert.equal(
    reloads.map((pages) => pages.get(group)),
    ["Executive Table", "Executive Board"],
  );
});

test("of a website for another address the preview says what a build of it says", async () => {
  const { preview, server } = await makePreview({ address: "https://www.elsewhere.example.org/area" });
  await preview.remake();
  const page = readFileSync(join(server.dir, group), "utf8");
  assert.match(page, '<link rel="canonical" href="https://www.elsewhere.example.org/area/groups/executive-board/"');
});

test("a PDF that could not be kept is not missed by the next version", async () => {
  const { preview, rename } = await makePreview();
  // The printer says that it has printed, and there is no file.
  let told = "";
  await preview.reprint().catch(({ code }) => {
    told = code;
  });
  assert.is(told, "ENOENT");
  rename("Executive Table");
  await preview.remake();
});

test.run();
