import { Parser } from "htmlparser2";
import { CannotRead } from "./cannot-read.ts";

/** What is done at each element of an XML text. Names have the prefixes of `prefixes`, whatever the file has. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** The prefix for each namespace that is read, in the transitional and the strict form of ECMA-376. */
const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
};

/** No document is nested so deeply. */
const deepest = 1000;

/**
 * Reads an XML text from its beginning to its end, without keeping it as a tree.
 * @throws {CannotRead} where it declares a document type, which could define entities, or is nested without end: no Word
 *   file does
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const own = new Map<string, string>();
  const canonical = (name: string) => {
    const [prefix, local] = name.includes(":") ? name.split(":", 2) : ["", name];
    const known = own.get(prefix ?? "") ?? prefix;
    return known === "" ? `${local}` : `${known}:${local}`;
  };
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > deepest) throw new CannotRead("It is nested more deeply than any document.", "Ask where it comes from.");
        for (const [key, value] of Object.entries(attributes)) {
          const prefix = key === "xmlns" ? "" : key.startsWith("xmlns:") ? key.slice("xmlns:".length) : undefined;
          if (prefix !== undefined && Object.hasOwn(prefixes, value)) own.set(prefix, prefixes[value] as string);
        }
        handler.open?.(
          canonical(name),
          // An attribute without a prefix is in no namespace (Namespaces in XML 1.0, section 6.2).
          Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.includes(":") ? canonical(key) : key, value])),
        );
      },
      onclosetag: (name) => {
        depth -= 1;
        handler.close?.(canonical(name));
      },
      ontext: (text) => handler.text?.(text),
      onprocessinginstruction: (name) => {
        if (/^!doctype/i.test(name))
          throw new CannotRead("It declares a document type, as no Word document does.", "Ask where it comes from.");
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}
