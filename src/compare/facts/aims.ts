import { inWords } from "../../model/dates.ts";
import type { Aim, Aims, Priority } from "../../model/model.ts";
import { wordsOf } from "../../site/document-sections.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { isReordered, matchById } from "../shared/records.ts";
import { sinceOf, whenInWords } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { reworded } from "../wording/rewordings.ts";
import { listed } from "./bodies.ts";
import { timeOfHeld } from "./times.ts";

/** What changes of the ambition, the purpose, principles, values and priorities. */
export function changesOfAims(models: Models): Change[] {
  const [before, after] = [models.before.aims, models.after.aims];
  const told = (sentence: string) => change(sentence);
  return [
    ...changedFields(fields, "the partnership", { before, after }).map(told),
    ...reworded("The purpose", before.purpose?.text, after.purpose?.text, models).map((each) => ({ ...told(""), ...each })),
    ...changedAims(models, "principle", before.principles, after.principles),
    ...changedAims(models, "value", before.values, after.values),
    ...changedAims(models, "priority", before.priorities, after.priorities),
  ];
}

const fields: Fields<Aims> = {
  ambition: field("ambition", ({ ambition }) => ambition),
  endorsed: field("day of endorsement of the aims", ({ endorsed }) => endorsed && inWords(endorsed)),
  purpose: field("means of the purpose", ({ purpose }) => listed(purpose?.by ?? [])),
  principles: "told by a sentence of its own",
  values: "told by a sentence of its own",
  priorities: "told by a sentence of its own",
};

type AnyAim = Aim | Priority;

function changedAims(models: Models, kind: string, before: readonly AnyAim[], after: readonly AnyAim[]): Change[] {
  const { both, gone, come } = matchById(before, after);
  const words = (aim: AnyAim, model: Models["after"]) => {
    const name = "name" in aim ? aim.name : undefined;
    return [name, wordsOf(aim.text, model)].filter(Boolean).join(": ");
  };
  return [
    ...both.flatMap((pair) => {
      const called = `The ${kind} "${words(pair.before, models.before)}"`;
      return [
        ...reworded(called, pair.before.text, pair.after.text, models).map((each) => ({ ...change(""), ...each })),
        ...changedFields(
          aimFields,
          `the ${kind} "${words(pair.after, models.after)}"`,
          pair as { before: Aim & Priority; after: Aim & Priority },
        ).map((sentence) => change(sentence)),
      ];
    }),
    ...come.map((aim) => {
      const time = timeOfHeld(models.after, (held) => held.kind === "priority" && held.priority.id === aim.id);
      const from = kind === "priority" ? time?.from : undefined;
      return {
        ...change(`A ${kind} is new${whenInWords({ ...(from && { from }) })}: "${words(aim, models.after)}".`),
        ...sinceOf(from),
      };
    }),
    ...gone.map((aim) => {
      const time = timeOfHeld(models.after, (held) => held.kind === "priority" && held.priority.id === aim.id);
      const until = kind === "priority" ? time?.until : undefined;
      const when = until === undefined ? "" : `, held until ${inWords(until)}`;
      return { ...change(`A ${kind} is no longer held: "${words(aim, models.before)}"${when}.`), ...sinceOf(until) };
    }),
    ...(isReordered(before, after) ? [change(`The ${plurals[kind]} stand in another order.`)] : []),
  ];
}

const plurals: Readonly<Record<string, string>> = { principle: "principles", value: "values", priority: "priorities" };

const aimFields: Fields<Aim & Priority> = {
  id: "names the record",
  number: "follows from other facts",
  name: field("name", ({ name }) => name),
  text: "told by a sentence of its own",
  document: field(
    "source",
    ({ document }) => document?.title,
    ({ document }) => document?.id,
  ),
};

function change(sentence: string): Change {
  return { topic: "aims", about: about({}), sentence };
}
