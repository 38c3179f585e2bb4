import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesIn, project } from "../sources.ts";

const pages = filesIn("docs", ".github", "README.md").filter(({ path }) => path.endsWith(".md"));
const ownFolders = /^(?:src|layouts|build|test|docs|data|\.ci|\.github)\//;

test("every path that the documentation names is there", () => {
  const missing = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/`([^`\s]+)`/g)]
      .map(([, named = ""]) => named.replace(/[,:].*$/, ""))
      .filter((named) => ownFolders.test(named) && !/[A-Z]{2,}|[*<>{}…]/.test(named) && !existsSync(join(project, named)))
      .map((named) => `${path}: ${named}`),
  );
  assert.is(missing.join("\n"), "");
});

test("every link of the documentation to a file of the project leads to one", () => {
  const lost = pages.flatMap(({ path, text }) =>
    [...text.replace(/`[^`\n]*`/g, "").matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, to = ""]) => to)
      .filter((to) => !/^[a-z]+:/i.test(to) && !existsSync(join(project, dirname(path), to)))
      .map((to) => `${path}: ${to}`),
  );
  assert.is(lost.join("\n"), "");
});

test("every command that the documentation names is one", () => {
  const { scripts } = JSON.parse(filesIn("package.json")[0]?.text ?? "{}") as { scripts: Record<string, string> };
  const unknown = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:npm run|npx (?:--silent )?governance) (?:-s |--silent )?([a-z][a-z:-]*)/g)]
      .filter(([, name = ""]) => !Object.hasOwn(scripts, name))
      .map(([typed]) => `${path}: ${typed}`),
  );
  assert.is(unknown.join("\n"), "");
});

test("no command that is told has its options behind a --, which PowerShell takes away", () => {
  const told = [...pages, ...filesIn("src", "build", "layouts")].flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm (?:run (?:-s |--silent )?[a-z:-]+|start|test) -- .*/g)].map(([typed]) => `${path}: ${typed}`),
  );
  assert.is(told.join("\n"), "");
});

test.run();
