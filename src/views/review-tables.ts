import { toIsoDate } from "../model/dates.ts";
import type { ModelOnDay } from "../model/day.ts";
import { say } from "../words/say.ts";
import { reviewsView } from "./reviews.ts";
import { type Column, column, type Table } from "./table.ts";

/** The table of reviews, each as the register shows it. */
export function reviewsTable(model: ModelOnDay): Table {
  const { words } = model;
  const columnOf = (name: string, type: Column["type"]): Column => column("common", "definitions/review", name, type);
  const view = reviewsView(model);
  return {
    name: "reviews",
    title: say(words, "openData.reviews", { date: view.asOfInWords }),
    columns: [
      { name: "id", type: "string", means: say(words, "openData.reviewId") },
      column("arrangements", "reviews", "kind", "string"),
      column("arrangements", "reviews", "title", "string"),
      { name: "refreshOf", type: "string", means: say(words, "openData.refreshOf"), whereSaid: true },
      columnOf("owner", "string"),
      columnOf("ownerPart", "string"),
      columnOf("lastReviewed", "date"),
      columnOf("nextReview", "date"),
      columnOf("cycleMonths", "integer"),
      { ...columnOf("month", "string"), whereSaid: true },
      { name: "due", type: "date", means: say(words, "openData.reviewDue") },
      {
        name: "status",
        type: "string",
        means: say(words, "openData.reviewStatus"),
      },
      { name: "days", type: "integer", means: say(words, "openData.reviewDays") },
      { name: "assumed", type: "list", means: say(words, "openData.reviewAssumed") },
      { name: "asOf", type: "date", means: say(words, "openData.dayOfTable") },
    ],
    rows: view.rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      title: row.title,
      refreshOf: row.refreshOf,
      owner: row.assumed.includes("owner") ? undefined : row.owner?.id,
      ownerPart: row.ownerPart,
      lastReviewed: row.lastReviewed && toIsoDate(row.lastReviewed),
      // What rests on a date that no document states is left out; "assumed" tells which field it is.
      nextReview: row.nextReview && !row.isDueAssumed ? toIsoDate(row.nextReview) : undefined,
      cycleMonths: row.cycleMonths,
      month: row.month,
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
  const { words } = model;
  const columnOf = (name: string, type: Column["type"]): Column => column("common", "definitions/heldReview", name, type);
  return {
    name: "reviews-held",
    title: say(words, "openData.heldReviews"),
    columns: [
      { name: "review", type: "string", means: say(words, "openData.heldReviewOf") },
      column("arrangements", "reviews", "kind", "string"),
      columnOf("on", "date"),
      { name: "by", type: "string", means: say(words, "openData.heldReviewBy") },
      { name: "minute", type: "string", means: say(words, "openData.heldReviewMinute") },
      columnOf("changed", "boolean"),
    ],
    rows: reviewsView(model).rows.flatMap(({ id, kind, held }) =>
      held.map(({ on, by, minute, changed }) => ({ review: id, kind, on: toIsoDate(on), by, minute, changed })),
    ),
  };
}
