/** A piece of text with one formatting, as Word's runs have it, and the address that it links to. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly superscript: boolean;
  readonly link?: string;
  /** The id of the note that is referred to here; the text is then empty. */
  readonly note?: string;
  /** Whether it is written from right to left. */
  readonly fromRight?: true;
  readonly change?: TrackedChange;
}

/** What a redline says was done: to words by the elements `ins` and `del`, to whole blocks by the attribute `data-change`. */
export type TrackedChange = "inserted" | "deleted";

/** How the items of a list are marked. Numbers may continue the number of a section: in 2.1 and 2.2, "2." is `before`. */
export type ListMark = { readonly kind: "bullet" } | { readonly kind: "number"; readonly before: string; readonly start: number };

/** A block of a document. `change` says that it was inserted or deleted as a whole. */
export type Block = { readonly change?: TrackedChange } & (
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly runs: readonly Run[];
      /** The id of the heading, or of the section that it is the heading of. */
      readonly id?: string;
    }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[]; readonly fromRight?: true }
  | { readonly kind: "list"; readonly mark: ListMark; readonly items: readonly Item[] }
  | { readonly kind: "table"; readonly rows: readonly Row[] }
);

export interface Item {
  readonly change?: TrackedChange;
  readonly blocks: readonly Block[];
}

export interface Row {
  readonly change?: TrackedChange;
  /** Whether it is a header row, which Word repeats at the top of each page. */
  readonly isHead: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly isHead: boolean;
  readonly columns: number;
  readonly blocks: readonly Block[];
}
