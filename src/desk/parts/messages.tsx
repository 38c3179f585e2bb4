import type { FieldMessage } from "../forms/field.ts";
import { type ShownMessage, shownMessages } from "./ids.ts";

const names = { error: "Error", warning: "Warning", note: "Note" } as const;

/** What is wrong with an answer, or worth knowing of it, each with what to do. The server and the browser show it alike. */
export function Messages({ id, messages }: { id: string; messages: readonly FieldMessage[] }) {
  return (
    <>
      {shownMessages(id, messages).map((message) =>
        message.severity === "error" ? <Wrong key={message.id} {...message} /> : <Known key={message.id} {...message} />,
      )}
    </>
  );
}

function Wrong({ id, message, help }: ShownMessage) {
  return (
    <p id={id} class="govuk-error-message">
      <span class="govuk-visually-hidden">{names.error}:</span> {message}
      {help !== "" && <span class="desk-help"> {help}</span>}
    </p>
  );
}

function Known({ id, severity, message, help }: ShownMessage) {
  return (
    <div id={id} class={`govuk-inset-text desk-inset desk-inset--${severity}`}>
      <strong>{names[severity]}:</strong> {message}
      {help !== "" && <span class="desk-help"> {help}</span>}
    </div>
  );
}

/** The place of the messages about a pointer, which the browser fills anew as she types. */
export function MessagePlace({ pointer, id, messages }: { pointer: string; id: string; messages: readonly FieldMessage[] }) {
  return (
    <div class="desk-messages" data-messages={pointer} data-messages-id={id}>
      <Messages id={id} messages={messages} />
    </div>
  );
}
