import type { Finding } from "../../model/finding.ts";
import type { Budget } from "../../model/model.ts";
import { contributorOf, moneyInWords, totalOf } from "../../text/money.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const budget: Rule = {
  id: "budget",
  severity: "error",
  title: "Budgets that do not add up",
  about:
    "A stated total of the budget to which the contributions do not add up; a contribution of which it is not said whose it is, or the second of one contributor.",
  why: "The table adds up what is in it, and the text above it states what was agreed: readers would see both.",
  ok: [example("total: 5000", "partner: police, amount: 3000", "contributor: Carried over, amount: 2000")],
  notOk: [
    example("total: 6000", "partner: police, amount: 3000", "contributor: Carried over, amount: 2000"),
    example("total: 5000", "partner: police, amount: 3000", "amount: 2000"),
    example("total: 5000", "partner: police, amount: 3000", "partner: police, amount: 2000"),
  ],
  check(model) {
    const { budget: stated } = model.arrangements;
    if (stated === undefined) return [];
    const { total, currency, contributions } = stated;
    const sum = totalOf(stated);
    const found = (place: Budget | Budget["contributions"][number], field: string, message: string, help: string): Finding =>
      findingOf(budget, model, place, field, { message, help });
    const named = contributions.map(contributorOf);
    return [
      ...(total === undefined || total === sum
        ? []
        : [
            found(
              stated,
              "/total",
              `The contributions add up to ${moneyInWords(english, sum, currency)}, not ${moneyInWords(english, total, currency)}.`,
              "Correct the total or the contribution that is wrong.",
            ),
          ]),
      ...contributions.flatMap((each, index) => {
        const name = named[index] ?? "";
        if (name === "")
          return [found(each, "", "It is not said whose contribution this is.", 'Add "partner", or "contributor" in words.')];
        if (named.indexOf(name) === index) return [];
        return [
          found(each, "", `${name} has a second contribution.`, 'Add the two up, or say in "contributor" what each is for.'),
        ];
      }),
    ];
  },
};

function example(total: string, ...contributions: readonly string[]) {
  return {
    files: {
      "arrangements.yaml": `budget:\n  year: 2026-27\n  ${total}\n  contributions:\n${contributions.map((each) => `    - { ${each} }\n`).join("")}`,
    },
  };
}
