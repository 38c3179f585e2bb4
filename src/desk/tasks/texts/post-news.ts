import { dateOf, lineOf, textOf } from "../shared/answered.ts";
import { askField, askProse } from "../shared/asking.ts";
import { addFile } from "../shared/new-file.ts";
import { freeId } from "../shared/records.ts";
import type { Task } from "../task.ts";

/** A file in news/, named for its headline. */
export const postNews: Task = {
  id: "post-news",
  title: "Post a piece of news",
  about: "When there is something to tell on the website and in its feed; it is no part of the document.",
  section: "news",
  steps: (data) => [
    {
      title: "What is the news?",
      fields: [
        askField(data, "news", "/title", { label: "Headline" }),
        askField(data, "news", "/summary", { isOptional: true }),
        askField(data, "news", "/date", { isOptional: true }),
        askProse({ pointer: "/text", label: "Text", setting: "plain" }),
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
