/** A value of a table: undefined is null in JSON and empty in CSV; a list is joined with "; " in CSV. */
export type Value = string | number | boolean | readonly string[] | undefined;

/** A column and what it means: the schema's field that describes it, or words of its own. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "date" | "boolean" | "list";
  readonly means: { readonly schema: string; readonly field: string } | string;
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
