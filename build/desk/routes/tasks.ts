import { savedAddress } from "../../../src/desk/addresses.ts";
import type { DeskData } from "../../../src/desk/data/desk-data.ts";
import type { Draft } from "../../../src/desk/data/drafts.ts";
import { Drafts, Unchangeable } from "../../../src/desk/data/drafts.ts";
import type { Answers, FieldMessage } from "../../../src/desk/forms/field.ts";
import { afterListAct } from "../../../src/desk/forms/list-act.ts";
import { changedFiles } from "../../../src/desk/pages/changed-files.tsx";
import { confirmPage, stepPage } from "../../../src/desk/pages/task.tsx";
import { tasks } from "../../../src/desk/tasks/index.ts";
import { findFieldFaults } from "../../../src/desk/tasks/shared/field-faults.ts";
import type { Step, Task } from "../../../src/desk/tasks/task.ts";
import { type Desk, frameOf } from "../desk.ts";
import { hashOfDrafts } from "../draft-hash.ts";
import { draftEdition } from "../editions/draft-edition.ts";
import { effectLinks } from "../effect-links.ts";
import type { Judgement } from "../judging/judge.ts";
import type { Reply } from "../server/reply.ts";
import type { Route, Visit } from "../server/routes.ts";
import { noSuchPage } from "./problems.ts";

/** The pages of the tasks. Nothing is kept between them: every answer comes along, and all are judged again. */
export function taskRoutes(desk: Desk): readonly Route[] {
  return [
    { method: "GET", path: "/tasks/*", answer: (visit) => begin(desk, visit) },
    { method: "POST", path: "/tasks/*", answer: (visit) => goOn(desk, visit) },
  ];
}

async function begin(desk: Desk, visit: Visit): Promise<Reply> {
  const data = await desk.workspace.data();
  const task = taskOf(visit);
  if (task === undefined) return noSuchPage(desk, data, visit);
  const answers = new Map([...visit.query].map(([name, value]) => [`/${name}`, [value]] as const));
  return show(desk, visit, { data, task, answers, at: 0 });
}

interface Stage {
  readonly data: DeskData;
  readonly task: Task;
  readonly answers: Answers;
  readonly at: number;
}

/** What is said on a page of a task. */
interface Said {
  /** What is wrong with the answers that were sent from it, or worth knowing of them. */
  readonly messages?: readonly FieldMessage[];
  /** What is worth knowing of the answers to the page before. */
  readonly told?: readonly FieldMessage[];
}

function show(desk: Desk, visit: Visit, stage: Stage, { messages, told = [] }: Said = {}): Reply {
  const { data, task, answers } = stage;
  const steps = task.steps(data, answers);
  const at = Math.max(0, Math.min(stage.at, steps.length - 1));
  const wasSent = messages !== undefined;
  return {
    html: stepPage({
      ...{ frame: frameOf(desk, data, visit.host), data, task, steps, at, answers, wasSent },
      messages: [...told.map(ofWhole), ...(messages ?? [])],
    }),
  };
}

/** @param isAfresh whether what was to be saved is shown once more, since it has changed meanwhile */
async function goOn(desk: Desk, visit: Visit, isAfresh = false): Promise<Reply> {
  const data = await desk.workspace.data();
  const task = taskOf(visit);
  if (task === undefined) return noSuchPage(desk, data, visit);
  const sent = visit.form.answers;
  const [step = ""] = sent.get("step") ?? [];
  const at = /^\d+$/.test(step) ? Number(step) : 0;
  const act = sent.get("act")?.[0] ?? "next";
  const { answers, refused } = await desk.uploads.hold(task.steps(data, sent)[at]?.fields ?? [], sent, visit.form.files);
  const stage = { data, task, answers, at };
  if (refused.length > 0) return show(desk, visit, stage, { messages: refused });
  const [, chosen] = /^step:(\d+)$/.exec(act) ?? [];
  if (chosen !== undefined) return show(desk, visit, { ...stage, at: Number(chosen) });
  if (act !== "next" && act !== "save") return show(desk, visit, { ...stage, answers: afterListAct(answers, act) });
  const steps = task.steps(data, answers);
  // Every page so far is judged again: an answer to an earlier one may have been changed, or sent by no form.
  let told: readonly FieldMessage[] = [];
  for (const [index, step] of steps.entries()) {
    if (index > at) break;
    const { answers: kept, lost } = desk.uploads.findLost(step.fields, answers);
    const faults = [...findFieldFaults(data, step.fields, answers), ...task.check(data, answers, index)];
    const messages = lost.length > 0 ? lost : faults;
    if (messages.some(isError)) return show(desk, visit, { ...stage, answers: kept, at: index }, { messages });
    told = messages;
  }
  // What does not stand in the way is told on the page after, by which she can still go back.
  if (at + 1 < steps.length) return show(desk, visit, { ...stage, at: at + 1 }, { told });
  const isSaved = act === "save" && !isAfresh;
  return finish(desk, visit, { ...stage, at: steps.length }, { steps, told: isAfresh ? [notSaved, ...told] : told, isSaved });
}

const notSaved: FieldMessage = {
  pointer: "",
  severity: "warning",
  message: "What your answers come to has changed since it was shown, so nothing was saved.",
  help: "It is shown below as it is now. Look at it, and save again.",
};

function isError({ severity }: Pick<FieldMessage, "severity">): boolean {
  return severity === "error";
}

/** A message about an answer to another page. */
function ofWhole(message: FieldMessage): FieldMessage {
  return { ...message, pointer: "" };
}

interface Answered {
  readonly steps: readonly Step[];
  /** What is worth knowing of the answers to the last page. */
  readonly told: readonly FieldMessage[];
  readonly isSaved: boolean;
}

/** Drafts what the answers come to, and shows or saves it. */
async function finish(desk: Desk, visit: Visit, stage: Stage, { steps, told, isSaved }: Answered): Promise<Reply> {
  const { data, task, answers } = stage;
  const refuse = (message: string) => {
    const messages = [{ pointer: "", severity: "error", message, help: "" }] as const;
    return show(desk, visit, { ...stage, at: steps.length - 1 }, { messages });
  };
  const drafts = new Drafts(data);
  let sentence: string;
  try {
    ({ sentence } = task.draft(data, answers, drafts, desk.uploads.of(answers)));
  } catch (error) {
    if (!(error instanceof Unchangeable)) throw error;
    return refuse(error.message);
  }
  if (task.edition !== undefined) {
    const faults = await draftEdition(data, task.edition(answers), drafts);
    if (faults.length > 0) return show(desk, visit, { ...stage, at: 0 }, { messages: faults });
  }
  const changes = drafts.drafts();
  if (changes.length === 0) {
    const message = "The data say all of that already, so there is nothing to save.";
    return refuse(message);
  }
  const version = hashOfDrafts(changes);
  // What she saves is what she was shown: where a file was changed in between she is shown it anew.
  if (isSaved) {
    const saved = answers.get("version")?.[0] === version ? await desk.workspace.save(sentence, changes) : undefined;
    return saved === undefined || "clash" in saved ? goOn(desk, visit, true) : { to: savedAddress(saved.id) };
  }
  const judged = await desk.workspace.judge(changes, "effects");
  return confirm(desk, visit, stage, steps, { sentence, changes, judged, version, told });
}

interface Drafted {
  readonly sentence: string;
  readonly changes: readonly Draft[];
  readonly judged: Judgement;
  readonly version: string;
  readonly told: readonly FieldMessage[];
}

function confirm(desk: Desk, visit: Visit, stage: Stage, steps: readonly Step[], drafted: Drafted): Reply {
  const { data, task, answers } = stage;
  const { sentence, changes, judged, version, told } = drafted;
  const known = new Set(data.findings.map(keyOf));
  const found = judged.findings.filter((finding) => finding.severity !== "note" && !known.has(keyOf(finding)));
  return {
    html: confirmPage({
      ...{ frame: frameOf(desk, data, visit.host), data, task, steps, answers, sentence, version },
      messages: [...told, ...found].map(({ severity, message, help }) => ({ pointer: "", severity, message, help })),
      effects: judged.effects && effectLinks(desk, visit.host, judged.effects),
      files: changedFiles(changes),
    }),
  };
}

/** What makes two findings the same wherever they have moved to in a file. */
function keyOf({ rule, file, message }: { rule: string; file: string; message: string }): string {
  return [rule, file, message].join("\0");
}

function taskOf({ parts: [id] }: Visit): Task | undefined {
  return tasks.find((task) => task.id === id);
}
