import type { ChoiceField, ChoicesField, YesNoField } from "../../forms/field.ts";
import { describedBy, idOf } from "../ids.ts";
import { type FieldProps, withAnswered } from "./field-props.ts";
import { FieldsetGroup } from "./group.tsx";
import { hintOf } from "./hint.ts";
import { ownMessages } from "./own-messages.ts";

const yesAndNo: ChoiceField["options"] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

/** One of a few answers, as radios. A field that may be left empty has an answer for that, since radios cannot be cleared. */
export function Radios(props: FieldProps<ChoiceField | YesNoField>) {
  const { field } = props;
  const options = field.type === "yesNo" ? yesAndNo : field.options;
  const none = field.isRequired ? [] : [{ value: "", label: "Not said" }];
  return <Checked of={props} kind="radios" options={[...options, ...none]} isInline={field.type === "yesNo"} />;
}

/** Some of a few answers, as checkboxes. */
export function Checkboxes(props: FieldProps<ChoicesField>) {
  return <Checked of={props} kind="checkboxes" options={props.field.options} isInline={false} />;
}

/** More short options than this stand small and in columns. */
const mostLarge = 7;

function classesOf(kind: CheckedProps["kind"], options: CheckedProps["options"], isInline: boolean): string {
  const isMany = options.length > mostLarge && options.every(({ hint, label }) => hint === undefined && label.length < 20);
  return [
    `govuk-${kind}`,
    ...(isInline ? [`govuk-${kind}--inline`] : []),
    ...(isMany ? [`govuk-${kind}--small`, "desk-columns"] : []),
  ].join(" ");
}

interface CheckedProps {
  readonly of: FieldProps;
  readonly kind: "radios" | "checkboxes";
  readonly options: ChoiceField["options"];
  readonly isInline: boolean;
}

function Checked({ of, kind, options, isInline }: CheckedProps) {
  const { field, answers } = of;
  const id = idOf(field.pointer);
  const own = ownMessages(of);
  const chosen = answers.get(field.pointer) ?? (kind === "radios" ? [""] : []);
  return (
    <FieldsetGroup of={of} id={id} own={own} described={describedBy(id, hintOf(field) !== undefined, own)}>
      {options.length === 0 && <p class="govuk-body">There is nothing to choose from.</p>}
      <div class={classesOf(kind, options, isInline)} {...(options.length > 0 && { "data-module": `govuk-${kind}` })}>
        {withAnswered(options, chosen).map(({ value, label, hint }, at) => {
          const itemId = at === 0 ? id : `${id}-${at + 1}`;
          return (
            <div class={`govuk-${kind}__item`} key={value}>
              <input
                class={`govuk-${kind}__input`}
                id={itemId}
                name={field.pointer}
                type={kind === "radios" ? "radio" : "checkbox"}
                value={value}
                checked={chosen.includes(value)}
                aria-describedby={hint === undefined ? undefined : `${itemId}-item-hint`}
              />
              <label class={`govuk-label govuk-${kind}__label`} for={itemId}>
                {label}
              </label>
              {hint !== undefined && (
                <div id={`${itemId}-item-hint`} class={`govuk-hint govuk-${kind}__hint`}>
                  {hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldsetGroup>
  );
}
