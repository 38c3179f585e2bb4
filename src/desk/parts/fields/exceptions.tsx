import type { Answers, Field } from "../../forms/field.ts";
import { idOf } from "../ids.ts";
import { answerOf } from "./field-props.ts";

/** What can be said in place of an answer, or of it: that nobody knows, and that no document states it. */
export function Exceptions({ field, answers }: { field: Field; answers: Answers }) {
  return (
    <>
      {field.mayBeUnknown && <Unknown field={field} isChecked={answers.has(`${field.pointer}.unknown`)} />}
      {field.mayBeAssumed && <Assumed field={field} reason={answerOf(answers, `${field.pointer}.assumed`)} />}
    </>
  );
}

/** That nobody knows anything of what a form is of, in place of all its answers. */
export function UnknownWhole({ label, answers }: { label: string; answers: Answers }) {
  return <Unknown field={{ pointer: "", label }} isChecked={answers.has(".unknown")} />;
}

function Unknown({ field, isChecked }: { field: Pick<Field, "pointer" | "label">; isChecked: boolean }) {
  const name = `${field.pointer}.unknown`;
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small desk-exception">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          id={idOf(name)}
          name={name}
          type="checkbox"
          value="yes"
          checked={isChecked}
          data-unknown
        />
        <label class="govuk-label govuk-checkboxes__label" for={idOf(name)}>
          Nobody knows<span class="govuk-visually-hidden">: {field.label}</span>
        </label>
      </div>
    </div>
  );
}

function Assumed({ field, reason }: { field: Field; reason: string }) {
  const name = `${field.pointer}.assumed`;
  return (
    <details class="govuk-details desk-exception desk-assumed" open={reason !== ""}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          No document states this<span class="govuk-visually-hidden">: {field.label}</span>
        </span>
      </summary>
      <div class="govuk-details__text">
        <label class="govuk-label" for={idOf(name)}>
          Why it is assumed<span class="govuk-visually-hidden">: {field.label}</span>
        </label>
        <div class="govuk-hint" id={`${idOf(name)}-hint`}>
          It is not told to the public as a fact. The reason is kept for the office and not published.
        </div>
        <textarea class="govuk-textarea" id={idOf(name)} name={name} rows={3} aria-describedby={`${idOf(name)}-hint`}>
          {reason}
        </textarea>
      </div>
    </details>
  );
}
