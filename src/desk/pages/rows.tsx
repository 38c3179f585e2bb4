import { editAddress } from "../addresses.ts";
import type { Field, Part } from "../forms/field.ts";
import { isUnpublished } from "../forms/unpublished.ts";
import { summaryOf } from "../forms/words/titles.ts";
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

function rowOf({ data, place, form, messages }: Rows, field: Field | Part): SummaryRow {
  const at = { ...place, pointer: `${form.pointer}${field.pointer}` };
  const said = summaryOf(data, { ...place, pointer: form.pointer }, field);
  const own = messages.filter(({ pointer }) => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`));
  return {
    key: field.label,
    value: (
      <>
        {said === "" ? <span class="desk-nothing">Not filled in</span> : said}
        {own.map(({ severity, message }) => (
          <p class={severity === "error" ? "govuk-error-message" : "govuk-hint"} key={message}>
            {{ error: "Error", warning: "Warning", note: "Note" }[severity]}: {message}
          </p>
        ))}
      </>
    ),
    change: { href: editAddress(at), text: said === "" ? "Add" : "Change" },
    isUnpublished: said !== "" && isUnpublished(data, at),
  };
}
