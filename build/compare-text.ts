import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { accountFor, isWhole, withoutKnown } from "../src/compare/published/account.ts";
import { type Line, type Lines, linesFrom } from "../src/compare/published/lines.ts";
import { linesOfFile, readableEnds } from "../src/compare/published/read.ts";
import { linesOfWebPage, webPagesOf } from "../src/compare/published/web-page.ts";
import { didYouMean } from "../src/load/did-you-mean.ts";
import type { ModelOnDay } from "../src/model/day.ts";
import { accountText } from "../src/outputs/reports/account-text.ts";
import { findingsText } from "../src/outputs/reports/text.ts";
import { addresses } from "../src/site/addresses.ts";
import { readArguments } from "./command-line/arguments.ts";
import { textReader } from "./command-line/common-options.ts";
import { type ExitCode, exitCode, reasonOf, WrongUsage } from "./command-line/exit.ts";
import { terminal } from "./command-line/terminal.ts";
import { judgeData } from "./site/judge-data.ts";

const command = {
  name: "compare-text",
  summary:
    "Holds what was published before against the website and the PDF that were built, word by word, and lists each difference that corrections.yaml does not account for. Without a file it takes all that the folder published/ of the data holds.",
  words: `[OLD${readableEnds.join("|")}]`,
  options: ["data", "out", "asOf"],
  own: {
    page: {
      value: "NAME",
      description: "the page of the data that the file is about (the document)",
      read: textReader(undefined),
    },
  },
} as const;

/** A published text and what is compared with it. */
interface Task {
  readonly file: string;
  /** The page of the data; undefined for the document. */
  readonly page: string | undefined;
}

/** `npm run compare-text`. Exit code 1 where a difference is not accounted for, or a correction does not do what it says. */
export async function compareText(args: readonly string[]): Promise<ExitCode> {
  const parsed = readArguments(command, args);
  if (parsed.help !== undefined) {
    process.stdout.write(parsed.help);
    return exitCode.ok;
  }
  const { words, options, own } = parsed;
  if (words.length > 1) throw new WrongUsage("One file is compared at a time. Put a name with spaces in quotes.");
  const { model, findings } = await judgeData(options.data, { asOf: options.asOf });
  const errors = findings.filter(({ severity, rule }) => severity === "error" && !rule.startsWith("review-"));
  if (model === undefined || errors.length > 0) {
    process.stderr.write(`${findingsText(errors, terminal(process.stderr))}\n\nPut this right first.\n`);
    return exitCode.faults;
  }
  const tasks = words[0] === undefined ? await tasksIn(join(options.data, "published")) : [{ file: words[0], page: own.page }];
  let whole = true;
  for (const task of tasks) {
    for (const { text, isFine } of await compareOne(task, model, options.out)) {
      process.stdout.write(`${text}\n`);
      whole &&= isFine;
    }
  }
  return whole ? exitCode.ok : exitCode.faults;
}

/** What the folder holds: `document.*`, and in `pages` a file for each page. */
async function tasksIn(folder: string): Promise<Task[]> {
  const list = async (path: string) => (await readdir(path).catch(() => [])).filter(isReadable).sort();
  const documents = (await list(folder)).map((name) => ({ file: join(folder, name), page: undefined }));
  const pages = (await list(join(folder, "pages"))).map((name) => ({
    file: join(folder, "pages", name),
    page: basename(name, extname(name)),
  }));
  if (documents.length + pages.length > 0) return [...documents, ...pages];
  throw new WrongUsage(
    `There is no published text in ${folder}. Name a file: npx governance compare-text OLD.pdf, or put it there as document.pdf.`,
  );
}

function isReadable(name: string): boolean {
  return readableEnds.includes(extname(name).toLowerCase());
}

async function compareOne({ file, page }: Task, model: ModelOnDay, out: string): Promise<{ text: string; isFine: boolean }[]> {
  const published = (await readPublished(file)).lines;
  const corrections = model.corrections.filter((each) => each.page === page);
  const told = (before: readonly Line[], after: readonly Line[], now: string) => {
    const account = accountFor(before, after, corrections);
    const text = accountText(account, { published: basename(file), now, ...(page !== undefined && { page }) });
    return { text, isFine: isWhole(account) };
  };
  if (page !== undefined) return [told(published, linesOfNamedPage(model, page), `the page "${page}"`)];
  const [first] = model.arrangements.chapters;
  const fromFirst = (lines: readonly Line[]) => (first === undefined ? lines : linesFrom(lines, first.title));
  const whole = await readBuilt(out, `${addresses.document}index.html`);
  const pdf = withoutKnown(await readBuilt(out, addresses.pdf), whole.leftOut);
  return [
    told(fromFirst(published), fromFirst(whole.lines), "the page of the whole document"),
    told(fromFirst(published), fromFirst(pdf.lines), "the PDF"),
  ];
}

function linesOfNamedPage(model: ModelOnDay, name: string): Line[] {
  const pages = webPagesOf(model);
  const page = pages.find(({ id }) => id === name);
  if (page !== undefined) return linesOfWebPage(model, page);
  const known = pages.map(({ id }) => id);
  throw new WrongUsage(`"${name}" is not a page of the data. ${didYouMean(name, known, `The pages are ${known.join(", ")}.`)}`);
}

async function readPublished(file: string): Promise<Lines> {
  if (!isReadable(file)) throw new WrongUsage(`${file} cannot be read: it is none of ${readableEnds.join(", ")}.`);
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new WrongUsage(`${file} cannot be read (${reasonOf(error)}).`);
  });
  return linesOfFile(file, bytes).catch((error: unknown) => {
    throw new WrongUsage(`${file} is not what its name says, or is damaged (${reasonOf(error)}).`);
  });
}

/** Reads what was built; the PDF by its tags. */
async function readBuilt(out: string, address: string): Promise<Lines> {
  const file = join(out, address);
  const bytes = await readFile(file).catch(() => {
    throw new WrongUsage(`There is no ${file}. Build the website first: npm run build.`);
  });
  return linesOfFile(file, bytes);
}
