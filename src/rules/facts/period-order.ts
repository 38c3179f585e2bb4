import { daysOf } from "../../model/dates.ts";
import { periodInWords } from "../../text/period-in-words.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const periodOrder: Rule = {
  id: "period-order",
  severity: "error",
  title: "Times that end before they begin",
  about: "Something that ends, by its `until`, before it begins, by its `from`.",
  why: "It would hold on no day at all, and nobody would see it anywhere.",
  ok: [example("2025-03")],
  notOk: [example("2023")],
  check: (model) =>
    model.tenures.flatMap((tenure) => {
      const { from, until } = tenure.period;
      const { first, last } = daysOf(tenure.period);
      if (from === undefined || until === undefined || first <= last) return [];
      return [
        findingOf(periodOrder, model, tenure, "/until", {
          message: `This ends before it begins: ${periodInWords(english, { from, until })}.`,
          help: "Write the first day, month or year as from, and the last as until.",
        }),
      ];
    }),
};

function example(until: string) {
  return {
    files: {
      "groups/ferry-review.yaml": `name: Ferry Review\nkind: taskAndFinish\nfrom: 2024-05\nuntil: ${until}\n`,
    },
  };
}
