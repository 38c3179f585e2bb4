import { passagesOf } from "../../duties/passages.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const emptyPassage: Rule = {
  id: "empty-passage",
  severity: "warning",
  title: "Duties met by an empty passage",
  about: "Under meets, a duty of the law that a passage is to meet in which nothing stands.",
  why: "A heading alone answers nobody who looks up what the law asks for.",
  ok: [example("The whole county.")],
  notOk: [example("")],
  check: (model) =>
    passagesOf(model)
      .filter(({ empty }) => empty)
      .map(({ duty, words, mark }) =>
        findingOf(emptyPassage, model, mark, "", {
          message: `"${words}" is marked as meeting the duty ${duty}, and nothing stands there.`,
          help: "Write what it is to say, or take the mark away.",
        }),
      ),
};

function example(text: string) {
  return {
    files: {
      "chapters/introduction.md": `---
title: Introduction
meets:
  - { duty: geographical-area, section: Our area }
---

How we work.

## Our area

${text}

## Our aims

To keep people safe.
`,
    },
  };
}
