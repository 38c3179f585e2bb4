import { toIsoDate } from "../model/dates.ts";
import type { ModelOnDay } from "../model/day.ts";
import { reviewsView } from "./reviews.ts";
import { type Column, column, type Table } from "./table.ts";

/** The table of reviews, each as the register shows it. */
export function reviewsTable(model: ModelOnDay): Table {
  const columnOf = (name: string, type: Column["type"]): Column => column("common", "definitions/review", name, type);
  const view = reviewsView(model);
  return {
    name: "reviews",
    title: `Reviews as of ${view.asOfInWords}`,
    columns: [
      { name: "id", type: "string", means: "The group's id, or that of the promise." },
      column("arrangements", "reviews", "kind", "string"),
      column("arrangements", "reviews", "title", "string"),
      columnOf("owner", "string"),
      columnOf("ownerPart", "string"),
      columnOf("lastReviewed", "date"),
      columnOf("nextReview", "date"),
      columnOf("cycleMonths", "integer"),
      { name: "due", type: "date", means: "The last day on which the review is in time." },
      {
        name: "status",
        type: "string",
        means: "On the day of the table: current, due-soon, overdue, or unknown where nobody knows the date.",
      },
      { name: "days", type: "integer", means: "Days from the day of the table until it is due; negative when overdue." },
      { name: "assumed", type: "list", means: "The fields that no document states; their values are left out." },
      { name: "asOf", type: "date", means: "The day of the table." },
    ],
    rows: view.rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      title: row.title,
      owner: row.assumed.includes("owner") ? undefined : row.owner?.id,
      ownerPart: row.ownerPart,
      lastReviewed: row.lastReviewed && toIsoDate(row.lastReviewed),
      // What rests on a date that no document states is left out; "assumed" tells which field it is.
      nextReview: row.nextReview && !row.isDueAssumed ? toIsoDate(row.nextReview) : undefined,
      cycleMonths: row.cycleMonths,
      due: row.isDueAssumed ? undefined : row.due,
      status: row.isDueAssumed ? undefined : row.status,
      days: row.isDueAssumed ? undefined : row.days,
      assumed: row.assumed,
      asOf: model.today,
    })),
  };
}

/** The table of the reviews that took place. */
export function heldReviewsTable(model: ModelOnDay): Table {
  const columnOf = (name: string, type: Column["type"]): Column => column("common", "definitions/heldReview", name, type);
  return {
    name: "reviews-held",
    title: "Reviews that took place, the newest of each first",
    columns: [
      { name: "review", type: "string", means: "The review, by its id in the table of reviews." },
      column("arrangements", "reviews", "kind", "string"),
      columnOf("on", "date"),
      { name: "by", type: "string", means: "Who carried it out, as far as that is recorded and published." },
      { name: "minute", type: "string", means: "Where it is minuted, as far as that is recorded and published." },
      columnOf("changed", "boolean"),
    ],
    rows: reviewsView(model).rows.flatMap(({ id, kind, held }) =>
      held.map(({ on, by, minute, changed }) => ({ review: id, kind, on: toIsoDate(on), by, minute, changed })),
    ),
  };
}
