import type { Finding } from "../../model/finding.ts";
import type { Model, Source } from "../../model/model.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const sameName: Rule = {
  id: "same-name",
  severity: "warning",
  title: "Records of one name",
  about: "Two groups, or two partners, of one name; capitals and spaces count for nothing.",
  why: "Readers of the website and the document could not tell them apart.",
  proofreads: true,
  ok: [{ files: { "groups/forum.yaml": "name: Forum\nkind: forum\n" } }],
  notOk: [{ files: { "groups/forum.yaml": "name: Board\nkind: forum\n" } }],
  check: (model) => [...findRepeatedNames(model, model.groups, "group"), ...findRepeatedNames(model, model.partners, "partner")],
};

type NamedRecord = Source & { readonly id: string; readonly name: string };

function findRepeatedNames(model: Model, records: readonly NamedRecord[], what: string): Finding[] {
  const firsts = new Map<string, NamedRecord>();
  return records.flatMap((record) => {
    const first = firsts.get(normaliseName(record.name));
    if (first === undefined) {
      firsts.set(normaliseName(record.name), record);
      return [];
    }
    return [
      findingOf(sameName, model, record, "/name", {
        message: `The ${what} ${first.id} has the name "${record.name}" too.`,
        help: "Name one of them differently, or take one away.",
      }),
    ];
  });
}

function normaliseName(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
