import { bodyPointer } from "../../../load/prose.ts";
import { valueAt } from "../../../model/places/pointer.ts";
import { quantity } from "../../../text/phrases.ts";
import type { DeskData } from "../../data/desk-data.ts";
import type { FileRecord } from "../../data/drafts.ts";
import type { Answers, FieldMessage } from "../../forms/field.ts";
import { withValueAt } from "../../forms/place.ts";
import { lineOf, textOf, toAnswers } from "../shared/answered.ts";
import { askChoice, askLine, askProse } from "../shared/asking.ts";
import { errorAt } from "../shared/messages.ts";
import type { Step, Task } from "../task.ts";
import { findParagraphs, type Paragraph } from "./paragraphs.ts";

/** Finds a paragraph by what it says, and changes the lines of that paragraph alone. */
export const editParagraph: Task = {
  id: "edit-paragraph",
  title: "Edit a paragraph",
  about: "When a chapter, a page or the terms of reference of a group are to say something else.",
  section: "texts",
  steps: (data, answers) => {
    const typed = lineOf(answers, "/find");
    if (typed === undefined) return [search];
    const found = findParagraphs(data, typed);
    const chosen = chosenOf(found, answers);
    return [search, which(found), ...(chosen === undefined ? [] : [edit(chosen)])];
  },
  check: (data, answers, step) => {
    if (step === 0) return searchFaults(data, answers);
    const chosen = chosenParagraph(data, answers);
    const isSame = step === 2 && chosen !== undefined && textOf(answers, "/text") === chosen.text;
    return isSame ? [errorAt("/text", "The text is as it was.", "Change it, or leave this page.")] : [];
  },
  draft: (data, answers, drafts) => {
    const chosen = chosenParagraph(data, answers);
    if (chosen === undefined) throw new Error("No paragraph was chosen.");
    const { path, kind, pointer, start, end, headings } = chosen;
    const changed = (text: string) => text.slice(0, start) + (textOf(answers, "/text") ?? "") + text.slice(end);
    if (pointer === bodyPointer && path.endsWith(".md")) {
      drafts.editMarkdown(path, ({ record, body }) => ({ record, body: changed(body) }));
    } else {
      drafts.edit(path, (record) => withValueAt(record, kind, pointer, changed(String(valueAt(record, pointer)))) as FileRecord);
    }
    return { sentence: `${headings.join(", ")}: a paragraph changed` };
  },
};

/** How many paragraphs are offered at most. */
const mostOffered = 20;

const search: Step = {
  title: "Which paragraph?",
  fields: [
    askLine({
      pointer: "/find",
      label: "Words from it",
      hint: "A few words of the paragraph, of the heading above it or of the name of the chapter, page or group.",
    }),
  ],
};

function which(found: readonly Paragraph[]): Step {
  const options = found.slice(0, mostOffered).map(({ key, headings, says }) => ({
    value: key,
    label: headings.join(" – "),
    hint: beginningOf(says),
  }));
  const [only, ...others] = options;
  return {
    title: "Which of these paragraphs?",
    fields: [askChoice({ pointer: "/paragraph", label: "Paragraph", options })],
    ...(only !== undefined && others.length === 0 && { given: new Map([["/paragraph", [only.value]]]) }),
  };
}

/** The first words, so that one paragraph can be told from another. */
function beginningOf(says: string): string {
  const line = says.replace(/\s+/g, " ");
  return line.length <= 120 ? line : `${line.slice(0, 120).replace(/\s\S*$/, "")} …`;
}

function edit({ text, headings, setting }: Paragraph): Step {
  return {
    title: headings.join(" – "),
    fields: [askProse({ pointer: "/text", label: "Text", setting })],
    given: toAnswers({ "/text": text }),
  };
}

function chosenOf(found: readonly Paragraph[], answers: Answers): Paragraph | undefined {
  return found.find(({ key }) => key === lineOf(answers, "/paragraph"));
}

function chosenParagraph(data: DeskData, answers: Answers): Paragraph | undefined {
  return chosenOf(findParagraphs(data, lineOf(answers, "/find") ?? ""), answers);
}

function searchFaults(data: DeskData, answers: Answers): FieldMessage[] {
  const typed = lineOf(answers, "/find") ?? "";
  const found = typed === "" ? 0 : findParagraphs(data, typed).length;
  if (typed === "") return [];
  if (found === 0)
    return [errorAt("/find", `No paragraph has all the words of "${typed}".`, "Write fewer of them, as they stand on the page.")];
  const message = `${quantity(found, "paragraph")} have these words; only the first ${mostOffered} are offered.`;
  const help = "Write one more word of the paragraph.";
  return found <= mostOffered ? [] : [{ pointer: "/find", severity: "warning", message, help }];
}
