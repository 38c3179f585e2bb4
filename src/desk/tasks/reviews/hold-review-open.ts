import { isRecord } from "../../../load/fields.ts";
import { fileKinds } from "../../../load/file-kinds.ts";
import { calendarDate, inWords } from "../../../model/dates.ts";
import { type ModelOnDay, modelOnDay, verdictOn } from "../../../model/day.ts";
import type { Review } from "../../../model/model.ts";
import { valueAt } from "../../../model/places/pointer.ts";
import { reviewWaiver } from "../../../rules/reviews/index.ts";
import type { DeskData, DeskFile } from "../../data/desk-data.ts";
import type { FileRecord } from "../../data/drafts.ts";
import type { Answers, FieldMessage } from "../../forms/field.ts";
import { withValueAt } from "../../forms/place.ts";
import { dateAnswers, dateOf, lineOf, toAnswers } from "../shared/answered.ts";
import { askChoice, askField } from "../shared/asking.ts";
import { errorAt } from "../shared/messages.ts";
import { withFields } from "../shared/with-fields.ts";
import type { Step, Task } from "../task.ts";

/** "Hold a review open" of docs/editing.md. */
export const holdReviewOpen: Task = {
  id: "hold-review-open",
  title: "Hold a review open",
  about: "When a review that is due must wait, for a reason and with somebody who answers for it.",
  section: "reviews",
  steps: (data, answers) => [which(data), ...(chosenReview(data, answers) === undefined ? [] : [waiver(data)])],
  check: (data, answers, step) => {
    if (step === 0) return dueReviews(data).length === 0 ? [nothingDue] : [];
    return faultsOf(data, answers);
  },
  draft: (data, answers, drafts) => {
    const review = chosenReview(data, answers);
    const file = review && [...data.files.values()].find((each) => each.file === review.file);
    if (review === undefined || file === undefined) throw new Error("No review was chosen.");
    drafts.edit(
      file.path,
      (record) => withValueAt(record, file.kind, review.pointer, withWaiver(file, review, answers)) as FileRecord,
    );
    return { sentence: `${review.title}: review held open until ${inWords(dayOf(answers, "/until") ?? data.day)}` };
  },
};

const nothingDue = errorAt("", "No review is overdue or due soon, so that none has to be held open.", "Come back when one is.");

/** The reviews that may have to wait, the one that was due first at the top. What has no block of its own cannot be held open. */
function dueReviews({ model }: DeskData): Review[] {
  if (model === undefined) return [];
  const dueOf = (review: Review) => verdictOn(model, review).due ?? "";
  return model.reviews
    .filter((review) => review.dateField === undefined && review.isRefresh === undefined)
    .filter((review) => ["overdue", "due-soon"].includes(verdictOn(model, review).status) && dueOf(review) !== "")
    .toSorted((one, other) => (dueOf(one) < dueOf(other) ? -1 : 1));
}

function chosenReview(data: DeskData, answers: Answers): Review | undefined {
  return dueReviews(data).find(({ id }) => id === lineOf(answers, "/review"));
}

function which(data: DeskData): Step {
  const options = dueReviews(data).map((review) => ({
    value: review.id,
    label: review.title,
    hint: data.model && dueInWords(data.model, review),
  }));
  return { title: "Which review must wait?", fields: [askChoice({ pointer: "/review", label: "Review", options })] };
}

function dueInWords(model: ModelOnDay, review: Review): string {
  const { due, status } = verdictOn(model, review);
  return `${status === "overdue" ? "Was due" : "Is due"} on ${inWords(due ?? model.today)}`;
}

function waiver(data: DeskData): Step {
  return {
    title: "Why does it wait, and until when?",
    lede: "Until then the website, the document, the calendar and every report say so, with the reason and who answers for it.",
    fields: [
      askField(data, "groups", "/review/waiver/reason", { pointer: "/reason" }),
      askField(data, "groups", "/review/waiver/owner", { pointer: "/owner", label: "Who answers for the delay" }),
      askField(data, "groups", "/review/waiver/from", { pointer: "/from", label: "First day" }),
      askField(data, "groups", "/review/waiver/until", { pointer: "/until", label: "Last day" }),
    ],
    given: toAnswers(dateAnswers("/from", data.day)),
  };
}

function dayOf(answers: Answers, pointer: string) {
  return calendarDate(String(dateOf(answers, pointer) ?? ""));
}

/** What the check would say of the waiver. */
function faultsOf(data: DeskData, answers: Answers): FieldMessage[] {
  const { model } = data;
  const review = chosenReview(data, answers);
  const owner = bodyWith(data, lineOf(answers, "/owner"));
  const [from, until] = [dayOf(answers, "/from"), dayOf(answers, "/until")];
  if (model === undefined || review === undefined || owner === undefined || from === undefined || until === undefined) return [];
  const tried = { ...review, waiver: { reason: lineOf(answers, "/reason") ?? "", owner, from, until } };
  return reviewWaiver
    .check(modelOnDay({ ...model, reviews: [tried] }, model.today, model.present))
    .map(({ severity, message, help }) => ({ pointer: "/until", severity, message, help }));
}

function bodyWith({ model }: DeskData, id = "") {
  return model?.index.group.get(id) ?? model?.index.partner.get(id);
}

/** The block of the review with the waiver, in place of an earlier one. */
function withWaiver({ kind, raw }: DeskFile, { pointer }: Review, answers: Answers) {
  const block = valueAt(raw, pointer);
  return withFields(fileKinds[kind].schema, pointer, isRecord(block) ? block : {}, {
    waiver: {
      reason: lineOf(answers, "/reason"),
      owner: lineOf(answers, "/owner"),
      from: dateOf(answers, "/from"),
      until: dateOf(answers, "/until"),
    },
  });
}
