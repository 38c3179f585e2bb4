import { lineOf, textOf } from "../shared/answered.ts";
import { askField, askProse } from "../shared/asking.ts";
import { addFile } from "../shared/new-file.ts";
import { freeId } from "../shared/records.ts";
import type { Task } from "../task.ts";

/** A file in pages/, named for its title. */
export const addPage: Task = {
  id: "add-page",
  title: "Add a page",
  about: "When the website is to say something that is no part of the document.",
  section: "texts",
  steps: (data) => [
    {
      title: "What is the page?",
      fields: [
        askField(data, "pages", "/title"),
        askField(data, "pages", "/audience"),
        askField(data, "pages", "/description", { isOptional: true }),
        askProse({ pointer: "/text", label: "Text", setting: "plain" }),
      ],
    },
  ],
  check: () => [],
  draft: (data, answers, drafts) => {
    const title = lineOf(answers, "/title") ?? "";
    const [description, audience] = [lineOf(answers, "/description"), lineOf(answers, "/audience")];
    const record = { title, ...(description !== undefined && { description }), audience };
    addFile(data, drafts, "pages", freeId(data, ["page"], title), record, textOf(answers, "/text") ?? "");
    return { sentence: `Page added: ${title}` };
  },
};
