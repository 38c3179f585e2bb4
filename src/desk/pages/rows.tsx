import { isRecord } from "../../load/fields.ts";
import { quantity } from "../../text/phrases.ts";
import { editAddress } from "../addresses.ts";
import type { Field, FieldMessage, Part } from "../forms/field.ts";
import { valueAtPlace } from "../forms/place.ts";
import { isUnpublished } from "../forms/unpublished.ts";
import { filledIn, summaryOf } from "../forms/words/titles.ts";
import type { SummaryRow } from "../parts/summary-list.tsx";
import type { EditView } from "./edit-view.ts";

type Rows = Pick<EditView, "data" | "place" | "form" | "messages">;

/** A row for each field of a form with what it says now, and where that is changed. */
export function fieldRows(view: Rows): SummaryRow[] {
  return view.form.fields.map((field) => rowOf(view, field));
}

/** A row for each part of a value that has a page of its own. */
export function partRows(view: Rows): SummaryRow[] {
  return view.form.fields.filter(({ type }) => type === "set" || type === "sets").map((part) => rowOf(view, part));
}

/** Whether anything stands in the field of a row. */
export function isFilledIn({ change }: SummaryRow): boolean {
  return change?.text !== "Add";
}

function rowOf({ data, place, form, messages }: Rows, field: Field | Part): SummaryRow {
  const at = { ...place, pointer: `${form.pointer}${field.pointer}` };
  const said = summaryOf(data, { ...place, pointer: form.pointer }, field);
  const own = messages.filter(({ pointer }) => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`));
  const lines = field.type === "set" && isRecord(valueAtPlace(data, at)) ? filledIn(data, at) : [];
  return {
    key: field.label,
    value: (
      <>
        {lines.length > 1 ? <Lines lines={lines} /> : said === "" ? <span class="desk-nothing">Not filled in</span> : said}
        <Found messages={own} />
      </>
    ),
    change: { href: editAddress(at), text: said === "" ? "Add" : "Change" },
    isUnpublished: said !== "" && isUnpublished(data, at),
  };
}

/** So many fields of a set are told where it is one of many rows. */
const mostLines = 5;

function Lines({ lines }: { lines: ReturnType<typeof filledIn> }) {
  const left = lines.length - mostLines;
  return (
    <ul class="desk-lines">
      {lines.slice(0, left === 1 ? lines.length : mostLines).map(({ label, said }) => (
        <li key={label}>
          <span class="desk-lines__label">{label}:</span> {said}
        </li>
      ))}
      {left > 1 && <li class="desk-lines__label">and {left} more</li>}
    </ul>
  );
}

/** What the check says of a field: what is wrong in full, and of notes, which stand on the page of the field, how many there are. */
function Found({ messages }: { messages: readonly FieldMessage[] }) {
  const notes = messages.filter(({ severity }) => severity === "note").length;
  return (
    <>
      {messages.map(({ severity, message }) =>
        severity === "note" ? null : (
          <p class={severity === "error" ? "govuk-error-message" : "govuk-hint"} key={message}>
            {severity === "error" ? "Error" : "Warning"}: {message}
          </p>
        ),
      )}
      {notes > 0 && <span class="desk-notes">{quantity(notes, "note")}</span>}
    </>
  );
}
