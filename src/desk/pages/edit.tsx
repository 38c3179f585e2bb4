import { parentOf, stepsOf } from "../../model/places/pointer.ts";
import { checkAddress, editAddress } from "../addresses.ts";
import { valueOfAnswers } from "../forms/answers/answers.ts";
import type { Field, Part } from "../forms/field.ts";
import { recordsOf } from "../forms/records.ts";
import { isUnpublished } from "../forms/unpublished.ts";
import { titleOf } from "../forms/words/titles.ts";
import { valueInWords } from "../forms/words/value-in-words.ts";
import { Button, ButtonGroup } from "../parts/button.tsx";
import { DeskForm } from "../parts/desk-form.tsx";
import { FieldInput } from "../parts/field-input.tsx";
import { UnknownWhole } from "../parts/fields/exceptions.tsx";
import { deskHtml } from "../parts/html.ts";
import { Shell } from "../parts/shell.tsx";
import { SummaryList } from "../parts/summary-list.tsx";
import { sectionOf } from "../views/section-of.ts";
import { captionOf, crumbsTo } from "./crumbs.ts";
import type { EditView } from "./edit-view.ts";
import { partRows } from "./rows.tsx";
import { savedNotice } from "./saved.tsx";

/** The page on which the fields of one value are changed, its parts listed below with pages of their own. */
export function editPage(view: EditView): string {
  const { frame, data, place, form, messages, wasSent = false, theirs } = view;
  const fields = form.fields.filter(isField);
  const own = { ...place, pointer: form.pointer };
  const parts = partRows(view);
  const isNew = view.value === undefined;
  const only = fields.length === 1 && form.pointer !== place.pointer ? fields[0] : undefined;
  const errors = wasSent ? messages.filter(({ severity }) => severity === "error") : [];
  const isEntry = /^\d+$/.test(stepsOf(form.pointer).at(-1) ?? "");
  const back = only === undefined && place.pointer !== "" ? { ...place, pointer: parentOf(place.pointer) } : own;
  return deskHtml(
    <Shell
      frame={frame}
      title={only?.label ?? (isNew ? `New ${form.title.toLowerCase()}` : titleOf(data, own))}
      caption={captionOf(data, place)}
      current={sectionOf(place.kind)}
      isWithin
      breadcrumbs={crumbsTo(data, place)}
      errors={errors}
      notice={savedNotice(frame, view.notice)}
    >
      {form.hint !== undefined && only === undefined && <p class="govuk-body">{form.hint}</p>}
      {theirs && <Meanwhile view={view} theirs={theirs} />}
      <DeskForm
        action={editAddress(place)}
        check={checkAddress(place)}
        token={frame.token}
        wasSent={wasSent}
        effects={{ sentences: [], pages: [] }}
        isSingle={only !== undefined}
        hasUploads={fields.some(({ type }) => type === "upload")}
      >
        <input type="hidden" name="version" value={view.version} />
        {form.mayBeUnknown && only === undefined && <UnknownWhole label={form.title} answers={view.answers} />}
        {fields.map((field) => (
          <FieldInput
            key={field.pointer}
            field={field}
            answers={view.answers}
            messages={messages}
            records={({ kinds }) => recordsOf(data, kinds)}
            isUnpublished={isUnpublished(data, { ...own, pointer: `${own.pointer}${field.pointer}` })}
          />
        ))}
        <ButtonGroup>
          <Button act="save">Save</Button>
          {isEntry && !isNew && (
            <Button act="remove" look="secondary">
              Remove
            </Button>
          )}
          <a class="govuk-link" href={editAddress(back)}>
            Cancel
          </a>
        </ButtonGroup>
      </DeskForm>
      {parts.length > 0 && !isNew && (
        <>
          <h2 class="govuk-heading-m">Further details, each on a page of its own</h2>
          <SummaryList rows={parts} />
        </>
      )}
    </Shell>,
  );
}

function isField(field: Field | Part): field is Field {
  return field.type !== "set" && field.type !== "sets";
}

/** That somebody else has changed the file since the form was opened: both versions, hers still in the form. */
function Meanwhile({ view, theirs }: { view: EditView; theirs: NonNullable<EditView["theirs"]> }) {
  const { data, form } = view;
  const rows = form.fields.filter(isField).map((field) => ({
    key: field.label,
    value: valueInWords(data, field, valueOfAnswers(field, theirs, undefined)) || "Not filled in",
  }));
  return (
    <div class="govuk-inset-text">
      <h2 class="govuk-heading-m">This was changed meanwhile, outside this page</h2>
      <p class="govuk-body">
        Nothing of yours was written yet. This is what stands there now; what you typed is in the form below. Save again to put
        yours in its place, or cancel to keep what stands there.
      </p>
      <SummaryList rows={rows} />
    </div>
  );
}
