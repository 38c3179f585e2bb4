import type { Chance, Draft, Raw } from "./edited.ts";

/** What is put in and taken out of the wording, in order, each without the space around it; undefined where many sections change. */
export interface Rewritten {
  readonly inserted: string;
  readonly deleted: string;
}

/** An edit of wording by chance, and what a comparison must mark. */
export type WordingEdit = (draft: Draft, chance: Chance) => Rewritten;

const chapter = "chapters/how-we-work.md";

/** Edits of wording, by name. */
export const wordingEdits: Readonly<Record<string, WordingEdit>> = {
  "a word is put into terms of reference": (draft, chance) => {
    const section = plainSection(draft, chance);
    const word = chance.word();
    section.text = section.text.replace(/(\w) (\w)/, `$1 ${word} $2`);
    return { inserted: word, deleted: "" };
  },
  "a word of terms of reference is another": (draft, chance) => {
    const section = draft.record("groups/case-panel.yaml").termsOfReference.sections[0];
    const [word, old] = [chance.word(), chance.of(["panel", "twelve", "files", "reads"])];
    section.text = section.text.replace(old, word);
    return { inserted: word, deleted: old };
  },
  "a word of a chapter is taken out": (draft, chance) => {
    const old = chance.of(["endorsed ", "statutory ", "spoke ", "Ask "]);
    draft.setText(chapter, draft.text(chapter).replace(old, ""));
    return { inserted: "", deleted: old.trim() };
  },
  "a paragraph is put into a chapter": (draft, chance) => {
    const line = `${chance.word()} ${chance.word()} ${chance.word()}.`;
    draft.setText(chapter, draft.text(chapter).replace("\n## How to reach us\n", `\n${line}\n\n## How to reach us\n`));
    return { inserted: line, deleted: "" };
  },
  "an item is put into a list": (draft, chance) => {
    const section = draft.record("groups/executive-board.yaml").termsOfReference.sections[0];
    const item = `it weighs ${chance.word()}`;
    section.text = section.text.replace("\n- it hears", `\n- ${item};\n- it hears`);
    return { inserted: `${item};`, deleted: "" };
  },
  "a word of shared wording is another": (draft, chance) => {
    const clause = draft.record("clauses.yaml").clauses[1];
    const word = chance.word();
    clause.text = clause.text.replace("family", word);
    return { inserted: word, deleted: "family" };
  },
  "a heading is another": (draft, chance) => {
    const section = draft.record("groups/learning-group.yaml").termsOfReference.sections[0];
    section.heading = `Purpose and ${chance.word()}`;
    return { inserted: section.heading.replace("Purpose ", ""), deleted: "" };
  },
  "a section is added": (draft, chance) => {
    const { sections } = draft.record("groups/case-panel.yaml").termsOfReference;
    const section = { heading: chance.word(), text: `It begins with ${chance.word()}.` };
    sections.splice(chance.below(sections.length + 1), 0, section);
    return { inserted: `${section.heading}\n${section.text}`, deleted: "" };
  },
  "a section is taken out": (draft, chance) => {
    const { sections } = draft.record("groups/executive-board.yaml").termsOfReference;
    const [gone] = sections.splice(3 + chance.below(1), 1);
    return { inserted: "", deleted: `${gone.heading}\n[who chairs the group]` };
  },
  "a cell of a table is another": (draft, chance) => {
    const [annex] = draft.record("groups/learning-group.yaml").termsOfReference.annexes;
    const word = chance.word();
    annex.text = annex.text.replace("one day", `${word} day`);
    return { inserted: word, deleted: "one" };
  },
  "words are set in bold": (draft) => {
    const section = draft.record("groups/case-panel.yaml").termsOfReference.sections[0];
    section.text = section.text.replace("twelve", "**twelve**");
    return { inserted: "", deleted: "" };
  },
};

/** A section of terms of reference that holds plain words and nothing else. */
function plainSection(draft: Draft, chance: Chance): Raw {
  const files = ["groups/case-panel.yaml", "groups/learning-group.yaml", "groups/executive-board.yaml"];
  return draft.record(chance.of(files)).termsOfReference.sections[0];
}
