import { isRecord } from "../../../load/fields.ts";
import type { DeskData } from "../../data/desk-data.ts";
import { pathOf } from "../../data/drafts.ts";
import type { ChoiceField } from "../../forms/field.ts";
import { lineOf, textOf } from "../shared/answered.ts";
import { askChoice, askField, askProse } from "../shared/asking.ts";
import { addFile } from "../shared/new-file.ts";
import { freeId } from "../shared/records.ts";
import type { Task } from "../task.ts";

/** What stands for the place before all other chapters. */
const first = "first";

/** A file in chapters/, and its place among the chapters of the document. */
export const addChapter: Task = {
  id: "add-chapter",
  title: "Add a chapter",
  about: "When the document is to have one chapter more; it is a page of the website too.",
  section: "texts",
  steps: (data) => [
    {
      title: "What is the chapter?",
      fields: [
        askField(data, "chapters", "/title"),
        askChoice({ pointer: "/after", label: "Where does it stand?", options: placesIn(data) }),
        askProse({ pointer: "/text", label: "Text", setting: "plain" }),
      ],
    },
  ],
  check: () => [],
  draft: (data, answers, drafts) => {
    const title = lineOf(answers, "/title") ?? "";
    const id = freeId(data, ["chapter", "appendix"], title);
    const after = lineOf(answers, "/after") ?? first;
    addFile(data, drafts, "chapters", id, { title }, textOf(answers, "/text") ?? "");
    drafts.edit(pathOf("arrangements"), (record) => {
      const chapters = Array.isArray(record.chapters) ? record.chapters : [];
      return { ...record, chapters: chapters.toSpliced(chapters.indexOf(after) + 1, 0, id) };
    });
    return { sentence: `Chapter added: ${title}` };
  },
};

function placesIn({ files, model }: DeskData): ChoiceField["options"] {
  const raw = files.get(pathOf("arrangements"))?.raw;
  const ids = isRecord(raw) && Array.isArray(raw.chapters) ? raw.chapters : [];
  const titleOf = (id: string) => model?.index.chapter.get(id)?.title ?? id;
  return [
    { value: first, label: "Before all others" },
    ...ids.filter((id) => typeof id === "string").map((id) => ({ value: id, label: `After ${titleOf(id)}` })),
  ];
}
