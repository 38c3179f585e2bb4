/** The kinds of record that an id in the data can name. */
export type RecordKind =
  | "partner"
  | "group"
  | "person"
  | "document"
  | "contact"
  | "clause"
  | "variant"
  | "chapter"
  | "appendix"
  | "annex"
  | "principle"
  | "value"
  | "priority"
  | "review"
  | "page"
  | "newsItem"
  | "procedureArea";
