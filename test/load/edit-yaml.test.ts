import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { SourceMap } from "../../src/load/source/source-map.ts";
import { editYaml } from "../../src/load/yaml/edit/edit-yaml.ts";
import { normaliseText } from "../../src/load/yaml/edit/edits.ts";
import { lineEndAfter, valueEndOf } from "../../src/load/yaml/edit/extents.ts";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { pathsIn } from "../folder.ts";
import { project } from "../sources.ts";

/** All YAML files of three partnerships. */
const files = ["data", "test/fixtures/fenmarsh", "test/fixtures/saltby"].flatMap((folder) =>
  pathsIn(join(project, folder))
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => readFileSync(join(project, folder, path), "utf8")),
);

/** A place in a value: the collection, one of its keys, and its pointer. */
interface Spot {
  readonly parent: Record<string | number, unknown> | unknown[];
  readonly key: string | number;
  readonly pointer: string;
}

function spotsIn(value: unknown, pointer = ""): Spot[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return [{ parent: value as Spot["parent"], key, pointer: at }, ...spotsIn(each, at)];
  });
}

const words = fc.constantFrom(
  ..."one|Chief Officer, Police|it's so|a: b|# no|- x|yes|12|1.5|2024-05-01|null|[x]|{y}|\"z\"|end |'|@|%|&a|*b|!c|> d|| e|a #b|ends:|é 語 🌊|\\|tab\there|a, b|...|--- f|~|".split(
    "|",
  ),
  "two\nlines",
  "two\n\nparagraphs\n",
  "  indented\nlines",
  "ends with lines\n\n",
  "a line\n  and one further in\n",
  "",
);
const scalar = fc.oneof({ weight: 4, arbitrary: words }, fc.integer({ min: -5, max: 5000 }), fc.boolean(), fc.string());
const anything = fc.oneof(
  { weight: 5, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom("id", "name", "note", "a key"), scalar, { maxKeys: 3, noNullPrototype: true }),
  fc.array(fc.record({ id: words, note: scalar }, { noNullPrototype: true }), { maxLength: 2 }),
);

const edit = fc.record({
  file: fc.nat({ max: files.length - 1 }),
  spot: fc.nat(),
  kind: fc.constantFrom("set", "remove", "add", "move" as const),
  value: anything,
  to: fc.nat(),
  key: fc.constantFrom("newKey", "note", "another"),
});

type Edit = typeof edit extends fc.Arbitrary<infer Each> ? Each : never;

/** Where an edit was made, as it was before, and whether what was there has gone or was changed: else something came or moved. */
interface Made {
  readonly at: string;
  readonly isReplaced: boolean;
  readonly hasMoved: boolean;
}

/** Makes the edit on the value itself. */
function mutate(value: unknown, { spot, kind, value: put, to, key: name }: Edit): Made {
  const spots = spotsIn(value);
  const { parent, key, pointer } = spots[spot % spots.length] as Spot;
  const above = pointer.slice(0, pointer.lastIndexOf("/"));
  const replaced = (at: string): Made => ({ at, isReplaced: true, hasMoved: false });
  const beside = (hasMoved: boolean): Made => ({ at: above, isReplaced: false, hasMoved });
  if (Array.isArray(parent)) {
    const at = key as number;
    if (kind === "set") parent[at] = put;
    else if (kind === "remove") parent.splice(at, 1);
    else if (kind === "add") parent.splice(to % (parent.length + 1), 0, put);
    else parent.splice(to % parent.length, 0, ...parent.splice(at, 1));
    if (kind === "add" || kind === "move") return beside(kind === "move");
    return replaced(parent.length === 0 ? above : pointer);
  }
  if (kind === "remove") {
    delete parent[key];
    return replaced(Object.keys(parent).length === 0 ? above : pointer);
  }
  const changed = kind === "add" ? name : key;
  const isThere = Object.hasOwn(parent, changed);
  parent[changed] = put;
  return isThere ? replaced(`${above}/${changed}`) : beside(false);
}

test("after any edit a file says what it is to say, and every other line of it is as it was", () => {
  const property = fc.property(edit, (chosen) => {
    const raw = files[chosen.file] ?? "";
    const { value: before, sourceMap } = parseYaml(normaliseText(raw));
    const value = structuredClone(before);
    const made = mutate(value, chosen);
    const edited = editYaml(raw, value);
    assert.ok(edited !== undefined, `refused at ${made.at}`);
    assert.equal(parseYaml(normaliseText(edited)).value, value);
    assertKept(linesBeside(normaliseText(raw), sourceMap, made), normaliseText(edited), made);
  });
  assertHolds(property);
});

test("several edits at once are made together, whatever they are", () => {
  const several = fc.record({ file: fc.nat({ max: files.length - 1 }), edits: fc.array(edit, { minLength: 2, maxLength: 4 }) });
  const property = fc.property(several, ({ file, edits }) => {
    const raw = files[file] ?? "";
    const value = structuredClone(parseYaml(normaliseText(raw)).value);
    for (const each of edits) if (spotsIn(value).length > 0) mutate(value, each);
    const edited = editYaml(raw, value);
    assert.ok(edited !== undefined, "refused");
    assert.equal(parseYaml(normaliseText(edited)).value, value);
  });
  assertHolds(property);
});

/** EDITS and EDITS_SEED make it more tries, and others. */
function assertHolds<Value>(property: fc.IProperty<Value>): void {
  const details = fc.check(property, { numRuns: Number(process.env.EDITS ?? 300), seed: Number(process.env.EDITS_SEED ?? 1) });
  const why = details.errorInstance instanceof Error ? details.errorInstance.message : "";
  assert.not(details.failed, `${why} ${fc.defaultReportMessage(details)}`);
}

/** The lines that an edit has nothing to do with: all but those of its value, and of the brackets that it stands within. */
function linesBeside(text: string, sourceMap: SourceMap, { at: pointer, isReplaced }: Made): string {
  let brackets: string | undefined;
  for (let above = pointer; above !== ""; above = above.slice(0, above.lastIndexOf("/"))) {
    if (/[[{]/.test(text[sourceMap.get(above)?.value ?? -1] ?? "")) brackets = above;
  }
  if (brackets === undefined && !isReplaced) return text;
  const at = brackets ?? pointer;
  const span = sourceMap.get(at);
  const begin = text.lastIndexOf("\n", (span?.key ?? span?.value ?? 0) - 1) + 1;
  return text.slice(0, begin) + text.slice(lineEndAfter(text, valueEndOf(text, sourceMap, at)));
}

/** Asserts that every line that is not blank is still there, in the same order where none has moved. */
function assertKept(others: string, edited: string, { at: place, hasMoved }: Made): void {
  const now = edited.split("\n");
  let from = 0;
  for (const line of others.split("\n").filter((each) => each.trim() !== "")) {
    const at = now.findIndex((each, number) => number >= from && withoutHyphens(each) === withoutHyphens(line));
    assert.ok(at >= 0, `lost after an edit at ${place}: ${line}`);
    if (!hasMoved) from = at + 1;
  }
}

/** What comes first in an entry of a list stands on the line of its hyphen, so that a hyphen may change lines. */
function withoutHyphens(line: string): string {
  return line.replace(/^ *(?:- +)*/, "");
}

/** A file before and after, with what it is to say made from what it says. */
interface Example {
  readonly title: string;
  readonly before: string;
  readonly change: (value: Any) => void;
  readonly after: string;
}

// biome-ignore lint/suspicious/noExplicitAny: the examples change values of every shape
type Any = any;

const group = `# The group.
name: Panel   # its short name

memberships:
  # From the council.
  - agency: council
    seats:
      - post: Director

  # From the police.
  - agency: police # West
    seats: [{ post: Chief }]

quorum:
  words: 'It''s four.'
`;

const examples: readonly Example[] = [
  {
    title: "a value is replaced where it stands, and its remark stays",
    before: group,
    change: (value) => {
      value.name = "Case Panel";
    },
    after: group.replace("name: Panel ", "name: Case Panel "),
  },
  {
    title: "a text keeps its quotes",
    before: group,
    change: (value) => {
      value.quorum.words = "It's five.";
    },
    after: group.replace("'It''s four.'", "'It''s five.'"),
  },
  {
    title: "a text that would be read as something else is quoted",
    before: "name: Panel\nlink: x\n",
    change: (value) => Object.assign(value, { name: "2024", link: "yes: no" }),
    after: 'name: "2024"\nlink: "yes: no"\n',
  },
  {
    title: "a new entry of a list stands apart from the others as they do",
    before: group,
    change: (value) => value.memberships.push({ agency: "trust", seats: [{ post: "Nurse" }] }),
    after: group.replace(
      "    seats: [{ post: Chief }]\n",
      "    seats: [{ post: Chief }]\n\n  - agency: trust\n    seats:\n      - post: Nurse\n",
    ),
  },
  {
    title: "a new entry of a list between braces stands between braces",
    before: group,
    change: (value) => value.memberships[1].seats.push({ post: "Deputy", role: "chair" }),
    after: group.replace("[{ post: Chief }]", "[{ post: Chief }, { post: Deputy, role: chair }]"),
  },
  {
    title: "a new key comes after the one before it, with a blank line where those have one",
    before: group,
    change: (value) => {
      const { name, ...rest } = value;
      for (const key of Object.keys(value)) delete value[key];
      Object.assign(value, { name, kind: "board", ...rest });
    },
    after: group.replace("\nmemberships:", "\nkind: board\n\nmemberships:"),
  },
  {
    title: "an entry that moves takes its remarks along",
    before: "list:\n  # One.\n  - id: one\n\n  # Two.\n  - id: two # twice\n    n: 2\n\n  - id: three\nend: 1\n",
    change: (value) => value.list.push(value.list.shift()),
    after: "list:\n  # Two.\n  - id: two # twice\n    n: 2\n\n  - id: three\n\n  # One.\n  - id: one\nend: 1\n",
  },
  {
    title: "a remark above the first entry that is about the whole list stays above it",
    before: "list:\n  # In this order.\n  - one\n  - two\n",
    change: (value) => value.list.reverse(),
    after: "list:\n  # In this order.\n  - two\n  - one\n",
  },
  {
    title: "the remark above an entry that goes stays",
    before: group,
    change: (value) => value.memberships.pop(),
    after: group.replace("  - agency: police # West\n    seats: [{ post: Chief }]\n", ""),
  },
  {
    title: "a list that is left empty says so",
    before: "name: Panel\nlinks:\n  - one\nkind: board\n",
    change: (value) => value.links.pop(),
    after: "name: Panel\nlinks: []\nkind: board\n",
  },
  {
    title: "a text of several lines stays a block",
    before: "text: |\n  One.\n\n  Two.\nkind: board\n",
    change: (value) => {
      value.text = "One.\n\nThree.\n";
    },
    after: "text: |\n  One.\n\n  Three.\nkind: board\n",
  },
  {
    title: "a list of which every entry goes is written anew, and the remarks of its entries go with them",
    before:
      "after: 2024-12-30\nsignOffs: # on paper\n  # All of them.\n\n  # In May.\n  - partner: council # late\n    by: a\n  # In June.\n  - partner: police\n    by: b # twice\n",
    change: (value) => Object.assign(value, { after: "2025-06-30", signOffs: [{ partner: "trust", by: "c" }] }),
    after: "after: 2025-06-30\nsignOffs: # on paper\n  # All of them.\n  - partner: trust\n    by: c\n",
  },
  {
    title: "a remark above a list of which every entry goes stays, where it may be about the whole list",
    before: "list:\n  # In this order.\n  - id: one\n  - id: two\nend: 1\n",
    change: (value) => {
      value.list = [{ id: "three" }];
    },
    after: "list:\n  # In this order.\n  - id: three\nend: 1\n",
  },
  {
    title: "an entry about somebody else is another one, and does not take over a remark",
    before: "list:\n  # One.\n  - id: one # first\n    n: 1\n  # Two.\n  - id: two\n    n: 2\n",
    change: (value) => {
      value.list[0] = { id: "three", n: 3 };
    },
    after: "list:\n  - id: three\n    n: 3\n  # One.\n  # Two.\n  - id: two\n    n: 2\n",
  },
  {
    title: "an entry that only got another name is the same, with its remarks",
    before: "list:\n  - name: The Panel\n    n: 1 # so far\n",
    change: (value) => {
      value.list[0].name = "The Case Panel";
    },
    after: "list:\n  - name: The Case Panel\n    n: 1 # so far\n",
  },
  {
    title: "brackets over several lines keep one entry a line, with its remarks",
    before: "list: [ # of three\n  one, # first\n\n  # Two.\n  two,\n  three # last ]\n  ]\nend: 1\n",
    change: (value) => {
      value.list = ["two", "one", "four"];
    },
    after: "list: [ # of three\n\n  # Two.\n  two,\n  one, # first\n  four # last ]\n  ]\nend: 1\n",
  },
  {
    title: "a comma behind the last entry stays one",
    before: "seats: {\n  # Who.\n  post: chief,\n  n: 1,\n  }\n",
    change: (value) => {
      value.seats.role = "chair";
    },
    after: "seats: {\n  # Who.\n  post: chief,\n  n: 1,\n  role: chair,\n  }\n",
  },
  {
    title: "the remark behind a key stays there, whatever the key holds",
    before: "a: # rem\n  b: 1\nc: # rem\n  text\nd: [] # none yet\ne: 1 # rem\nf: | # rem\n  two\n  lines\n",
    change: (value) => Object.assign(value, { a: 2, c: ["x"], d: [{ by: "d" }], e: { g: 1, h: 2 }, f: "three\nlines\n" }),
    after: "a: 2 # rem\nc: # rem\n  - x\nd: # none yet\n  - by: d\ne: # rem\n  g: 1\n  h: 2\nf: | # rem\n  three\n  lines\n",
  },
  {
    title: "entries whose hyphen has a remark on its line, and lists within lists, come and go as others do",
    before: "list:\n  - # agreed in May\n    agency: council\n  - agency: police\nrows:\n  - - a\n    - b\n  - - c\n",
    change: (value) => {
      value.list.push({ agency: "trust" });
      value.rows.push(value.rows.shift());
    },
    after:
      "list:\n  - # agreed in May\n    agency: council\n  - agency: police\n  - agency: trust\nrows:\n  - - c\n  - - a\n    - b\n",
  },
  {
    title: "a text with a remark behind it may get several lines",
    before: "a: t # rem\nb: 1\n",
    change: (value) => {
      value.a = "two\nlines\n";
    },
    after: "a: | # rem\n  two\n  lines\nb: 1\n",
  },
  {
    title: "the blank lines of a text that keeps them stay with it when what is beside it comes or goes",
    before: "list:\n  - |+\n    one\n\n\n  - two\n  - three\nend: 1\n",
    change: (value) => {
      value.list = [value.list[0], "three", "four"];
    },
    after: "list:\n  - |+\n    one\n\n\n  - three\n  - four\nend: 1\n",
  },
  {
    title: "a file of remarks alone is begun below them",
    before: "# Nothing yet.\n",
    change: () => undefined,
    after: "# Nothing yet.\nlist:\n  - a: 1\n",
  },
];

for (const { title, before, change, after } of examples) {
  test(title, () => {
    const value = structuredClone(parseYaml(before).value) ?? { list: [{ a: 1 }] };
    change(value);
    assert.is(editYaml(before, value), after);
  });
}

test("line ends and the byte order mark stay", () => {
  const raw = `\ufeff${group.replaceAll("\n", "\r\n")}`;
  const value = parseYaml(group).value as Any;
  value.memberships.push({ agency: "trust" });
  const edited = editYaml(raw, value) ?? "";
  assert.ok(edited.startsWith("\ufeff# The group.\r\n"));
  assert.not.match(edited, /[^\r]\n/);
});

test("brackets whose remarks would be lost are not edited", () => {
  assert.is(editYaml("a: [1, 2, # two\n  3]\n", { a: [1, 2] }), undefined);
  assert.is(editYaml("a: [1,\n  2, 3]\n", { a: [1, 2] }), "a: [1, 2]\n");
});

test("a file that cannot be read is not edited", () => {
  assert.is(editYaml("a: [\n", { a: [] }), undefined);
  assert.is(editYaml("a: 1\na: 2\n", { a: 2 }), undefined);
});

test.run();
