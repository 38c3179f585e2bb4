import { createInterface } from "node:readline/promises";
import { WrongUsage } from "../command-line/exit.ts";
import { type Question, type QuestionName, questions, WrongAnswer } from "./questions.ts";

/** The value of each question's answer. */
export type Answers = { readonly [Name in QuestionName]: ReturnType<(typeof questions)[Name]["read"]> };

/** Where questions are asked: the terminal, or nowhere. */
export interface Conversation {
  /** Asks in a line, and gives what was typed. */
  readonly ask?: (question: string) => Promise<string>;
  readonly say: (text: string) => void;
}

/**
 * The answers to all questions: those given as options, and the others asked for; where nobody can be asked, what nothing
 * typed means.
 * @param given what was typed after each option
 * @param isAsked whether a question is to be asked, by the answers so far
 * @throws {WrongUsage} where an option cannot be taken, or is missing and nobody can be asked
 */
export async function collectAnswers(
  given: Readonly<Partial<Record<QuestionName, string>>>,
  isAsked: (name: QuestionName, answers: Partial<Answers>) => boolean,
  { ask, say }: Conversation,
): Promise<Answers> {
  const answers: Partial<Record<QuestionName, unknown>> = {};
  const missing: string[] = [];
  for (const name of Object.keys(questions) as QuestionName[]) {
    const question: Question<unknown> = questions[name];
    const typed = given[name];
    if (typed !== undefined) answers[name] = readOption(name, question, typed);
    else if (!isAsked(name, answers as Partial<Answers>)) answers[name] = question.read(question.otherwise ?? "");
    else if (ask !== undefined) answers[name] = await askUntilRead(question, ask, say);
    else if (question.otherwise !== undefined) answers[name] = question.read(question.otherwise);
    else missing.push(`  --${name} ${question.value}  ${question.asked}`);
  }
  if (missing.length > 0) throw new WrongUsage(`Nobody can be asked here. Give these as options:\n${missing.join("\n")}`);
  return answers as Answers;
}

function readOption(name: QuestionName, question: Question<unknown>, typed: string): unknown {
  try {
    return question.read(typed.trim());
  } catch (error) {
    if (error instanceof WrongAnswer) throw new WrongUsage(`--${name}: ${error.message}`);
    throw error;
  }
}

async function askUntilRead(
  question: Question<unknown>,
  ask: (question: string) => Promise<string>,
  say: (text: string) => void,
): Promise<unknown> {
  const { asked, otherwise } = question;
  for (;;) {
    const typed = (await ask(`${asked}${otherwise ? ` [${otherwise}]` : ""}\n> `)).trim();
    try {
      return question.read(typed === "" ? (otherwise ?? "") : typed);
    } catch (error) {
      if (!(error instanceof WrongAnswer)) throw error;
      say(`${error.message}\n`);
    }
  }
}

/** Asks on the terminal while `use` runs, where there is one. */
export async function withTerminal<Result>(use: (conversation: Conversation) => Promise<Result>): Promise<Result> {
  const say = (text: string) => void process.stdout.write(text);
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return use({ say });
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await use({ say, ask: (question) => lines.question(question) });
  } finally {
    lines.close();
  }
}
