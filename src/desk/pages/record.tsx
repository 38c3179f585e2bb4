import { titleOf } from "../forms/words/titles.ts";
import { deskHtml } from "../parts/html.ts";
import { MessagePlace } from "../parts/messages.tsx";
import { Shell } from "../parts/shell.tsx";
import { SummaryList } from "../parts/summary-list.tsx";
import { TaskLinks } from "../parts/task-links.tsx";
import { tasksOn } from "../tasks/offered.ts";
import { sectionOf } from "../views/section-of.ts";
import { crumbsTo } from "./crumbs.ts";
import type { EditView } from "./edit-view.ts";
import { fieldRows, isFilledIn } from "./rows.tsx";
import { savedNotice } from "./saved.tsx";

/** The page of a whole file: what it says, a row for each field, and the tasks that are about it. */
export function recordPage(view: EditView): string {
  const { frame, data, place, form } = view;
  const own = view.messages.filter(({ pointer }) => pointer === "");
  const tasks = tasksOn(data, place);
  const rows = fieldRows(view);
  const [filled, empty] = [rows.filter(isFilledIn), rows.filter((row) => !isFilledIn(row))];
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
      <MessagePlace pointer="" id="record" messages={own} />
      {filled.length > 0 && <SummaryList rows={filled} />}
      {empty.length > 0 && (
        <details class="govuk-details" open={filled.length === 0}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Fields that are not filled in ({empty.length})</span>
          </summary>
          <div class="govuk-details__text desk-empty">
            <SummaryList rows={empty.map((row) => ({ ...row, value: "" }))} />
          </div>
        </details>
      )}
    </Shell>,
  );
}
