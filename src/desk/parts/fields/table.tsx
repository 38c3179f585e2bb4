import type { TableField } from "../../forms/field.ts";
import { answerOf, type FieldProps, withAnswered } from "./field-props.ts";
import { Items } from "./list.tsx";
import { emptyOption } from "./select.tsx";

/** Reasons or words by the names of what they are about: a name and a text in each row. */
export function TableInput(props: FieldProps<TableField>) {
  const { keys } = props.field;
  return (
    <Items
      of={props}
      draw={({ name, id, answers, described, isWrong, label }) => (
        <div class="desk-pair">
          <div class="govuk-form-group">
            <label class="govuk-label" for={id}>
              {label} About
            </label>
            {keys === undefined ? (
              <input
                class="govuk-input"
                id={id}
                name={`${name}.key`}
                type="text"
                placeholder=" "
                value={answerOf(answers, `${name}.key`)}
                aria-describedby={described}
                aria-invalid={isWrong ? "true" : undefined}
              />
            ) : (
              <select
                class="govuk-select"
                id={id}
                name={`${name}.key`}
                aria-describedby={described}
                aria-invalid={isWrong ? "true" : undefined}
              >
                <option value="">{emptyOption(true)}</option>
                {withAnswered(keys, [answerOf(answers, `${name}.key`)]).map((key) => (
                  <option value={key.value} key={key.value} selected={answerOf(answers, `${name}.key`) === key.value}>
                    {key.label}
                  </option>
                ))}
              </select>
            )}
          </div>
          <div class="govuk-form-group">
            <label class="govuk-label" for={`${id}-text`}>
              <span class="govuk-visually-hidden">{label} </span>
              Text
            </label>
            <input
              class="govuk-input"
              id={`${id}-text`}
              name={`${name}.value`}
              type="text"
              placeholder=" "
              value={answerOf(answers, `${name}.value`)}
            />
          </div>
        </div>
      )}
    />
  );
}
