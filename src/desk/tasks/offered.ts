import { draftsAddress, taskAddress } from "../addresses.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";
import { tasks } from "./index.ts";
import type { Task } from "./task.ts";

/** A task with its address. */
export interface Offered {
  readonly title: string;
  readonly about: string;
  readonly href: string;
}

/** The question by which a task is told the record of a kind that it is about. */
const questions: Readonly<Partial<Record<RecordPlace["kind"], string>>> = { groups: "group" };

/** What is done on a page of its own, since it changes nothing in the data. */
const prepareDraft: Offered = {
  title: "Prepare a draft",
  about: "When the next edition is to be sent round for comment and to be signed off.",
  href: draftsAddress(),
};

/** Every task, in the order in which they are offered. */
export function allTasks(): readonly Offered[] {
  return [...tasks.map((task) => offered(task)), prepareDraft];
}

/** The tasks of a section of the desk. */
export function tasksIn(section: string): readonly Offered[] {
  const own = tasks.filter((task) => task.section === section).map((task) => offered(task));
  return section === "editions" ? [prepareDraft, ...own] : own;
}

/** The tasks that first ask which record they are about, with this one for an answer. */
export function tasksOn(data: DeskData, { kind, id, pointer }: RecordPlace): readonly Offered[] {
  const question = questions[kind];
  if (question === undefined || pointer !== "") return [];
  return tasks
    .filter((task) => task.steps(data, new Map())[0]?.fields.some((field) => field.pointer === `/${question}`))
    .map((task) => offered(task, { [question]: id }));
}

function offered({ id, title, about }: Task, answers: Readonly<Record<string, string>> = {}): Offered {
  return { title, about, href: taskAddress(id, answers) };
}
