import { titleOf } from "../forms/words/titles.ts";
import { deskHtml } from "../parts/html.ts";
import { MessagePlace } from "../parts/messages.tsx";
import { Shell } from "../parts/shell.tsx";
import { SummaryList } from "../parts/summary-list.tsx";
import { tasksOn } from "../tasks/offered.ts";
import { crumbsTo, sectionOf } from "./crumbs.ts";
import type { EditView } from "./edit-view.ts";
import { fieldRows } from "./rows.tsx";
import { savedNotice } from "./saved.tsx";

/** The page of a whole file: what it says, a row for each field, and the tasks that are about it. */
export function recordPage(view: EditView): string {
  const { frame, data, place, form } = view;
  const own = view.messages.filter(({ pointer }) => pointer === "");
  const tasks = tasksOn(data, place);
  const filled = fieldRows(view);
  return deskHtml(
    <Shell
      frame={frame}
      title={titleOf(data, place)}
      caption={form.title}
      current={sectionOf(place.kind)}
      isWithin
      breadcrumbs={crumbsTo(data, place)}
      notice={savedNotice(frame, view.notice)}
    >
      {form.hint !== undefined && <p class="govuk-body">{form.hint}</p>}
      <MessagePlace pointer="" id="record" messages={own} />
      {tasks.length > 0 && (
        <ul class="govuk-list">
          {tasks.map(({ title, href }) => (
            <li key={href}>
              <a class="govuk-link" href={href}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
      <SummaryList rows={filled} />
    </Shell>,
  );
}
