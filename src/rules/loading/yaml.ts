import type { RuleTexts } from "../rule.ts";

/** An example that replaces fields of the board's file. */
const board = (text: string) => ({ files: { "groups/board.yaml": text } }) as const;

/** What cannot be read as YAML, and what YAML allows and a record does not. */
export const yamlRules = {
  yaml: {
    severity: "error",
    about: "Text that is not YAML, where none of the other rules can say more exactly why.",
    why: "Nothing of the file can be read from there on.",
    ok: [board('shortName: "*"\n')],
    notOk: [board("shortName: B\n& Sons\n")],
  },
  "yaml-tab": {
    severity: "error",
    about: "A tab that indents a line.",
    why: "YAML takes only spaces (YAML 1.2.2, section 6.1), because editors show tabs at different widths.",
    ok: [board("meetings:\n  words: Monthly.\n")],
    notOk: [board("meetings:\n\twords: Monthly.\n")],
  },
  "yaml-indent": {
    severity: "error",
    about: "A line that begins further in or out than the lines above it lead one to expect.",
    why: "Indentation says which record a field belongs to.",
    ok: [board("shortName: B\nsummary: The board leads.\n")],
    notOk: [board("shortName: B\n  summary: The board leads.\n")],
  },
  "yaml-colon": {
    severity: "error",
    about: "A colon followed by a space within a value, or a field without its colon.",
    why: "The colon and the space are what parts a field's name from its value.",
    ok: [board('summary: "The board: it leads."\n')],
    notOk: [board("summary: The board: it leads.\n")],
  },
  "yaml-quotes": {
    severity: "error",
    about: "Quotes that are never closed or close too early, or a value that needs quotes and has none.",
    why: "The text would end too early, or run on into the fields below.",
    ok: [board('summary: "It leads."\n')],
    notOk: [board('summary: "It leads.\n')],
  },
  "yaml-brackets": {
    severity: "error",
    about: "A list in brackets that is not closed, or lacks a comma.",
    why: "The fields below would be read as part of the list.",
    ok: [board("otherNames: [The Board, Leaders]\n")],
    notOk: [board("otherNames: [The Board, Leaders\n")],
  },
  "yaml-list": {
    severity: "error",
    about: "A list that begins on the line of its name.",
    why: "YAML takes the hyphen of an entry only at the beginning of a line.",
    ok: [board("otherNames:\n  - The Board\n")],
    notOk: [board("otherNames: - The Board\n")],
  },
  "yaml-block": {
    severity: "error",
    about: "Text on the line of the | or > that announces it.",
    why: "A text of several lines begins on the line below its sign.",
    ok: [board("summary: |\n  The board leads.\n")],
    notOk: [board("summary: | The board leads.\n")],
  },
  "yaml-depth": {
    severity: "error",
    about: "Records nested more than 40 deep.",
    why: "No record goes so deep: brackets were opened and never closed, and the machine would run out of memory over them.",
    ok: [board("otherNames: [The Board]\n")],
    notOk: [board(`otherNames: ${"[".repeat(50)}\n`)],
  },
  "yaml-character": {
    severity: "error",
    about: "A control character, which can be neither seen nor printed.",
    why: "It comes along when text is copied; a PDF or a feed that holds it cannot be opened by some readers.",
    ok: [board("summary: The board leads.\n")],
    notOk: [board("summary: The board\u0007 leads.\n")],
  },
  "yaml-documents": {
    severity: "error",
    about: "A second document in a file, after a line of three hyphens.",
    why: "A file holds one record; what follows would be left out without a word.",
    ok: [{ files: { "groups/forum.yaml": "name: Forum\nkind: forum\n" } }],
    notOk: [{ files: { "groups/forum.yaml": "name: Forum\nkind: forum\n---\nname: Second Forum\nkind: forum\n" } }],
  },
  "yaml-remark": {
    severity: "warning",
    about: "A # without a space after it, which begins a remark and so cuts the value short.",
    why: '"Room #5" would lose its number without a word.',
    ok: [board('summary: "It meets in Room #5."\n')],
    notOk: [board("summary: It meets in Room #5.\n")],
  },
  "yaml-alias": {
    severity: "error",
    about: "An anchor (&name) or an alias (*name).",
    why: "The same text would stand in two places while a reader of the file sees one, and a few aliases of aliases can fill any memory.",
    ok: [board('shortName: "*B"\n')],
    notOk: [board("shortName: *B\n")],
  },
  "yaml-merge": {
    severity: "error",
    about: "A merge key (<<), which would take the fields of another record.",
    why: "It is no part of YAML 1.2, and a reader of the file would not see the fields.",
    ok: [board("meetings:\n  words: Monthly.\n")],
    notOk: [board("meetings:\n  <<: {}\n  words: Monthly.\n")],
  },
  "yaml-tag": {
    severity: "error",
    about: "A tag (!name) on a value.",
    why: "It asks the parser for another kind of value than a record can hold.",
    ok: [board('shortName: "!B"\n')],
    notOk: [board("shortName: !B\n")],
  },
  "yaml-key": {
    severity: "error",
    about: "A list or a set of fields where the name of a field should stand, or a name that no field can have.",
    why: "No field can be found under it.",
    ok: [board("shortName: B\n")],
    notOk: [board("[shortName]: B\n")],
  },
  "yaml-duplicate-key": {
    severity: "error",
    about: "A field that stands twice in the same record.",
    why: "Only one of the two would be published, and the file does not say which.",
    ok: [board("shortName: B\n")],
    notOk: [board("shortName: B\nshortName: TB\n")],
  },
} as const satisfies RuleTexts;
