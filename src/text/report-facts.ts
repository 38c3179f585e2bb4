import type { Group, Partner, Reports } from "../model/model.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";

/** A fact of how the reports of a group go: its name, and what it says in bodies that have a record and in words. */
export interface ReportFact {
  readonly field: "via" | "directly" | "to";
  readonly title: string;
  readonly bodies: readonly (Group | Partner)[];
  readonly others: readonly string[];
}

const titles = {
  via: "groupFacts.reportsVia",
  directly: "groupFacts.reportsDirectly",
  to: "groupFacts.reportsReceivedBy",
} as const satisfies Readonly<Record<ReportFact["field"], TextKey>>;

/** How the reports of a group go, as far as that is said, in the order in which it is told on its page and in the document. */
export function reportFactsOf(words: Words, { via, directly, to, others }: Reports): ReportFact[] {
  const facts: readonly Omit<ReportFact, "title">[] = [
    { field: "via", bodies: via === undefined ? [] : [via], others: [] },
    { field: "directly", bodies: [], others: directly === undefined ? [] : [directly] },
    { field: "to", bodies: to, others },
  ];
  return facts
    .filter(({ bodies, others: inWords }) => bodies.length + inWords.length > 0)
    .map((fact) => ({ ...fact, title: say(words, titles[fact.field]) }));
}
