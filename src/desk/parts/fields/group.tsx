import type { ComponentChildren } from "preact";
import type { Field, FieldMessage } from "../../forms/field.ts";
import { MessagePlace } from "../messages.tsx";
import { Unpublished } from "../tag.tsx";
import { Exceptions } from "./exceptions.tsx";
import type { FieldProps } from "./field-props.ts";
import { hintOf, restOfHint } from "./hint.ts";

interface GroupProps {
  readonly of: FieldProps;
  readonly id: string;
  /** The messages that stand at the field itself. */
  readonly own: readonly FieldMessage[];
  readonly children: ComponentChildren;
}

/** A field with one input: label, hint, messages, input. */
export function LabelledGroup({ of, id, own, children }: GroupProps) {
  return (
    <Frame of={of} own={own}>
      <label class="govuk-label govuk-label--s" for={id}>
        <Name {...of} />
      </label>
      <HintAndMessages field={of.field} id={id} own={own} />
      {children}
    </Frame>
  );
}

interface FieldsetProps extends GroupProps {
  readonly described: string | undefined;
  /** The role of a group, for inputs that are typed into: without it JAWS does not read the description. */
  readonly isGroup?: boolean | undefined;
  /** The id of the fieldset, where it takes the focus itself. */
  readonly ownId?: string | undefined;
}

/** A field with several inputs: legend, hint, messages, inputs. */
export function FieldsetGroup({ of, id, own, described, isGroup, ownId, children }: FieldsetProps) {
  return (
    <Frame of={of} own={own}>
      <fieldset
        class="govuk-fieldset"
        aria-describedby={described}
        {...(isGroup && { role: "group" })}
        {...(ownId !== undefined && { id: ownId, tabindex: -1 })}
        data-described={id}
      >
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
          <Name {...of} />
        </legend>
        <HintAndMessages field={of.field} id={id} own={own} />
        {children}
      </fieldset>
    </Frame>
  );
}

function Frame({ of, own, children }: Pick<GroupProps, "of" | "own" | "children">) {
  const isWrong = own.some(({ severity }) => severity === "error");
  return (
    <div class={`govuk-form-group${isWrong ? " govuk-form-group--error" : ""}`} data-field={of.field.pointer}>
      {children}
      <Exceptions field={of.field} answers={of.answers} />
    </div>
  );
}

function Name({ field, isUnpublished }: FieldProps) {
  return (
    <>
      <span class="desk-name">
        {field.label}
        {!field.isRequired && <span class="desk-optional"> (optional)</span>}
      </span>
      {isUnpublished && (
        <>
          {" "}
          <Unpublished />
        </>
      )}
    </>
  );
}

function HintAndMessages({ field, id, own }: { field: Field; id: string; own: readonly FieldMessage[] }) {
  const hint = hintOf(field);
  const rest = restOfHint(field);
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {rest !== "" && (
        <details class="govuk-details desk-more">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              More about this<span class="govuk-visually-hidden">: {field.label}</span>
            </span>
          </summary>
          <div class="govuk-details__text">{rest}</div>
        </details>
      )}
      <MessagePlace pointer={field.pointer} id={id} messages={own} />
    </>
  );
}
