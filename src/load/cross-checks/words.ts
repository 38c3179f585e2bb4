import type { Finding } from "../../model/finding.ts";
import { pointerTo } from "../../model/places/pointer.ts";
import { joinNames } from "../../text/phrases.ts";
import { messageKeys } from "../../words/catalogue.ts";
import { catalogues, firstLanguage } from "../../words/catalogues.gen.ts";
import { flattenMessages } from "../../words/flatten.ts";
import { blanksOf, MessageFault } from "../../words/message.ts";
import type { WordKey } from "../../words/words.ts";
import { didYouMean } from "../did-you-mean.ts";
import { type Fault, quote } from "../fault.ts";
import { isRecord } from "../fields.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";

/** Finds what is wrong with the partnership's own words: names that no message has, and messages that cannot be filled in. */
export function findWordFaults(files: readonly SourceFile[]): Finding[] {
  const keys: ReadonlySet<string> = new Set(messageKeys());
  return files
    .filter(({ kind }) => kind === "words")
    .flatMap((file) =>
      flattenMessages(isRecord(file.raw) ? file.raw : {}).flatMap(([key, text]) => {
        const fault = keys.has(key) ? messageFault(key as WordKey, text) : unknownMessage(key, keys);
        return fault === undefined ? [] : [findingAt(file, fault, pointerTo("", ...key.split(".")))];
      }),
    );
}

function unknownMessage(key: string, keys: ReadonlySet<string>): Fault {
  return {
    rule: "word-unknown",
    message: `No words of the website or the document have the name ${quote(key)}.`,
    help: didYouMean(key, keys, "The names are those of src/words/en-GB.yaml, section by section. Or take the line out."),
  };
}

function messageFault(key: WordKey, text: string): Fault | undefined {
  const general = catalogues[firstLanguage][key];
  const known = blanksOf(general, firstLanguage);
  try {
    const unknown = [...blanksOf(text, firstLanguage).keys()].filter((name) => !known.has(name));
    if (unknown.length === 0) return undefined;
    return {
      rule: "word-blank",
      message: `Nothing fills ${joinNames(unknown.map((name) => `{${name}}`))} in these words.`,
      help:
        known.size === 0
          ? "There is no blank in them."
          : `They can have ${joinNames([...known.keys()].map((name) => `{${name}}`))}: ${quote(general)}`,
    };
  } catch (error) {
    if (!(error instanceof MessageFault)) throw error;
    return {
      rule: "word-blank",
      message: "The blanks and tags in these words cannot be read.",
      help: `Write them as in the general words: ${quote(general)}`,
    };
  }
}
