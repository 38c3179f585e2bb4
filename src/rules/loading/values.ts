import type { RuleTexts } from "../rule.ts";

/** The scripts whose letters the document's fonts have. */
export const scriptsInWords =
  "Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari (Hindi, Nepali), Gurmukhi (Punjabi), Bengali and Chinese";

/** An example that replaces fields of the board's file. */
const board = (text: string) => ({ files: { "groups/board.yaml": text } }) as const;

const people = (text: string) => ({ files: { "people.yaml": `people:\n  - id: ann-reed\n${text}` } }) as const;

/** The fields of a record and their values, as the schemas in src/schema describe them. */
export const valueRules = {
  "missing-field": {
    severity: "error",
    title: "Fields that are missing",
    about: "A record without a field that it needs.",
    why: "What the field says could not be shown anywhere.",
    ok: [people("    name: Ann Reed\n")],
    notOk: [{ files: { "people.yaml": "people:\n  - name: Ann Reed\n" } }],
  },
  "unknown-key": {
    severity: "error",
    title: "Fields that nothing knows",
    about: "A field that the record does not have, such as one whose name is misspelt.",
    why: "What stands in it would be left out without a word.",
    ok: [board("summary: The board leads.\n")],
    notOk: [board("sumary: The board leads.\n")],
  },
  "wrong-type": {
    severity: "error",
    title: "Values of the wrong type",
    about: "A value of another type than the field takes: a number for a text, a text for a list.",
    why: "YAML reads 01632 as a number and yes as a text; what would be shown is not what was typed.",
    ok: [board("meetings:\n  timesAYear: 4\n  words: Four times a year.\n")],
    notOk: [board("meetings:\n  timesAYear: four\n  words: Four times a year.\n")],
  },
  "empty-value": {
    severity: "error",
    title: "Fields with nothing in them",
    about: "A field, or an entry of a list, with nothing in it.",
    why: "A heading or a cell without words would be published.",
    ok: [board("summary: The board leads.\n")],
    notOk: [board("summary:\n")],
  },
  "empty-list": {
    severity: "error",
    title: "Lists with nothing in them",
    about: "A list without an entry where one is needed.",
    why: "A heading with nothing below it would be published.",
    ok: [board("memberships:\n  - agency: police\n    seats:\n      - post: Chief Constable\n")],
    notOk: [board("memberships:\n  - agency: police\n    seats: []\n")],
  },
  "repeated-entry": {
    severity: "error",
    title: "Entries that stand twice",
    about: "The same entry twice in a list.",
    why: "It would be shown twice, or one of the two was meant to be another.",
    ok: [board("meetings:\n  notIn: [August, December]\n  words: Monthly.\n")],
    notOk: [board("meetings:\n  notIn: [August, August]\n  words: Monthly.\n")],
  },
  "not-allowed": {
    severity: "error",
    title: "Words that a field does not take",
    about: "A word that is not one of those which the field can take.",
    why: "Pages are made by these words, and none would be made for another.",
    ok: [board("kind: board\n")],
    notOk: [board("kind: bord\n")],
  },
  "out-of-range": {
    severity: "error",
    title: "Numbers that are too small or too large",
    about: "A number that is smaller or larger than the field can take.",
    why: "It cannot be true: no group meets a thousand times a year.",
    ok: [board("meetings:\n  timesAYear: 10\n  words: Ten times a year.\n")],
    notOk: [board("meetings:\n  timesAYear: 1000\n  words: Ten times a year.\n")],
  },
  "too-long": {
    severity: "error",
    title: "Ids that are too long",
    about: "An id of more than 80 letters.",
    why: "Ids become web addresses and names of files, and not every system takes longer ones.",
    ok: [{ files: { "documents.yaml": "documents:\n  - { id: plan, title: Plan, kind: plan, partner: police }\n" } }],
    notOk: [
      {
        files: {
          "documents.yaml": `documents:\n  - { id: ${"plan-".repeat(17)}1, title: Plan, kind: plan, partner: police }\n`,
        },
      },
    ],
  },
  date: {
    severity: "error",
    title: "Dates that are none",
    about: "A date that is not written year-month-day, or that the calendar does not have; a month alone where a day is needed.",
    why: "6/1/2025 is a day in June to some readers and in January to others (ISO 8601 settles it).",
    ok: [people("    name: Ann Reed\n    from: 2025-01-06\n")],
    notOk: [people("    name: Ann Reed\n    from: 6/1/2025\n")],
  },
  "time-zone": {
    severity: "error",
    title: "Time zones that are none",
    about: "A time zone that is not in the IANA database.",
    why: "The time zone decides on which day a review goes overdue.",
    ok: [{ files: { "arrangements.yaml": partnership("Europe/London") } }],
    notOk: [{ files: { "arrangements.yaml": partnership("London") } }],
  },
  malformed: {
    severity: "error",
    title: "Values in the wrong form",
    about: "A value that is not written as its field asks: an id, an email address, a telephone number, a web address, a colour.",
    why: "A link to it would lead nowhere, or a record could not be found by it.",
    ok: [people("    name: Ann Reed\n    email: ann.reed@example.org\n")],
    notOk: [people("    name: Ann Reed\n    email: ann.reed at example.org\n")],
  },
  "address-with-password": {
    severity: "error",
    title: "Web addresses with a password",
    about: "A web address with a user's name or a password in it, before an @.",
    why: "It would be published with the address, and browsers refuse such addresses or leave the name out.",
    ok: [{ files: { "arrangements.yaml": partnership("Europe/London") } }],
    notOk: [{ files: { "arrangements.yaml": partnership("Europe/London", "https://office:secret@sandholm.example.org") } }],
  },
  "unseen-sign": {
    severity: "error",
    title: "Signs that cannot be seen",
    about: "A character in a text that can be neither seen nor printed: a control character, or one that no text may hold.",
    why: "It comes along when text is copied; a feed that holds it cannot be opened at all (XML 1.0, section 2.2).",
    ok: [board('summary: "The board leads."\n')],
    notOk: [
      board('summary: "The board\\x1b leads."\n'),
      board('summary: "The board\\uFFFE leads."\n'),
      { files: { "chapters/introduction.md": "---\ntitle: Introduction\n---\n\nThis is\u0008 how we work.\n" } },
    ],
  },
  "prose-remark": {
    severity: "error",
    title: "Remarks in published texts",
    about: "A remark in HTML, <!-- like this -->, in a text that is published.",
    why: "HTML in the data is shown as text: readers would see what was meant for the office.",
    ok: [board("# To be looked at again.\nsummary: The board leads.\n"), board("summary: Write `<!--` for a remark.\n")],
    notOk: [board("summary: The board leads. <!-- To be looked at again. -->\n")],
  },
  "sign-without-font": {
    severity: "error",
    title: "Letters that no font has",
    about: `A letter or a sign that none of the document's fonts has: they have the letters of ${scriptsInWords}, those of Vietnamese and Yoruba among the Latin.`,
    why: "The PDF would show it in whatever font the machine has, or not at all (PDF/UA-1, 7.21 asks that every glyph be embedded).",
    ok: [people("    name: Nguyễn Thị Ánh\n    publish: true\n"), people("    name: شیرین بیگم\n    publish: true\n")],
    notOk: [people("    name: தமிழ்\n    publish: true\n"), board("summary: The board leads ☞ always.\n")],
  },
} as const satisfies RuleTexts;

function partnership(timeZone: string, website = "https://sandholm.example.org"): string {
  return `partnership:
  partner: partnership
  remit: children
  jurisdiction: England
  area: Sandholm
  website: ${website}
  timeZone: ${timeZone}
  language: en-GB
`;
}
