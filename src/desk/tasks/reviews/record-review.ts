import {
  createRecording,
  type Naming,
  type ReviewRecording,
  type ReviewTold,
  type ReviewToldFault,
  recordableReviews,
  recordReviews,
} from "../../../load/review-recording.ts";
import { inWords } from "../../../model/dates.ts";
import type { ModelOnDay } from "../../../model/day.ts";
import type { DateOrMonth, PartialDate, Review } from "../../../model/model.ts";
import { listInWords } from "../../../text/in-words.ts";
import { reviewsView } from "../../../views/reviews.ts";
import { english } from "../../../words/english.ts";
import { type DeskData, pathBelow } from "../../data/desk-data.ts";
import type { Answers, ChoicesField } from "../../forms/field.ts";
import { lineOf, listOf, partialDateOf } from "../shared/answered.ts";
import { askChoices, askField } from "../shared/asking.ts";
import { errorAt, refuseUnsound } from "../shared/messages.ts";
import { whenInWords } from "../shared/periods.ts";
import type { Task } from "../task.ts";

/** Records the reviews of one meeting, as `review record` does. A link can name one: `?review=ID`. */
export const recordReview: Task = {
  id: "record-review",
  title: "Record a review",
  about: "When one or more reviews have taken place, such as those of all the groups that one meeting went through.",
  section: "reviews",
  steps: (data) => [
    {
      title: "Which reviews, when and by whom?",
      fields: [
        askChoices({ pointer: "/review", label: "What was reviewed", options: optionsOf(data) }),
        askField(data, "groups", "/review/held/0/on", { pointer: "/on", label: "When did it take place?" }),
        askField(data, "groups", "/review/held/0/by", { pointer: "/by", label: "Who carried it out?" }),
        askField(data, "groups", "/review/held/0/minute", { pointer: "/minute", label: "Where is it minuted?" }),
        askField(data, "groups", "/review/nextReview", {
          pointer: "/next",
          label: "When is the next review due, if not one cycle after this one?",
          isOptional: true,
        }),
      ],
    },
  ],
  check: (data, answers) => {
    const { model } = data;
    if (model === undefined) return refuseUnsound(data);
    const { recordings, faults } = recordingsOf(model, answers);
    const refused = recordReviews(recordings, (file) => data.files.get(pathBelow(data, file))?.onDisk ?? "");
    return [
      ...refuseUnsound(data),
      ...withoutRepeats(faults).map(({ field, message }) => errorAt(`/${field}`, message)),
      ...("refused" in refused ? [errorAt("/review", `${refused.review.title}: ${refused.refused}`)] : []),
    ];
  },
  draft: (data, answers, drafts) => {
    const { recordings } = recordingsOf(data.model as ModelOnDay, answers);
    const recorded = recordReviews(recordings, (file) => drafts.textOf(pathBelow(data, file)) ?? "");
    if ("texts" in recorded) for (const [file, text] of recorded.texts) drafts.setText(pathBelow(data, file), text);
    const names = listInWords(
      english,
      recordings.map(({ review }) => (review.isRefresh ? review.title : (review.group?.name ?? review.title))),
    );
    return { sentence: `${names}: reviewed ${whenInWords(partialDateOf(answers, "/on") as PartialDate)}` };
  },
};

/** The reviews, overdue ones first. */
function optionsOf({ model }: DeskData): ChoicesField["options"] {
  if (model === undefined) return [];
  const ids = new Set(recordableReviews(model).map(({ id }) => id));
  return reviewsView(model, english)
    .rows.filter(({ id }) => ids.has(id))
    .map(({ id, title, statusInWords, dueInWords }) => ({
      value: id,
      label: title,
      hint: `${statusInWords}. Due: ${dueInWords}.`,
    }));
}

/** What is to be recorded of each review that was chosen, and what is wrong with what was answered. */
function recordingsOf(model: ModelOnDay, answers: Answers) {
  const told: ReviewTold = {
    on: partialDateOf(answers, "/on"),
    by: lineOf(answers, "/by"),
    minute: lineOf(answers, "/minute"),
    next: partialDateOf(answers, "/next") as DateOrMonth | undefined,
  };
  const recordings: ReviewRecording[] = [];
  const faults: ReviewToldFault[] = [];
  for (const review of chosenReviews(model, answers)) {
    const created = createRecording(model, review, told, model.today, namedByAnswers);
    if ("recording" in created) recordings.push({ review, recording: created.recording });
    // That an answer is missing its field says already.
    else faults.push(...created.faults.filter(({ isMissing }) => !isMissing));
  }
  return { recordings, faults };
}

function chosenReviews(model: ModelOnDay, answers: Answers): Review[] {
  const ids = new Set(listOf(answers, "/review"));
  return recordableReviews(model).filter(({ id }) => ids.has(id));
}

/** Messages name what was answered: a day by itself, a line as "This", since they stand beside it. */
const namedByAnswers: Naming = {
  review: ({ title }) => title,
  day: inWords,
  said: (_, day) => (day === undefined ? "This" : inWords(day)),
  ask: () => ".",
};

/** What is wrong with a day is so for each review. */
function withoutRepeats(faults: readonly ReviewToldFault[]): readonly ReviewToldFault[] {
  return [...new Map(faults.map((each) => [`${each.field} ${each.message}`, each])).values()];
}
