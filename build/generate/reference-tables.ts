import { type ReferenceKind, referenceKinds } from "../../src/model/prose/reference-kinds.ts";

const kinds: readonly (readonly [name: string, kind: ReferenceKind])[] = Object.entries(referenceKinds);

/** Which kinds of reference each table of docs/writing.md lists, by the table's name. */
const tables: Readonly<Record<string, (kind: ReferenceKind) => boolean>> = {
  inline: (kind) => kind.block !== true && !isWording(kind),
  wording: isWording,
  block: (kind) => kind.block === true && kind.settings.includes("plain"),
  group: (kind) => kind.block === true && !kind.settings.includes("plain"),
};

/**
 * Replaces the tables in docs/writing.md by those of the present kinds of reference.
 * @param markdown the text of that file
 */
export function updateReferenceTables(markdown: string): string {
  return markdown.replace(/(<!-- references: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (typed, head, name, end) => {
    const belongs = tables[name];
    if (belongs === undefined)
      throw new Error(`docs/writing.md has a table "${name}" that no kinds of reference stand in: ${typed}`);
    const rows = kinds.filter(([, kind]) => belongs(kind)).flatMap(([kindName, kind]) => rowsOf(kindName, kind));
    return `${head}\n| write | get |\n|---|---|\n${rows.join("\n")}\n\n${end}`;
  });
}

/** Whether a kind is replaced by wording and not by a fact: the group's own words, and clauses. */
function isWording(kind: ReferenceKind): boolean {
  return kind.block !== true && !kind.settings.includes("blank");
}

function rowsOf(name: string, kind: ReferenceKind): string[] {
  if (kind.ids !== undefined) {
    const forms = Object.entries(kind.forms).filter(([form]) => form !== "");
    return [
      ...Object.entries(kind.ids).map(([id, { gives }]) => row(`${name}:${id}`, "", gives)),
      ...forms.map(([form, { gives }]) => row(`${name}:…`, form, gives)),
    ];
  }
  const named = kind.names === undefined ? name : `${name}:ID`;
  const variants = kind.names === "clause" ? [row(named, "VARIANT", "the same in a variant of the clause")] : [];
  return [...Object.entries(kind.forms).map(([form, { gives }]) => row(named, form, gives)), ...variants];
}

/** A row of a table. In a table of Markdown a vertical bar is escaped with a backslash. */
function row(name: string, form: string, gives: string): string {
  return `| \`[[${name}${form === "" ? "" : `\\|${form}`}]]\` | ${gives} |`;
}
