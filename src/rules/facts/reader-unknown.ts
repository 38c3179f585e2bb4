import type { StrayReader } from "../../model/readers.ts";
import { listInWords } from "../../text/in-words.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf, type Statement } from "../shared/found.ts";

export const readerUnknown: Rule = {
  id: "reader-unknown",
  severity: "error",
  title: "Readers of an unknown kind",
  about:
    "An entry of `readers` in `website.yaml` whose id is none of the pages for readers that partnerships of its remit have, and that has no title of its own; or whose id stands there twice.",
  why: "A misspelt id would leave the page as it was, and of two entries one would say nothing.",
  ok: [
    { files: { "website.yaml": "readers:\n  - { id: schools, leaveOut: true }\n" } },
    { files: { "website.yaml": "readers:\n  - { id: ferry-people, title: I run a ferry }\n" } },
  ],
  notOk: [
    { files: { "website.yaml": "readers:\n  - { id: school, leaveOut: true }\n" } },
    { files: { "website.yaml": "readers:\n  - { id: ferry, title: I run a ferry }\n  - { id: ferry, title: I sail }\n" } },
  ],
  check: (model) =>
    (model.website?.strayReaders ?? []).map((reader) =>
      findingOf(readerUnknown, model, reader, "/id", reader.isRepeated ? repeated(reader) : unknown(reader)),
    ),
};

function repeated({ id }: StrayReader): Statement {
  return { message: `"${id}" has an entry above already.`, help: "Write what you want to say of it in one entry." };
}

function unknown({ id, known }: StrayReader): Statement {
  return {
    message: `"${id}" is none of the pages for readers that there are, and has no title.`,
    help:
      known.length === 0
        ? 'Give it a "title".'
        : `There are ${listInWords(english, known)}. For a page of your own, give it a "title".`,
  };
}
