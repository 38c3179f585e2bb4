import type { Model } from "../../model/model.ts";
import type { TextKey } from "../../words/words.ts";
import type { Section } from "./sections.ts";

/** What is declared of a page; everything else about it is derived. `Id` is the name of a page. */
export type PageDeclaration<Id extends string = string> = SinglePage<Id> | PagePerRecord<Id>;

/** When a page is built: "first" because the PDF is printed from it, or "last" because it states the size of the printed PDF. */
export type BuildPhase = "first" | "last";

interface AnyPage<Id extends string> {
  /** The section of the site map that lists it. */
  readonly section: Section | "nowhere";
  /** Kept out of search engines and the website's own search. */
  readonly unlisted?: true;
  /** What is on it tells of the past, of the data or of other pages: it comes last among what a search finds. */
  readonly foundLast?: true;
  /** The messages of further words, besides its own, by which readers look for it. */
  readonly searchWords?: readonly TextKey[];
  /** What is on it is of the printed document, so that its foot says of which edition, or that it was amended since. */
  readonly ofDocument?: true;
  /** Its parent page, which must link to it and is among its breadcrumbs. */
  readonly parent?: Id;
  /** Left out for most pages: they are built while the PDF is printed. */
  readonly phase?: BuildPhase;
}

/** A page that exists once. */
export interface SinglePage<Id extends string> extends AnyPage<Id> {
  /** Below the website's base; it begins with a slash, and ends with one unless it names a file. */
  readonly path: string;
  /** The page's heading: a message, or made of the data. */
  readonly title: TextKey | ((model: Model) => string);
  /** The message of what links elsewhere call it, where that is not its title. */
  readonly label?: TextKey;
  /** The message of what the site map calls it below the title of its section, where that is not its label. */
  readonly mapLabel?: TextKey;
  /** Whether a partnership has content for it; always true where this is left out. */
  readonly exists?: (model: Model) => boolean;
}

/** A page for each record of a kind. */
export interface PagePerRecord<Id extends string> extends AnyPage<Id> {
  /** The path of a record's page: the record's name in addresses is the last part of it. */
  readonly path: (name: string) => string;
  readonly each: (model: Model) => readonly PageOfRecord[];
}

/** What is declared of one record's page. */
export interface PageOfRecord {
  /** The record's name in addresses. */
  readonly name: string;
  /** The names that the record had in addresses before. */
  readonly formerNames?: readonly string[];
  readonly title: string;
  readonly label?: string;
  /** Further words, besides its own, by which readers look for it. */
  readonly searchWords?: readonly string[];
  readonly record: unknown;
}
