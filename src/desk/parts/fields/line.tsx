import type { LineField } from "../../forms/field.ts";
import { answerOf, type ControlProps, classesOf } from "./field-props.ts";

/** The type of the input, and what a phone's keyboard shows. */
const kinds = {
  text: { type: "text" },
  email: { type: "email", spellcheck: false },
  telephone: { type: "tel", spellcheck: false },
  address: { type: "text", inputmode: "url", spellcheck: false },
  colour: { type: "text", spellcheck: false },
  file: { type: "text", spellcheck: false },
} as const satisfies Readonly<Record<LineField["purpose"], object>>;

const widths: Readonly<Partial<Record<LineField["purpose"], string>>> = {
  telephone: "govuk-input--width-20",
  colour: "govuk-input--width-10",
};

/** A line of text. Whose address or number it is, is seldom the reader's own, so that the browser is not asked to fill it in. */
export function LineControl({ field, name, id, answers, described, isWrong }: ControlProps<LineField>) {
  const width = widths[field.purpose];
  return (
    <input
      {...kinds[field.purpose]}
      class={classesOf("govuk-input", isWrong, ...(width === undefined ? [] : [width]))}
      id={id}
      name={name}
      value={answerOf(answers, name)}
      autocomplete="off"
      placeholder=" "
      aria-describedby={described}
      aria-invalid={isWrong ? "true" : undefined}
    />
  );
}
