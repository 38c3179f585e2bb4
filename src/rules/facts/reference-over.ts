import { inWords, timeOf } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Body, Period, TimeOfFact } from "../../model/model.ts";
import { hasLeft } from "../../model/people.ts";
import type { PlacedReference } from "../../model/places/places.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingAtReference, type ReferenceInFile, readReferences } from "../shared/references.ts";

export const referenceOver: Rule = {
  id: "reference-over",
  severity: "warning",
  title: "Texts that name what is over",
  about:
    "A text that refers to what does not hold on the day: a contact, a document, a group or an organisation that is over or has not begun, or a person who has left; but not news and what a page keeps as history, which tell of their own time.",
  why: "The sentence would send readers to a number that nobody answers, or tell as present what is past.",
  ok: [example("2026-03-31")],
  notOk: [example("2025-03-31")],
  check: (model) => readReferences(model).flatMap((placed) => findOver(model, placed)),
};

/** What a reference names, as far as its time goes. */
interface Named {
  readonly name: string;
  /** What is said of it where it is over, if not that it is. */
  readonly ended?: string;
  readonly time: TimeOfFact;
  readonly period: Period;
  readonly succeededBy?: readonly Body[];
}

function findOver(model: ModelOnDay, placed: ReferenceInFile): Finding[] {
  const { reference } = placed;
  const named = namedBy(model, reference);
  if (named === undefined || named.time === "now") return [];
  const { name, ended = "is over", time, period, succeededBy = [] } = named;
  const end = time === "over" ? period.until : period.from;
  const when = end === undefined ? "" : ` (${time === "over" ? "until" : "from"} ${inWords(end)})`;
  const successors =
    time === "ahead" || succeededBy.length === 0 ? "" : ` ${joinNames(succeededBy.map((each) => each.name))} took its place.`;
  return [
    findingAtReference(referenceOver, model, placed, {
      message: `${name} ${time === "over" ? ended : "has not begun yet"}${when}, and ${reference.typed} names it here.${successors}`,
      help: "Refer to what holds now, or write the sentence so that it tells of another time, with the name in words.",
    }),
  ];
}

/** What a reference names that has a time; undefined for all else, and where its id names nothing. */
function namedBy({ index, today }: ModelOnDay, { kind, id }: PlacedReference): Named | undefined {
  switch (kind) {
    case "group":
    case "summary":
      return index.group.get(id);
    case "partner":
      return index.partner.get(id);
    case "contact":
      return index.contact.get(id);
    case "document": {
      const document = index.document.get(id);
      if (document === undefined) return undefined;
      const { title: name, validFrom, validTo } = document;
      const period = { ...(validFrom && { from: validFrom }), ...(validTo && { until: validTo }) };
      return { name, period, time: timeOf(period, today) };
    }
    case "person": {
      const person = index.person.get(id);
      if (person === undefined) return undefined;
      return { name: person.published?.name ?? id, ended: "has left", period: {}, time: hasLeft(person) ? "over" : "now" };
    }
    default:
      return undefined;
  }
}

function example(until: string) {
  return {
    files: {
      "arrangements.yaml": `contacts:\n  - { id: night-team, name: Night Team, purpose: outOfHours, until: ${until} }\n  - { id: office, name: Partnership office, purpose: office }\n`,
      "chapters/introduction.md": "---\ntitle: Introduction\n---\n\nAt night, ring the [[contact:night-team]].\n",
    },
  };
}
