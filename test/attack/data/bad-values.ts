import { fieldsAt } from "../../../src/load/fields.ts";
import { fileKinds, type KindName } from "../../../src/load/file-kinds.ts";
import { fieldAt, fieldsOf, recordsOf, withValues } from "../../load/schema-fields.ts";
import type { BadFolder } from "./bad-files.ts";
import type { DataFolder } from "./data-folder.ts";

/** A value that is put in place of a sound one, and the rule that must say so; "nothing" where it is as good. */
interface BadValue {
  readonly what: string;
  readonly to: unknown;
  readonly rule: string;
}

/** What is wrong wherever one value is expected. */
const always: readonly BadValue[] = [
  { what: "a mapping", to: { a: 1 }, rule: "wrong-type" },
  { what: "a list", to: ["a"], rule: "wrong-type" },
  { what: "nothing", to: null, rule: "empty-value" },
];

const notAText: readonly BadValue[] = [
  { what: "a number", to: 12, rule: "wrong-type" },
  { what: "an empty text", to: "", rule: "empty-value" },
];

const malformed = (to: string): BadValue => ({ what: "a malformed text", to, rule: "malformed" });

/** What is wrong besides, by the definition of the schema that the field refers to. */
const ofDefinitions: Readonly<Record<string, readonly BadValue[]>> = {
  id: [...notAText, malformed("Not an Id")],
  line: [...notAText, malformed("two\nlines")],
  prose: [...notAText, { what: "a reference that is none", to: "See [[nothing:at-all]].", rule: "reference" }],
  date: [
    { what: "a day that is not in the calendar", to: "2025-02-30", rule: "date" },
    { what: "a day in the English manner", to: "30/12/2025", rule: "date" },
  ],
  dateOrMonth: [
    { what: "a month that is not in the calendar", to: "2025-13", rule: "date" },
    { what: "a day in words", to: "30 December 2025", rule: "date" },
  ],
  email: [malformed("office at example.org")],
  phone: [malformed("ask the office")],
  link: [malformed("javascript:alert(1)")],
  siteAddress: [malformed("ftp://example.org"), malformed("https://example.org/a;b")],
  colour: [malformed("red")],
  assetPath: [{ what: "a path out of the folder", to: "../people.yaml", rule: "asset-path" }],
};

/** Every value of a sound folder, one after another, in place of which something wrong is put. */
export function badValues({ folder }: Pick<DataFolder, "folder">): BadFolder[] {
  return (Object.keys(fileKinds) as KindName[]).flatMap((kind) =>
    recordsOf(folder, kind).flatMap(({ file, record }) =>
      fieldsOf(kind).flatMap((path) =>
        fieldsAt(record, path).flatMap(({ pointer }) =>
          badValuesFor(kind, path).map((bad) => withValue(folder, file, pointer, bad)),
        ),
      ),
    ),
  );
}

function badValuesFor(kind: KindName, path: string): BadValue[] {
  const { $ref, node } = fieldAt(kind, path);
  const idFields: Readonly<Record<string, unknown>> = fileKinds[kind].idFields ?? {};
  const { type, format, maximum } = node as { type?: string; format?: string; maximum?: number };
  return [
    ...always.map((bad) => (node.enum === undefined || bad.to === null ? bad : { ...bad, rule: "not-allowed" })),
    // Where an id is wanted that a record has, any other text is an id that none has.
    ...(ofDefinitions[$ref.split("/").at(-1) ?? ""] ?? []).map((bad) =>
      bad.rule === "malformed" && path in idFields ? { ...bad, rule: "unknown-id" } : bad,
    ),
    ...(path in idFields ? [{ what: "an id of nothing", to: "no-such-record", rule: "unknown-id" }] : []),
    ...(node.enum !== undefined ? [{ what: "a word that is not on the list", to: "zzz", rule: "not-allowed" }] : []),
    ...(type === "boolean" ? [{ what: "a word for a yes", to: "yes", rule: "wrong-type" }] : []),
    ...(type === "integer"
      ? [
          { what: "half a number", to: 1.5, rule: "wrong-type" },
          { what: "a number in words", to: "two", rule: "wrong-type" },
        ]
      : []),
    ...(maximum !== undefined ? [{ what: "a number too large", to: maximum + 1, rule: "out-of-range" }] : []),
    ...(format === "time-zone" ? [{ what: "no time zone", to: "Fenmarsh/Saltby", rule: "time-zone" }] : []),
  ];
}

/** Stands where the value is to stand, so that its line is known without asking the program. */
const mark = "zq-the-value-zq";

function withValue(folder: string, file: string, pointer: string, { what, to, rule }: BadValue): BadFolder {
  const before = withValues(folder, file, [{ pointer, to: mark }]).split(mark)[0] ?? "";
  return {
    name: `${what} for ${file}${pointer}`,
    files: { [file]: withValues(folder, file, [{ pointer, to }]) },
    expected: { rule, file, line: before.split("\n").length },
  };
}
