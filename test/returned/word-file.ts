// Word files for tests: made of XML as the programs write it, and drafts with changes put into them.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { wordFileOf } from "../../build/edition/draft.ts";
import { writePrintedPage } from "../../build/site/printed-page.ts";
import { load, modelOn } from "../../src/load/load.ts";
import type { Marked } from "../../src/returned/marks.ts";
import { marksIn } from "../../src/returned/read-marks.ts";
import { readReturnedFile } from "../../src/returned/word/returned-file.ts";
import { createEmptyFolder } from "../folder.ts";
import { day } from "../model/made.ts";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** The attributes of a change or a comment of Ann Reed. */
export const byAnn = 'w:id="7" w:author="Ann Reed" w:date="2026-11-20T23:30:00Z"';

/** Wraps XML into the root element of a part. */
export function part(root: string, xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${root} ${namespaces}>${xml}</${root}>`;
}

/** A run of text. */
export function run(text: string, tag = "w:t"): string {
  return `<w:r><${tag} xml:space="preserve">${text}</${tag}></w:r>`;
}

/** A Word file with the body and the parts that are given. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": part("w:document", `<w:body>${body}</w:body>`),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

/** What is read of a Word file. */
export function readMarks(file: Uint8Array, maxBytes = 10_000_000): Marked {
  const { events, comments } = readReturnedFile(file, maxBytes);
  return marksIn(events, comments);
}

/** The Word file of a draft of a data folder, as `npx governance edition draft` makes it. */
export async function draftOf(data: string, on: string): Promise<Uint8Array> {
  const { facts } = await load(data);
  if (facts === undefined) throw new Error(`${data} cannot be read.`);
  const model = modelOn(facts, day(on));
  return wordFileOf(await writePrintedPage(model, "draft", createEmptyFolder()), model);
}

/** What somebody does in a draft. */
export class Reviewer {
  readonly #parts: Record<string, Uint8Array>;
  #xml: string;
  readonly #hand: string;
  readonly #comments: string[] = [];

  constructor(file: Uint8Array, author: string, on: string) {
    this.#parts = unzipSync(file);
    this.#xml = strFromU8(this.#parts["word/document.xml"] as Uint8Array);
    this.#hand = `w:author="${author}" w:date="${on}T10:00:00Z"`;
  }

  /** Comments on words. */
  comment(words: string, said: string, skip = 0): this {
    const id = this.#comments.push(said) - 1;
    return this.#at(
      words,
      (own) =>
        `<w:commentRangeStart w:id="${id}"/>${own(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
      skip,
    );
  }

  /** Replaces words, tracked. Words may be replaced by none. */
  replace(words: string, by: string, skip = 0): this {
    return this.#at(
      words,
      (own) => this.#tracked("w:del", own(words, "w:delText")) + (by === "" ? "" : this.#tracked("w:ins", own(by))),
      skip,
    );
  }

  /** Puts in words after others, tracked. */
  insertAfter(words: string, more: string, skip = 0): this {
    return this.#at(words, (own) => own(words) + this.#tracked("w:ins", own(more)), skip);
  }

  /** Changes the file without tracking it. */
  silently(change: (xml: string) => string): this {
    this.#xml = change(this.#xml);
    return this;
  }

  /** The file as it is sent back. */
  file(): Uint8Array {
    const comments = this.#comments.map(
      (said, id) => `<w:comment w:id="${id}" ${this.#hand}><w:p>${run(said)}</w:p></w:comment>`,
    );
    const add = (name: string, before: string, more: string) => {
      const text = strFromU8(this.#parts[name] as Uint8Array);
      return strToU8(text.includes("comments.xml") ? text : text.replace(before, more + before));
    };
    return zipSync({
      ...this.#parts,
      "word/document.xml": strToU8(this.#xml),
      "word/comments.xml": strToU8(part("w:comments", comments.join(""))),
      "[Content_Types].xml": add(
        "[Content_Types].xml",
        "</Types>",
        '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
      ),
      "word/_rels/document.xml.rels": add(
        "word/_rels/document.xml.rels",
        "</Relationships>",
        '<Relationship Id="rIdComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
      ),
    });
  }

  #tracked(element: string, xml: string): string {
    return `<${element} w:id="${900 + this.#xml.length}" ${this.#hand}>${xml}</${element}>`;
  }

  /** Splits the run that holds words, so that something can be done to them alone. */
  #at(words: string, make: (own: (text: string, tag?: string) => string) => string, skip: number): this {
    let at = -1;
    for (let time = 0; time <= skip; time += 1) at = this.#xml.indexOf(words, at + 1);
    if (at < 0) throw new Error(`"${words}" is not in the draft.`);
    const start = this.#xml.lastIndexOf("<w:r>", at);
    const end = this.#xml.indexOf("</w:r>", at) + "</w:r>".length;
    const [, head = "", text = ""] = /^<w:r>(.*)<w:t[^>]*>([^<]*)<\/w:t><\/w:r>$/s.exec(this.#xml.slice(start, end)) ?? [];
    const from = text.indexOf(words);
    const own = (more: string, tag = "w:t") =>
      more === "" ? "" : `<w:r>${head}<${tag} xml:space="preserve">${more}</${tag}></w:r>`;
    this.#xml =
      this.#xml.slice(0, start) +
      own(text.slice(0, from)) +
      make(own) +
      own(text.slice(from + words.length)) +
      this.#xml.slice(end);
    return this;
  }
}
