import type { RuleTexts } from "../rule.ts";

const chapter = "---\ntitle: Introduction\n---\n\nThis is how we work.\n";

/** The files of the data folder, whatever is in them. */
export const fileRules = {
  "folder-missing": {
    severity: "error",
    title: "No data folder",
    about: "A data folder that is not there.",
    why: "There is nothing to read, so nothing can be said of any review.",
    ok: [{ files: {} }],
    notOk: [{ files: { ".": null } }],
  },
  "file-missing": {
    severity: "error",
    title: "Files that are missing",
    about: "A file that no partnership can do without, and that is not there.",
    why: "Too little would be left to publish.",
    ok: [{ files: {} }],
    notOk: [{ files: { "partners.yaml": null } }],
  },
  "file-name": {
    severity: "error",
    title: "Files with a name that does not do",
    about: "A record's file whose name is not an id of small letters, digits and single hyphens.",
    why: "The name of the file is the id by which other records name it, and part of a web address.",
    ok: [{ files: { "groups/youth-forum.yaml": "name: Youth Forum\nkind: forum\n" } }],
    notOk: [{ files: { "groups/Youth Forum.yaml": "name: Youth Forum\nkind: forum\n" } }],
  },
  "file-unread": {
    severity: "warning",
    title: "Files that nothing reads",
    about:
      "A YAML or Markdown file that nothing reads, such as one whose name is misspelt; a Word or PDF file among the chapters, the groups, the pages or the news.",
    why: "What stands in it would be left out without a word.",
    ok: [{ files: { "documents.yaml": "documents: []\n" } }],
    notOk: [{ files: { "document.yaml": "documents: []\n" } }],
  },
  "file-empty": {
    severity: "error",
    title: "Empty files",
    about: "A file with nothing in it.",
    why: "Most likely its text was lost; where there is nothing to say, the file can go.",
    ok: [{ files: { "documents.yaml": "documents: []\n" } }],
    notOk: [{ files: { "documents.yaml": "" } }],
  },
  "file-kind": {
    severity: "error",
    title: "Folders in the place of files",
    about: "A folder, or something else that is no file, where a file is expected.",
    why: "It cannot be read.",
    ok: [{ files: { "documents.yaml": "documents: []\n" } }],
    notOk: [{ files: { "documents.yaml/plan.yaml": "documents: []\n" } }],
  },
  "file-link": {
    severity: "error",
    title: "Links in the place of files",
    about: "A link to a file outside the data folder, or to none.",
    why: "A data folder must not publish what stands elsewhere on the machine, and a copy of it elsewhere would lack the file.",
    ok: [{ files: { "documents.yaml": "documents: []\n" } }],
    notOk: [{ files: { "documents.yaml": { linkTo: "../elsewhere.yaml" } } }],
  },
  "file-access": {
    severity: "error",
    title: "Files that may not be read",
    about: "A file that the program has no right to read.",
    why: "What stands in it would be missing.",
    ok: [{ files: { "documents.yaml": "documents: []\n" } }],
    notOk: [{ files: { "documents.yaml": { locked: "documents: []\n" } } }],
  },
  "file-size": {
    severity: "error",
    title: "Files that are too large",
    about: "A file of more than one million bytes.",
    why: "No record is so long: something was pasted in by mistake, and it would slow or stop the machine.",
    ok: [{ files: { "documents.yaml": "documents: []\n" } }],
    notOk: [{ files: { "documents.yaml": { size: 3_000_000_000 } } }],
  },
  encoding: {
    severity: "error",
    title: "Files that are not UTF-8",
    about: "A file that is not saved as UTF-8.",
    why: "The encoding cannot be told from the bytes alone, so letters such as é would be guessed, and guessed wrong.",
    ok: [{ files: { "groups/forum.yaml": "name: Café\nkind: forum\n" } }],
    // "name: Café" in Windows-1252.
    notOk: [{ files: { "groups/forum.yaml": { bytes: "6e616d653a20436166e9" } } }],
  },
  "markdown-head": {
    severity: "error",
    title: "Texts without a closed head",
    about: "A Markdown file without a closed head of fields between two lines of three hyphens.",
    why: "The title stands in the head; without its end nobody can tell where the text begins.",
    ok: [{ files: { "chapters/introduction.md": chapter } }],
    notOk: [{ files: { "chapters/introduction.md": chapter.replace("\n---\n\n", "\n\n") } }],
  },
} as const satisfies RuleTexts;
