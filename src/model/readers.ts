import type { CitedDocument, Contact } from "./arrangements.ts";
import type { Source } from "./base.ts";
import type { Audience, WebPage } from "./web-page.ts";

/** A page for those who come with one question: where on the website its answer stands. */
export interface Reader {
  /** Its name in addresses. */
  readonly id: string;
  /** Who the reader is, in the reader's words: "I am a parent". */
  readonly title: string;
  readonly description?: string;
  /** Shows a button to leave the website quickly. */
  readonly exitThisPage: boolean;
  /** Further words by which such readers look for it. */
  readonly searchWords?: string;
  /** Beginnings of words: only a partnership with a group, an organisation or a chapter in whose name one stands has the page. */
  readonly onlyWith?: readonly string[];
  /** The pages of the partnership that stand first on it. */
  readonly pages: readonly WebPage[];
  readonly sections: readonly ReaderSection[];
}

export interface ReaderSection {
  readonly heading: string;
  readonly items: readonly ReaderItem[];
}

/** Where a partnership has what such readers look for, whatever it calls it. An item of which it has nothing is left out. */
export type ReaderItem =
  /** How to reach the contacts with these purposes. */
  | { readonly contacts: readonly Contact["purpose"][] }
  /** A page of the program by its name in the registry of pages, under its own title or as it is called here. */
  | { readonly page: string; readonly as?: string; readonly note?: string }
  /** The partnership's own pages for an audience. */
  | { readonly audience: Audience }
  /** The passages that are marked as meeting a duty. */
  | { readonly duty: string }
  /** Groups, organisations or chapters in whose name one of these beginnings of words stands. */
  | { readonly named: readonly string[]; readonly of: readonly ("groups" | "partners" | "chapters")[] }
  /** The partnership's own documents of these kinds. */
  | { readonly documents: readonly CitedDocument["kind"][] }
  /** The PDFs of the arrangements. */
  | { readonly files: true }
  /** How many reviews there are of each status. */
  | { readonly reviews: true };

/** An entry of the data that says nothing: its kind of reader is none that there is and has no title, or has an entry before. */
export interface StrayReader extends Source {
  readonly id: string;
  /** The kinds that there are. */
  readonly known: readonly string[];
  readonly isRepeated: boolean;
}
