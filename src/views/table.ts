/** A value of a table: undefined is null in JSON and empty in CSV; a list is joined with "; " in CSV. */
export type Value = string | number | boolean | readonly string[] | undefined;

/** A column and what it means: the schema's field that describes it, or words of its own. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "date" | "boolean" | "list";
  readonly means: { readonly schema: string; readonly field: string } | string;
  /** Whether it is left out of a table in which no row says anything in it. */
  readonly whereSaid?: true;
}

/** A table of the open data. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

/** The column of a field, described where the schema describes it. */
export function column(schema: string, list: string, name: string, type: Column["type"], field = name): Column {
  return { name, type, means: { schema, field: [list, field].filter(Boolean).join("/") } };
}

/** A table without those columns that stand only where a row says something in them, and no row does. */
export function withoutUnsaid(table: Table): Table {
  const unsaid = new Set(
    table.columns.flatMap(({ name, whereSaid }) => (whereSaid && !table.rows.some((row) => isSaid(row[name])) ? [name] : [])),
  );
  if (unsaid.size === 0) return table;
  return {
    ...table,
    columns: table.columns.filter(({ name }) => !unsaid.has(name)),
    rows: table.rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !unsaid.has(name)))),
  };
}

function isSaid(value: Value): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
