/** The terminal that a report is for: its width in columns, and its colours, which do nothing where there are none. */
export interface Terminal {
  readonly width: number;
  readonly colours: Readonly<Record<"red" | "yellow" | "green" | "dim" | "bold", (text: string) => string>>;
}
