import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { editYaml } from "../../src/load/yaml/edit/edit-yaml.ts";
import { normaliseText } from "../../src/load/yaml/edit/edits.ts";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { anyEdit, assertEdited, assertHolds, mutate, spotsIn, yamlFiles } from "./random-edits.ts";

test("after any edit a file says what it is to say, and every other line of it is as it was", () => {
  const property = fc.property(anyEdit, (chosen) => {
    const { raw = "" } = yamlFiles[chosen.file] ?? {};
    const value = structuredClone(parseYaml(normaliseText(raw)).value);
    const made = mutate(value, chosen);
    const edited = editYaml(raw, value);
    assert.ok(edited !== undefined, `refused at ${made.at}`);
    assertEdited(raw, edited, value, made);
  });
  return assertHolds(property);
});

test("several edits at once are made together, whatever they are", () => {
  const several = fc.record({
    file: fc.nat({ max: yamlFiles.length - 1 }),
    edits: fc.array(anyEdit, { minLength: 2, maxLength: 4 }),
  });
  const property = fc.property(several, ({ file, edits }) => {
    const { raw = "" } = yamlFiles[file] ?? {};
    const value = structuredClone(parseYaml(normaliseText(raw)).value);
    for (const each of edits) if (spotsIn(value).length > 0) mutate(value, each);
    const edited = editYaml(raw, value);
    assert.ok(edited !== undefined, "refused");
    assert.equal(parseYaml(normaliseText(edited)).value, value);
  });
  return assertHolds(property);
});

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
    title: "an entry that only got another id of its own is the same, with its remarks",
    before: "list:\n  # One.\n  - id: one # first\n    is: [a]\n  - id: two\n    is: [b]\n",
    change: (value) => {
      value.list[0].id = "three";
    },
    after: "list:\n  # One.\n  - id: three # first\n    is: [a]\n  - id: two\n    is: [b]\n",
  },
  {
    title: "what stands between brackets everywhere in a file does so in what is new, unless it is long",
    before: "list:\n  - id: one\n    is: [a]\n    of:\n      - x\n",
    change: (value) => {
      value.list[0].is = ["b"];
      value.list.push({ id: "two", is: ["c", "d"], of: ["y"] }, { id: "three", is: ["e".repeat(120)] });
    },
    after: `list:\n  - id: one\n    is: [b]\n    of:\n      - x\n  - id: two\n    is: [c, d]\n    of:\n      - y\n  - id: three\n    is:\n      - ${"e".repeat(120)}\n`,
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
    title: "a new key is apart from the next one as those that it comes between are, wherever most others are apart",
    before: "name: A\nkind: b\n\nlist:\n  - one\n\ntext: c\n\nend: 1\n",
    change: (value) => {
      const { name, ...others } = value;
      for (const key of Object.keys(others)) delete value[key];
      Object.assign(value, { name, until: 2025, ...others });
    },
    after: "name: A\nuntil: 2025\nkind: b\n\nlist:\n  - one\n\ntext: c\n\nend: 1\n",
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
    title: "what is new is indented as the rest of the file is",
    before: "a:\n    b: 1\n    list:\n        - x\n",
    change: (value) => Object.assign(value.a, { c: { d: { e: 1 } }, more: [{ f: ["y"] }], text: "two\nlines\n" }),
    after:
      "a:\n    b: 1\n    list:\n        - x\n    c:\n        d:\n            e: 1\n    more:\n        - f:\n              - y\n    text: |\n        two\n        lines\n",
  },
  {
    title: "hyphens stay in the column of their key, where those of the file stand there",
    before: "a:\n- x: 1\nb:\n  c: 1\n",
    change: (value) => {
      value.a[0].y = [2];
      value.b.list = ["one"];
      value.d = [{ e: ["f"] }];
    },
    after: "a:\n- x: 1\n  y:\n  - 2\nb:\n  c: 1\n  list:\n  - one\nd:\n- e:\n  - f\n",
  },
  {
    title: "what comes below a text that keeps its blank lines stands right below these, though its neighbours stand apart",
    before: "a: 1\n\nb: 2\n\ntext: |+\n  one\n\n\nc: 3\n\nlist:\n  - |+\n    two\n",
    change: (value) => {
      const { text, c, list, ...rest } = value;
      for (const key of Object.keys(value)) delete value[key];
      Object.assign(value, { ...rest, text, x: 1, c, list, y: 2 });
    },
    after: "a: 1\n\nb: 2\n\ntext: |+\n  one\n\n\nx: 1\n\nc: 3\n\nlist:\n  - |+\n    two\ny: 2\n",
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
