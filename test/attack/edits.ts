import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import * as assert from "uvu/assert";
import { type CommandResult, run as runCommand } from "../command.ts";
import { contentsOf, createEmptyFolder, pathsIn } from "../folder.ts";
import { copyProject } from "../own-project.ts";
import { project } from "../sources.ts";
import { type Amount, type Attack, brokenBy, type Outcome } from "./attack.ts";

export const edits: Attack = {
  name: "edits",
  about:
    "Data are edited by chance, and the day and the path of the website changed, with a build after each edit: what it makes with all that earlier builds have kept is what is made from nothing, byte for byte.",
  runs: 500,
  shareable: true,
  run,
};

/** What can be done to the data, the words three times as often. */
const kinds = ["words", "words", "words", "post", "undo", "news", "no news", "picture", "day", "path"] as const;

const edit = fc.record({
  kind: fc.constantFrom(...kinds),
  /** Which of the files, and which of the places in it, the edit is made at. */
  file: fc.nat(),
  place: fc.nat(),
  word: fc.constantFrom("soon", "together", "here", "often", "well"),
});

type Edit = typeof edit extends fc.Arbitrary<infer Each> ? Each : never;

/** The data as the edits have left them, and how they are built. */
interface Edited {
  readonly data: string;
  asOf: string;
  base: string;
}

async function run({ runs = 500, seed }: Amount): Promise<Outcome> {
  const [keeping, forgetting] = [copyProject(), copyProject()];
  const edited: Edited = { data: openData(), asOf: "2025-02-03", base: "/" };
  const printed: boolean[] = [];
  const broken: (string | undefined)[] = [];
  for (const [at, each] of fc.sample(edit, { numRuns: runs, seed }).entries()) {
    apply[each.kind](edited, each);
    broken.push(
      await brokenBy(`edit ${at + 1} of ${runs}, ${each.kind}`, async () => {
        const kept = await build(keeping, edited);
        rmSync(join(forgetting, ".cache"), { recursive: true, force: true });
        const anew = await build(forgetting, edited);
        assert.is(kept.code, anew.code, kept.stderr);
        assert.is(kept.stderr.replaceAll(keeping, forgetting), anew.stderr);
        if (anew.code === 0) assert.equal(contentsOf(join(keeping, "_site")), contentsOf(join(forgetting, "_site")));
        printed.push(!kept.stdout.includes("as they were printed before"));
      }),
    );
  }
  // An attack on what is kept would try nothing if nothing were.
  const nothingKept = runs >= 20 && printed.every(Boolean) ? ["Nothing that an earlier build kept was ever used."] : [];
  return { tried: runs, broken: [...broken.filter((each) => each !== undefined), ...nothingKept] };
}

/** The data of a fixture and what it lacks of what can be edited. */
function openData(): string {
  const data = join(createEmptyFolder(), "data");
  cpSync(sound, data, { recursive: true });
  writeNews(data, "first", "The first news");
  return data;
}

const sound = join(project, "test/fixtures/fenmarsh");

function build(root: string, { data, asOf, base }: Edited): Promise<CommandResult> {
  return runCommand("build", ["--data", data, "--out", "_site", "--as-of", asOf, "--base", base], { root });
}

const apply: Readonly<Record<Edit["kind"], (edited: Edited, edit: Edit) => void>> = {
  words: ({ data }, { file, place, word }) => {
    const path = join(data, pick(pathsBelow(data, /\.md$/), file));
    const lines = readFileSync(path, "utf8").split("\n");
    const body = lines.indexOf("---", 1);
    const at = pick(
      [...lines.keys()].filter((number) => number > body && /^[A-Z].*\.$/.test(lines[number] ?? "")),
      place,
    );
    lines[at] = `${(lines[at] ?? "").slice(0, -1)}, ${word}.`;
    writeFileSync(path, lines.join("\n"));
  },
  post: ({ data }, { file, place, word }) => {
    const path = join(data, pick(pathsBelow(data, /^groups\//), file));
    const text = readFileSync(path, "utf8");
    const { index, 0: line } = pick([...text.matchAll(/- post: .*/g)], place);
    writeFileSync(path, `${text.slice(0, index)}- post: Lead for ${word} ${file % 97}${text.slice(index + line.length)}`);
  },
  undo: ({ data }, { file }) => {
    const path = pick(pathsBelow(sound, /./), file);
    cpSync(join(sound, path), join(data, path));
  },
  news: ({ data }, { file, word }) => writeNews(data, `news-${file % 5}`, `What is done ${word}`),
  "no news": ({ data }, { file }) => rmSync(join(data, "news", `news-${file % 5}.md`), { force: true }),
  picture: ({ data }, { place }) => {
    const path = join(data, "assets/logo.svg");
    writeFileSync(path, readFileSync(path, "utf8").replace(/ data-changed="\d"|(?=>)/, ` data-changed="${place % 3}"`));
  },
  day: (edited, { place }) => {
    edited.asOf = pick(["2025-02-03", "2025-02-04", "2026-08-01"], place);
  },
  path: (edited, { place }) => {
    edited.base = pick(["/", "/area/"], place);
  },
};

function pathsBelow(folder: string, pattern: RegExp): string[] {
  return pathsIn(folder)
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => pattern.test(path));
}

/** One of several things by a number of any size; there is always one. */
function pick<T>(all: readonly T[], at: number): T {
  return all[at % all.length] as T;
}

function writeNews(data: string, name: string, title: string): void {
  const path = join(data, "news", `${name}.md`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `---\ntitle: ${title}\ndate: 2025-01-20\n---\n\nWe say here what there is to be said.\n`);
}
