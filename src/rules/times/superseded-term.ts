import { inWords } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { CitedDocument } from "../../model/model.ts";
import type { Superseded } from "../../model/proofreading.ts";
import {
  beginningsOf,
  explainedOtherwise,
  type SupersededTable,
  singular,
  supersededIn,
  supersededInTitle,
  supersededTable,
} from "../../proofread/documents/superseded-terms.ts";
import { sentencesWith } from "../../proofread/reading/sentences-with.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";

export const supersededTerm: Rule = {
  id: "superseded-term",
  severity: "warning",
  title: "Terms, laws and guidance that were replaced",
  about:
    "A term, a body of the law or an edition of guidance that was replaced before the day, by the list `superseded` of `proofreading.yaml`: in a text that does not tell of a former time, or as the title of a document that the data cite.",
  why: "Arrangements must follow the law and the guidance of their day, and readers look for bodies that no longer exist.",
  proofreads: true,
  ok: [
    example("The integrated care board decides."),
    example("The board replaced the clinical commissioning group."),
    example("No secrets are kept."),
    example("In 2019 the clinical commissioning group joined."),
    example('The report is called "The CCG and us".'),
    example("The Common Core Guide (CCG) is read by all. The CCG is short."),
    example("The Working Rules 2026 apply.", "documents:\n  - { id: rules, title: Working Rules 2026, kind: guidance }\n"),
  ],
  notOk: [
    example("The CCGs decide."),
    example("Each Clinical Commissioning Group decides."),
    example("The guidance called No Secrets says so."),
    example("We follow the Working Rules (2018)."),
    example("We follow the 2018 edition of the Working Rules."),
    example("We follow our rules.", "documents:\n  - { id: rules, title: Working Rules 2018, kind: guidance }\n"),
  ],
  check: (model) => {
    const table = supersededTable(model);
    if (table.size === 0) return [];
    return [...findInTexts(model, table), ...model.documents.flatMap((document) => findInTitle(model, table, document))];
  },
};

function findInTexts(model: ModelOnDay, table: SupersededTable): Finding[] {
  const lines = sentencesWith(model, beginningsOf(table));
  const otherwise = explainedOtherwise(lines, table);
  return lines.flatMap(({ text, sentence }) =>
    supersededIn(model, table, sentence)
      .filter(({ from }) => !otherwise.has(singular(sentence.tokens[from]?.norm ?? "")))
      .map((here) =>
        findingInText(supersededTerm, model, text, sentence, here, {
          message: messageOf(wordsAt(text, here), here.entry),
          help: helpOf(here.entry),
        }),
      ),
  );
}

/** A document that stands for what is over has an end, and a report keeps its title. */
function findInTitle(model: ModelOnDay, table: SupersededTable, document: CitedDocument): Finding[] {
  const { title, kind, validTo } = document;
  if (kind === "report" || (validTo !== undefined && validTo.date < model.today)) return [];
  const here = supersededInTitle(table, title);
  if (here === undefined) return [];
  return [
    findingOf(supersededTerm, model, document, "/title", {
      message: messageOf(title, here.entry),
      help: `Texts that refer to [[document:${document.id}]] tell it as of today. Cite what took its place, or give the document a "validTo".`,
    }),
  ];
}

function messageOf(words: string, { since, by }: Superseded): string {
  return `"${words}" is out of date: from ${inWords(since)} it is "${by}".`;
}

function helpOf({ by, source }: Superseded): string {
  return `Write "${by}" (${source}), or say that the sentence tells of the past: "the former", "until 2019".`;
}

function example(sentence: string, documents = "documents: []\n") {
  const superseded = [
    "superseded:",
    "  - { words: [Clinical Commissioning Group, CCG], since: 2022-07-01, by: integrated care board, source: An Act }",
    "  - { words: [Working Rules 2018], since: 2023-12-15, by: Working Rules 2023, source: Working Rules 2023 }",
    "  - { words: [No Secrets], since: 2015-04-01, by: Open Rules, source: An Act }",
  ];
  return {
    files: {
      "proofreading.yaml": `${superseded.join("\n")}\n`,
      "documents.yaml": documents,
      "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n`,
    },
  };
}
