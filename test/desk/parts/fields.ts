import type { Answers, Field, FieldMessage, RecordField } from "../../../src/desk/forms/field.ts";
import type { RecordOption } from "../../../src/desk/parts/fields/field-props.ts";

const base = { isRequired: true, mayBeUnknown: false, mayBeAssumed: false };

const levels = ["Universal", "Early help", "Targeted", "Statutory", "Specialist", "Acute", "Regional", "National"];

/** A field of every type, and of each way of drawing it. */
export const fields: readonly Field[] = [
  {
    ...base,
    type: "line",
    pointer: "/name",
    label: "Name",
    hint: "As it stands on the website.",
    purpose: "text",
    examples: ["Serious Cases"],
  },
  { ...base, type: "line", pointer: "/email", label: "Email address", isRequired: false, purpose: "email", examples: [] },
  {
    ...base,
    type: "line",
    pointer: "/telephone",
    label: "Telephone number",
    isRequired: false,
    mayBeUnknown: true,
    purpose: "telephone",
    examples: [],
  },
  { ...base, type: "number", pointer: "/members", label: "Members for a quorum", mayBeAssumed: true, minimum: 1 },
  { ...base, type: "yesNo", pointer: "/published", label: "May the name be published?" },
  { ...base, type: "yesNo", pointer: "/votes", label: "May vote", isRequired: false },
  {
    ...base,
    type: "choice",
    pointer: "/status",
    label: "What it is",
    options: [
      { value: "board", label: "Board" },
      { value: "subgroup", label: "Subgroup", hint: "Stands under another group." },
      { value: "task", label: "Task and finish group", hint: "Ends with its task." },
    ],
  },
  {
    ...base,
    type: "choice",
    pointer: "/level",
    label: "Level",
    isRequired: false,
    options: levels.map((label) => ({ value: label.toLowerCase(), label })),
  },
  {
    ...base,
    type: "choices",
    pointer: "/duties",
    label: "What it does",
    isRequired: false,
    options: [
      { value: "audits", label: "Audits cases" },
      { value: "trains", label: "Trains people", hint: "Of any organisation." },
    ],
  },
  {
    ...base,
    type: "date",
    pointer: "/from",
    label: "Since when",
    hint: "The day on which it begins.",
    isRequired: false,
    least: "year",
    mayBeUnknown: true,
    mayBeAssumed: true,
  },
  {
    ...base,
    type: "record",
    pointer: "/chair",
    label: "Chair",
    hint: "The person who chairs it.",
    kinds: ["person"],
    mayBeUnknown: true,
  },
  {
    ...base,
    type: "list",
    pointer: "/reportsTo",
    label: "Reports to",
    hint: "The groups to which it reports, the most important first.",
    isRequired: false,
    item: { ...base, type: "record", pointer: "/reportsTo", label: "Group", kinds: ["group"] },
  },
  {
    ...base,
    type: "list",
    pointer: "/meetings",
    label: "Meetings",
    isRequired: false,
    item: { ...base, type: "date", pointer: "/meetings", label: "Meeting", least: "day" },
  },
  {
    ...base,
    type: "table",
    pointer: "/words",
    label: "Words",
    isRequired: false,
    hint: "What is said in place of the usual words.",
  },
  {
    ...base,
    type: "upload",
    pointer: "/signature",
    label: "Signature",
    hint: "A picture of at most 2 MB.",
    isRequired: false,
    accepts: "picture",
  },
  {
    ...base,
    type: "prose",
    pointer: "/purpose",
    label: "Purpose",
    hint: "What the group is for, in a few sentences.",
    setting: "plain",
  },
];

/** Answers to some of the fields. */
export const answers: Answers = new Map<string, readonly string[]>([
  ["/name", ["Serious Cases <Group> & “Panel”"]],
  ["/telephone.unknown", ["yes"]],
  ["/members", ["5"]],
  ["/members.assumed", ["The minutes name five."]],
  ["/published", ["yes"]],
  ["/status", ["subgroup"]],
  ["/level", ["targeted"]],
  ["/duties", ["trains"]],
  ["/from.month", ["9"]],
  ["/from.year", ["2024"]],
  ["/chair", ["ada-lovelace"]],
  ["/reportsTo/0", ["executive"]],
  ["/reportsTo/1", ["board"]],
  ["/reportsTo/2", ["learning"]],
  ["/meetings/0.day", ["3"]],
  ["/meetings/0.month", ["2"]],
  ["/meetings/0.year", ["2025"]],
  ["/words/0.key", ["group"]],
  ["/words/0.value", ["panel"]],
  ["/purpose", ["It learns from **serious cases**.\n\n- reads reports\n- tells what has to change"]],
]);

/** Messages of every severity, at fields, at items and at the form. */
export const messages: readonly FieldMessage[] = [
  { pointer: "", severity: "note", message: "The group has no terms of reference.", help: "They can be added later." },
  { pointer: "/name", severity: "error", message: "Another group has this name.", help: "Give it another one." },
  { pointer: "/name", severity: "warning", message: "The name is long.", help: "Names of up to 40 letters fit in the matrix." },
  {
    pointer: "/email",
    severity: "error",
    message: "“serious@” is not an email address.",
    help: "Type it with the part behind the @.",
  },
  { pointer: "/members", severity: "error", message: "The quorum is greater than the number of members.", help: "" },
  { pointer: "/published", severity: "error", message: "“published” is missing.", help: "Say yes or no." },
  { pointer: "/level", severity: "error", message: "“odd” is no level.", help: "Choose one." },
  { pointer: "/duties", severity: "note", message: "Few groups do both.", help: "" },
  { pointer: "/from", severity: "error", message: "There is no 31 September.", help: "Type a day that there is." },
  {
    pointer: "/chair",
    severity: "error",
    message: "“ada” is not a person. Did you mean “ada-lovelace”?",
    help: "Choose somebody.",
  },
  { pointer: "/reportsTo/1", severity: "error", message: "The group reports to itself.", help: "Choose another one." },
  { pointer: "/reportsTo", severity: "warning", message: "Three groups are many.", help: "" },
  { pointer: "/meetings/0", severity: "error", message: "The meeting is in the past.", help: "" },
  { pointer: "/words/0", severity: "error", message: "“group” is no word of the website.", help: "See the list of words." },
  { pointer: "/signature", severity: "error", message: "The file is no picture.", help: "Choose a PNG, JPEG or SVG file." },
  { pointer: "/purpose", severity: "error", message: "[[group:none]] names no group.", help: "Use “Insert a fact”." },
];

const people: readonly RecordOption[] = [
  { id: "ada-lovelace", name: "Ada Lovelace", detail: "Director, Fenmarsh Council" },
  { id: "grace-hopper", name: "Grace Hopper", detail: "Chief officer, Fenmarsh Police" },
  { id: "rene", name: "René <Descartes>" },
];

const groups: readonly RecordOption[] = [
  { id: "board", name: "Board" },
  { id: "executive", name: "Executive" },
  { id: "learning", name: "Learning and Improvement" },
  { id: "learning-old", name: "Learning and Improvement" },
];

/** The records that a field can name. */
export const records = (field: RecordField): readonly RecordOption[] => (field.kinds.includes("person") ? people : groups);
