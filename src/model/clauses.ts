import type { Prose, Source } from "./base.ts";

export interface Clause extends Source {
  readonly id: string;
  readonly title: string;
  readonly text: Prose;
  readonly blanks: Readonly<Record<string, string>>;
  readonly variants: readonly { readonly id: string; readonly text: Prose; readonly why: string }[];
}
