import type { ComponentChildren } from "preact";
import type { Answers, FieldMessage } from "../forms/field.ts";
import { Effects, type EffectsProps } from "./effects.tsx";
import { nearestOf } from "./ids.ts";
import { MessagePlace } from "./messages.tsx";

export interface DeskFormProps {
  /** Where it is sent. */
  readonly action: string;
  readonly token: string;
  /** Where its answers are checked as she types; absent for a form that nothing is to be said of. */
  readonly check?: string | undefined;
  /** Whether it was sent before, so that what is missing is said everywhere. */
  readonly wasSent?: boolean | undefined;
  /** Whether it has files to upload. */
  readonly hasUploads?: boolean | undefined;
  /** Answers that come along and are not asked for here: those to the pages before of a task. */
  readonly carried?: Answers | undefined;
  /** The messages of all its fields; those about none of them stand at its top. */
  readonly messages?: readonly FieldMessage[] | undefined;
  /** The pointers of its fields. */
  readonly pointers?: readonly string[] | undefined;
  /** What would change by the answers so far; absent where it is not told. */
  readonly effects?: EffectsProps | undefined;
  /** Whether the heading of the page is the name of its one field. */
  readonly isSingle?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A form of the desk. Enter in a field presses its first button, so that is one that nobody sees and that saves. */
export function DeskForm(props: DeskFormProps) {
  const { action, token, carried = new Map<string, readonly string[]>(), effects, messages = [], pointers = [] } = props;
  return (
    <form
      class={props.isSingle ? "desk-form desk-form--single" : "desk-form"}
      method="post"
      action={action}
      novalidate
      data-form
      data-check={props.check}
      data-sent={props.wasSent ? "yes" : undefined}
      {...(props.hasUploads && { enctype: "multipart/form-data" })}
    >
      <div hidden>
        <button type="submit">Continue</button>
      </div>
      <input type="hidden" name="token" value={token} />
      {[...carried].flatMap(([name, values]) =>
        values.map((value, at) => <input type="hidden" name={name} value={value} key={`${name} ${at}`} />),
      )}
      <MessagePlace pointer="" id="form" messages={messages.filter((message) => nearestOf(pointers, message) === "")} />
      {props.children}
      {effects && (
        <div class="desk-effects" data-effects>
          <Effects {...effects} />
        </div>
      )}
    </form>
  );
}
