import { readFile } from "node:fs/promises";
import { modelOn } from "../../src/load/load.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { harmlessJson } from "../../src/outputs/reports/harmless.ts";
import { callsOf } from "../../src/outputs/reports/issue-calls.ts";
import { type Issue, planIssues } from "../../src/outputs/reports/issues.ts";
import { type ExitCode, exitCode, WrongUsage } from "../command-line/exit.ts";
import { loadSound } from "../command-line/sound-data.ts";
import { today } from "../command-line/today.ts";

/** The options of `review issues`. */
interface IssuesOptions {
  readonly data: string;
  readonly asOf: CalendarDate | undefined;
  /** The file of the issues that there are. */
  readonly known: string | undefined;
  /** The file of the accounts to which an issue can be assigned, one a line; undefined where there are none. */
  readonly assignable: string | undefined;
}

/**
 * Prints, as JSON, the calls of GitHub's interface by which each overdue review has an open issue and no other review has
 * one. While a part of the data cannot be read it prints none: the review of an issue may be in that part.
 */
export async function issues({ data, asOf, known, assignable }: IssuesOptions): Promise<ExitCode> {
  if (known === undefined) throw new WrongUsage("Say which issues there are: --known FILE, as `gh issue list` writes them.");
  const there = readIssues(await read(known, "--known"), known);
  const accounts = assignable === undefined ? [] : (await read(assignable, "--assignable")).split(/\s+/);
  const { facts, refused } = await loadSound(data, ". Nothing is said of issues.");
  if (facts === undefined) return refused;
  const model = modelOn(facts, today(facts.partnership.timeZone, asOf));
  process.stdout.write(harmlessJson(planIssues(model, there, accounts).flatMap(callsOf)));
  return exitCode.ok;
}

async function read(file: string, flag: string): Promise<string> {
  return readFile(file, "utf8").catch((error: Error) => {
    throw new WrongUsage(`${flag} ${file} cannot be read: ${error.message}.`);
  });
}

/** An issue as `gh issue list --json number,state,title,body,author` writes it. */
interface ListedIssue {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string;
  readonly author: { readonly login: string; readonly is_bot?: boolean };
}

/**
 * The issues that a workflow has opened. Anybody may open one in a public repository, with whatever text: those are not
 * looked at.
 */
function readIssues(text: string, file: string): Issue[] {
  const listed = parse(text);
  if (!Array.isArray(listed) || !listed.every(isListed)) {
    throw new WrongUsage(
      `--known ${file} is not what \`gh issue list --state all --json number,state,title,body,author\` writes.`,
    );
  }
  return listed
    .filter(({ author }) => author.is_bot === true && author.login === "app/github-actions")
    .map(({ number, state, title, body }) => ({ number, isOpen: state === "OPEN", title, body }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isListed(value: Partial<ListedIssue> | null): value is ListedIssue {
  return (
    typeof value?.number === "number" &&
    [value.state, value.title, value.body, value.author?.login].every((each) => typeof each === "string")
  );
}
