import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { build } from "esbuild";
import { load } from "js-yaml";
import { createEmptyFolder } from "../folder.ts";
import { project } from "../sources.ts";

export interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly permissions: Record<string, string>;
  readonly "timeout-minutes": number;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

export interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The text of a workflow of this project, and what it says. */
export function readWorkflow(name: string): { readonly text: string; readonly workflow: Workflow } {
  const text = readFileSync(join(project, ".github", "workflows", name), "utf8");
  return { text, workflow: load(text) as Workflow };
}

/** What GitHub's own parser finds wrong with a workflow: fields, values, events, expressions, jobs that need each other. */
export async function faultsOf(name: string, content: string): Promise<string[]> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await loadParser();
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (parsed.value !== undefined) await convertWorkflowTemplate(parsed.context, parsed.value);
  return parsed.context.errors.getErrors().map(({ message }) => message);
}

/** Loads GitHub's parser in one file: as it is published, it imports JSON in a way that Node does not know. */
async function loadParser(): Promise<typeof import("@actions/workflow-parser")> {
  const outfile = join(createEmptyFolder(), "parser.cjs");
  const entry = join(project, "node_modules", "@actions", "workflow-parser", "dist", "index.js");
  await build({ entryPoints: [entry], outfile, bundle: true, format: "cjs", platform: "node", logLevel: "error" });
  return import(pathToFileURL(outfile).href);
}

/** What expressions of a workflow may speak of: `{ vars: { PAGES: "off" } }`. */
export type Contexts = Readonly<Record<string, Values>>;
type Values = { readonly [name: string]: string | Values };

/** Whether a job or step is run, by GitHub's own evaluator. One without a condition is. */
export function isRun({ if: condition }: Pick<Step, "if">, contexts: Contexts): boolean {
  return condition === undefined || evaluate(condition, contexts).coerceString() === "true";
}

/** A text of a workflow with its expressions replaced by what they come to. */
export function filledIn(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => evaluate(expression, contexts).coerceString());
}

function evaluate(expression: string, contexts: Contexts) {
  const { tokens } = new Lexer(expression.trim()).lex();
  return new Evaluator(new Parser(tokens, Object.keys(contexts), []).parse(), dictionary(contexts)).evaluate();
}

function dictionary(values: Values): data.Dictionary {
  return new data.Dictionary(
    ...Object.entries(values).map(([key, value]) => ({
      key,
      value: typeof value === "string" ? new data.StringData(value) : dictionary(value),
    })),
  );
}
