import type { DateField, ListField, NumberField, ProseField } from "../../forms/field.ts";
import { answerOf, type ControlProps, classesOf } from "./field-props.ts";
import { LineControl } from "./line.tsx";
import { SelectControl } from "./select.tsx";

type Single = Exclude<ListField["item"], DateField>;

/** The input of a field that has one alone. */
export function Control(props: ControlProps<Single>) {
  const { field } = props;
  if (field.type === "line") return <LineControl {...props} field={field} />;
  if (field.type === "number") return <NumberControl {...props} field={field} />;
  if (field.type === "prose") return <ProseControl {...props} field={field} />;
  if (field.type === "choice")
    return (
      <SelectControl {...props} options={field.options.map((option) => ({ ...option, id: option.value, name: option.label }))} />
    );
  return <SelectControl {...props} options={props.records(field)} isSearched />;
}

function NumberControl({ name, id, answers, described, isWrong }: ControlProps<NumberField>) {
  return (
    <input
      class={classesOf("govuk-input", isWrong, "govuk-input--width-5")}
      id={id}
      name={name}
      type="text"
      inputmode="numeric"
      placeholder=" "
      spellcheck={false}
      value={answerOf(answers, name)}
      aria-describedby={described}
      aria-invalid={isWrong ? "true" : undefined}
    />
  );
}

/** A plain text area; with script it has a bar, and what it will say beside it. */
function ProseControl({ field, name, id, answers, described, isWrong }: ControlProps<ProseField>) {
  const text = answerOf(answers, name);
  return (
    <div class="desk-prose" data-prose data-setting={field.setting} data-label={field.label}>
      <div class="desk-prose__bar" data-prose-bar />
      <textarea
        class={classesOf("govuk-textarea", isWrong, "desk-prose__text")}
        id={id}
        name={name}
        placeholder=" "
        rows={Math.min(24, Math.max(6, text.split("\n").length + 2))}
        aria-describedby={described}
        aria-invalid={isWrong ? "true" : undefined}
      >
        {text}
      </textarea>
      <div class="desk-prose__preview" data-prose-preview />
    </div>
  );
}
