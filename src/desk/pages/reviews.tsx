import { type ReviewRow, reviewsView } from "../../views/reviews.ts";
import { english } from "../../words/english.ts";
import { editAddress, taskAddress } from "../addresses.ts";
import type { DeskData } from "../data/desk-data.ts";
import { deskHtml } from "../parts/html.ts";
import { type DeskFrame, Shell } from "../parts/shell.tsx";
import { Tag } from "../parts/tag.tsx";
import { TaskList } from "../parts/task-list.tsx";
import type { Offered } from "../tasks/offered.ts";
import { placeOfFile } from "../views/finding-place.ts";

/** Every review with when it was held and is due, the most urgent first. */
export function reviewsPage(frame: DeskFrame, data: DeskData, tasks: readonly Offered[]): string {
  const rows = data.model === undefined ? [] : reviewsView(data.model, english).rows;
  return deskHtml(
    <Shell frame={frame} title="Reviews" current="reviews" width="full">
      <h2 class="govuk-heading-m">What would you like to do?</h2>
      <TaskList items={tasks.map(({ title, about, href }) => ({ title, href, hint: about }))} id="tasks" />
      <h2 class="govuk-heading-m">All reviews</h2>
      <section class="desk-scroll" aria-label="All reviews" tabindex={0}>
        <table class="govuk-table">
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {["Review", "Due", "Status", "", "Last reviewed", "Whose task"].map((heading) => (
                <th scope="col" class="govuk-table__header" key={heading}>
                  {heading === "" ? <span class="govuk-visually-hidden">What to do</span> : heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {rows.map((row) => (
              <Row row={row} data={data} key={row.id} />
            ))}
          </tbody>
        </table>
      </section>
    </Shell>,
  );
}

function Row({ row, data }: { row: ReviewRow; data: DeskData }) {
  const review = data.model?.reviews.find(({ id }) => id === row.id);
  const place = review && placeOfFile(data, review);
  const colours = { overdue: "red", "due-soon": "yellow", unknown: "grey", current: "green" } as const;
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {place === undefined ? (
          row.title
        ) : (
          <a class="govuk-link" href={editAddress(place)}>
            {row.title}
          </a>
        )}
      </th>
      <td class="govuk-table__cell desk-date">{row.dueInWords}</td>
      <td class="govuk-table__cell">
        <Tag colour={colours[row.status]}>{row.statusInWords}</Tag>
      </td>
      <td class="govuk-table__cell">
        {review?.dateField === undefined && (
          <a class="govuk-link" href={taskAddress("record-review", { review: row.id })}>
            Record<span class="govuk-visually-hidden"> a review of {row.title}</span>
          </a>
        )}
      </td>
      <td class="govuk-table__cell desk-date">{row.lastReviewedInWords ?? "Not known"}</td>
      <td class="govuk-table__cell">{[row.ownerPart, row.owner?.name].filter(Boolean).join(", ") || "Not known"}</td>
    </tr>
  );
}
