import type { DateField } from "../../forms/field.ts";
import { describedBy, idOf } from "../ids.ts";
import { answerOf, type ControlProps, classesOf, type FieldProps } from "./field-props.ts";
import { FieldsetGroup } from "./group.tsx";
import { hintOf } from "./hint.ts";
import { ownMessages } from "./own-messages.ts";

const parts = [
  { ending: "day", label: "Day", width: "govuk-input--width-2" },
  { ending: "month", label: "Month", width: "govuk-input--width-2" },
  { ending: "year", label: "Year", width: "govuk-input--width-4" },
] as const;

/** A date, as three inputs. */
export function DateInput(props: FieldProps<DateField>) {
  const { field } = props;
  const id = idOf(field.pointer);
  const own = ownMessages(props);
  const isWrong = own.some(({ severity }) => severity === "error");
  const described = describedBy(id, hintOf(field) !== undefined, own);
  return (
    <FieldsetGroup of={props} id={id} own={own} described={described} isGroup>
      <DateControl {...props} name={field.pointer} id={id} described={undefined} isWrong={isWrong} />
    </FieldsetGroup>
  );
}

/** The inputs of a date; the first has the id itself, so that a link can lead there. */
export function DateControl({ name, id, answers, isWrong }: ControlProps<DateField>) {
  return (
    <div class="govuk-date-input">
      {parts.map(({ ending, label, width }, at) => {
        const inputId = at === 0 ? id : `${id}-${ending}`;
        return (
          <div class="govuk-date-input__item" key={ending}>
            <div class="govuk-form-group">
              <label class="govuk-label govuk-date-input__label" for={inputId}>
                {label}
              </label>
              <input
                class={classesOf("govuk-input", isWrong, "govuk-date-input__input", width)}
                id={inputId}
                name={`${name}.${ending}`}
                type="text"
                inputmode="numeric"
                placeholder=" "
                value={answerOf(answers, `${name}.${ending}`)}
                aria-invalid={isWrong ? "true" : undefined}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}
