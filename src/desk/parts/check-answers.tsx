import type { Run } from "../../compare/wording/word-runs.ts";
import type { Answers } from "../forms/field.ts";
import { Button, ButtonGroup } from "./button.tsx";
import { DeskForm } from "./desk-form.tsx";
import { Effects, type EffectsProps } from "./effects.tsx";
import { Redline } from "./redline.tsx";
import { SummaryList, type SummaryRow } from "./summary-list.tsx";

export interface CheckAnswersProps {
  /** Her answers, each with the page on which it can be changed. */
  readonly rows: readonly SummaryRow[];
  /** What is saved, without a full stop. */
  readonly sentence: string;
  readonly effects: EffectsProps;
  /** What changes in which files. */
  readonly files: readonly { readonly path: string; readonly runs: readonly Run[] }[];
  readonly action: string;
  readonly token: string;
  /** Every answer, which comes along when it is saved. */
  readonly answers: Answers;
  /** Where she goes if she leaves it. */
  readonly cancel: string;
}

/** The last page of a task: her answers, what they will change on which pages and in which files, and the button that saves. */
export function CheckAnswers(props: CheckAnswersProps) {
  const { rows, sentence, effects, files } = props;
  return (
    <>
      <SummaryList rows={rows} />
      <Effects {...effects} />
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
      <DeskForm action={props.action} token={props.token} carried={props.answers}>
        <p class="govuk-body">
          This is saved as: <strong>{sentence}</strong>
        </p>
        <ButtonGroup>
          <Button act="save">Save</Button>
          <a class="govuk-link" href={props.cancel}>
            Leave without saving
          </a>
        </ButtonGroup>
      </DeskForm>
    </>
  );
}
