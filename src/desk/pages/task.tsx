import { taskAddress } from "../addresses.ts";
import type { DeskData } from "../data/desk-data.ts";
import type { Answers, FieldMessage } from "../forms/field.ts";
import { recordsOf } from "../forms/records.ts";
import { Button, ButtonGroup } from "../parts/button.tsx";
import { DeskForm } from "../parts/desk-form.tsx";
import type { EffectsProps } from "../parts/effects.tsx";
import { Effects } from "../parts/effects.tsx";
import { FieldInput } from "../parts/field-input.tsx";
import { deskHtml } from "../parts/html.ts";
import { MessagePlace } from "../parts/messages.tsx";
import { Redline } from "../parts/redline.tsx";
import { sections } from "../parts/sections.ts";
import { type DeskFrame, Shell } from "../parts/shell.tsx";
import { SummaryList } from "../parts/summary-list.tsx";
import { answerInWords } from "../tasks/answer-in-words.ts";
import type { Step, Task } from "../tasks/task.ts";
import type { ChangedFile } from "./changed-files.tsx";

/** What a page of a task is made from. */
export interface TaskView {
  readonly frame: DeskFrame;
  readonly data: DeskData;
  readonly task: Task;
  readonly steps: readonly Step[];
  readonly at: number;
  /** All answers so far, those to other pages among them. */
  readonly answers: Answers;
  readonly messages: readonly FieldMessage[];
  readonly wasSent: boolean;
}

/** A page of a task: what it asks there. */
export function stepPage({ frame, data, task, steps, at, answers, messages, wasSent }: TaskView): string {
  const step = steps[at] as Step;
  const asked = new Set(step.fields.flatMap(({ pointer }) => [...answers.keys()].filter((name) => isOf(pointer, name))));
  const carried = new Map([...answers].filter(([name]) => !asked.has(name) && name.startsWith("/")));
  const shown = wasSent || asked.size > 0 ? answers : new Map([...answers, ...(step.given ?? [])]);
  const errors = wasSent ? messages.filter(({ severity }) => severity === "error") : [];
  return deskHtml(
    <Shell
      frame={frame}
      title={step.title}
      caption={steps.length > 1 ? `${task.title}: page ${at + 1}` : task.title}
      current={task.section}
      isWithin
      breadcrumbs={[{ text: sections[task.section].text, href: sections[task.section].href }, { text: task.title }]}
      errors={errors}
    >
      {step.lede !== undefined && <p class="govuk-body">{step.lede}</p>}
      <DeskForm
        action={taskAddress(task.id)}
        token={frame.token}
        carried={carried}
        wasSent={wasSent}
        hasUploads={step.fields.some(({ type }) => type === "upload")}
      >
        <input type="hidden" name="step" value={at} />
        <MessagePlace pointer="" id="task" messages={messages.filter(({ pointer }) => pointer === "")} />
        {step.fields.map((field) => (
          <FieldInput
            key={field.pointer}
            field={field}
            answers={shown}
            messages={messages}
            records={({ kinds }) => recordsOf(data, kinds)}
          />
        ))}
        <ButtonGroup>
          <Button act="next">Continue</Button>
          {at > 0 && (
            <Button act={`step:${at - 1}`} look="secondary">
              Back
            </Button>
          )}
          <a class="govuk-link" href={sections[task.section].href}>
            Cancel
          </a>
        </ButtonGroup>
      </DeskForm>
    </Shell>,
  );
}

/** What the last page of a task is made from. */
export interface ConfirmView extends Omit<TaskView, "at" | "wasSent"> {
  readonly sentence: string;
  readonly effects: EffectsProps | undefined;
  readonly files: readonly ChangedFile[];
  /** The marks of the files as they are now, so that what changed meanwhile is noticed. */
  readonly version: string;
}

/** The last page of a task: her answers, what they will change on which pages and in which files, and the button that saves. */
export function confirmPage(view: ConfirmView): string {
  const { frame, data, task, steps, answers, sentence, effects, files, messages } = view;
  const rows = steps.flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const value = answerInWords(data, field, answers);
      return value === "" ? [] : [{ key: field.label, value }];
    }),
  );
  const [errors, others] = [true, false].map((isError) => messages.filter(({ severity }) => (severity === "error") === isError));
  return deskHtml(
    <Shell
      frame={frame}
      title="Check before you save"
      caption={task.title}
      current={task.section}
      isWithin
      breadcrumbs={[{ text: sections[task.section].text, href: sections[task.section].href }, { text: task.title }]}
    >
      {rows.length > 0 && <SummaryList rows={rows} />}
      {effects && <Effects {...effects} />}
      {others !== undefined && others.length > 0 && <MessagePlace pointer="" id="told" messages={others} />}
      {errors !== undefined && errors.length > 0 && (
        <div class="govuk-inset-text">
          <p class="govuk-body">
            The check will find this. You can save it as a draft; it cannot be published until it is put right.
          </p>
          <MessagePlace pointer="" id="found" messages={errors} />
        </div>
      )}
      {files.map(({ path, runs }) => (
        <details class="govuk-details" key={path}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">What changes in {path}</span>
          </summary>
          <div class="govuk-details__text">
            <Redline runs={runs} />
          </div>
        </details>
      ))}
      <DeskForm
        action={taskAddress(task.id)}
        token={frame.token}
        carried={new Map([...answers].filter(([name]) => name.startsWith("/")))}
      >
        <input type="hidden" name="step" value={steps.length} />
        <input type="hidden" name="version" value={view.version} />
        <p class="govuk-body">
          This is saved as: <strong>{sentence}</strong>
        </p>
        <ButtonGroup>
          <Button act="save">Save</Button>
          <Button act={`step:${steps.length - 1}`} look="secondary">
            Change the answers
          </Button>
          <a class="govuk-link" href={sections[task.section].href}>
            Leave without saving
          </a>
        </ButtonGroup>
      </DeskForm>
    </Shell>,
  );
}

/** Whether an input is one of a field: its own, one of its parts, or one of its entries. */
function isOf(pointer: string, name: string): boolean {
  return name === pointer || name.startsWith(`${pointer}.`) || name.startsWith(`${pointer}/`);
}
