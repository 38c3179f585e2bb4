import { Parser } from "htmlparser2";

/** A start tag of a page, with what verification needs of it. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** Its position in the page, in UTF-16 code units from 0. */
  readonly offset: number;
  /** By name in lower case, with character references resolved. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every start tag of an HTML page, in order. */
export function tagsIn(html: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => tags.push({ name, offset: parser.startIndex, attributes }),
  });
  parser.end(html);
  return tags;
}
