import { dateOf, lineOf, textOf } from "./shared/answered.ts";
import { dateField, lineField, ownProse } from "./shared/asked.ts";
import { addFile } from "./shared/new-file.ts";
import { freeId } from "./shared/records.ts";
import type { Task } from "./task.ts";

/** A file in news/, named for its headline. */
export const postNews: Task = {
  id: "post-news",
  title: "Post a piece of news",
  about: "When there is something to tell on the website and in its feed; it is no part of the document.",
  section: "news",
  steps: () => [
    {
      title: "What is the news?",
      fields: [
        lineField(["news", "/title"], { label: "Headline", isRequired: true }),
        lineField(["news", "/summary"]),
        dateField(["news", "/date"], "month"),
        ownProse("/text", "Text", "plain", { isRequired: true }),
      ],
    },
  ],
  check: () => [],
  draft: (data, answers, drafts) => {
    const title = lineOf(answers, "/title") ?? "";
    const date = dateOf(answers, "/date");
    const summary = lineOf(answers, "/summary");
    const record = { title, ...(summary !== undefined && { summary }), ...(date !== undefined && { date }) };
    addFile(data, drafts, "news", freeId(data, ["newsItem"], title), record, textOf(answers, "/text") ?? "");
    return { sentence: `News: ${title}` };
  },
};
