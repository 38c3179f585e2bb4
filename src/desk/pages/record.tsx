import { stopsBuild } from "../../rules/registry.ts";
import { removeAddress } from "../addresses.ts";
import type { RecordPlace } from "../data/desk-data.ts";
import { isRemovable } from "../data/record-file.ts";
import type { FieldMessage } from "../forms/field.ts";
import { titleOf } from "../forms/words/titles.ts";
import { deskHtml } from "../parts/html.ts";
import { MessagePlace } from "../parts/messages.tsx";
import { Shell } from "../parts/shell.tsx";
import { SummaryList, type SummaryRow } from "../parts/summary-list.tsx";
import { TaskLinks } from "../parts/task-links.tsx";
import { tasksOn } from "../tasks/offered.ts";
import { placeOfFinding } from "../views/finding-place.ts";
import { sectionOf } from "../views/section-of.ts";
import { crumbsTo } from "./crumbs.ts";
import type { EditView } from "./edit-view.ts";
import { fieldRows, isFilledIn } from "./rows.tsx";
import { savedNotice } from "./saved.tsx";

/** The page of a whole file: what it says, a row for each field, and the tasks that are about it. */
export function recordPage(view: EditView): string {
  const { frame, data, place, form } = view;
  const errors = view.messages.filter(({ severity }) => severity === "error");
  const own = view.messages.filter(({ pointer }) => pointer === "");
  // That a review did not take place is an error too, and is published as what it is.
  const { length: stopping } = data.findings.filter((each) => stopsBuild(each) && isOf(place, placeOfFinding(data, each)));
  const tasks = tasksOn(data, place);
  const rows = fieldRows(view);
  const isWrong = ({ key }: SummaryRow) => form.fields.some(({ label, pointer }) => label === key && errors.some(isIn(pointer)));
  const isShown = (row: SummaryRow) => isFilledIn(row) || isWrong(row);
  const [shown, empty] = [rows.filter(isShown), rows.filter((row) => !isShown(row))];
  return deskHtml(
    <Shell
      frame={frame}
      title={titleOf(data, place)}
      caption={form.title}
      current={sectionOf(place.kind)}
      isWithin
      breadcrumbs={crumbsTo(data, place)}
      notice={savedNotice(frame, view.notice)}
      aside={tasks.length > 0 && <TaskLinks tasks={tasks} />}
    >
      {form.hint !== undefined && <p class="govuk-body">{form.hint}</p>}
      {stopping > 0 && (
        <div class="govuk-inset-text">
          This is a draft with {stopping === 1 ? "an error" : `${stopping} errors`}. It cannot be published until{" "}
          {stopping === 1 ? "it is" : "they are"} put right.
        </div>
      )}
      <MessagePlace pointer="" id="record" messages={own} />
      {shown.length > 0 && <SummaryList rows={shown} />}
      {empty.length > 0 && (
        <details class="govuk-details" open={shown.length === 0}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Fields that are not filled in ({empty.length})</span>
          </summary>
          <div class="govuk-details__text desk-empty">
            <SummaryList rows={empty.map((row) => ({ ...row, value: "" }))} />
          </div>
        </details>
      )}
      {isRemovable(place.kind) && (
        <p class="govuk-body">
          <a class="govuk-link" href={removeAddress(place)}>
            Take it away
          </a>
        </p>
      )}
    </Shell>,
  );
}

function isIn(field: string): (message: FieldMessage) => boolean {
  return ({ pointer }) => pointer === field || pointer.startsWith(`${field}/`);
}

function isOf({ kind, id }: RecordPlace, at: RecordPlace | undefined): boolean {
  return at?.kind === kind && at.id === id;
}
