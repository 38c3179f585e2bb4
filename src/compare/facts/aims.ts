import type { Aim, Aims, Priority } from "../../model/model.ts";
import { wordsOf } from "../../site/document-sections.ts";
import { say } from "../../words/say.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { isReordered, matchById } from "../shared/records.ts";
import { dateIfAny, listed, orNone, sinceOf, whenInWords } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { reworded } from "../wording/rewordings.ts";
import { timeOfHeld } from "./times.ts";

/** What changes of the ambition, the purpose, principles, values and priorities. */
export function changesOfAims(models: Models): Change[] {
  const [before, after] = [models.before.aims, models.after.aims];
  const { words } = models.after;
  const told = (sentence: string) => change(sentence);
  return [
    ...changedFields(words, fields, say(words, "changes.partnership.of"), { before, after }).map(told),
    ...reworded(say(words, "changes.aims.purpose"), before.purpose?.text, after.purpose?.text, models).map((each) => ({
      ...told(""),
      ...each,
    })),
    ...changedAims(models, "principle", before.principles, after.principles),
    ...changedAims(models, "value", before.values, after.values),
    ...changedAims(models, "priority", before.priorities, after.priorities),
  ];
}

const fields: Fields<Aims> = {
  ambition: field("changes.fields.ambition", ({ ambition }) => ambition),
  endorsed: field("changes.fields.endorsed", ({ endorsed }, words) => dateIfAny(words, endorsed)),
  purpose: field("changes.fields.means", ({ purpose }, words) => listed(words, purpose?.by ?? [])),
  principles: "told by a sentence of its own",
  values: "told by a sentence of its own",
  priorities: "told by a sentence of its own",
};

type AnyAim = Aim | Priority;

type AimKind = "principle" | "value" | "priority";

function changedAims(models: Models, kind: AimKind, before: readonly AnyAim[], after: readonly AnyAim[]): Change[] {
  const { both, gone, come } = matchById(before, after);
  const { words } = models.after;
  const textOf = (aim: AnyAim, model: Models["after"]) => {
    const name = "name" in aim ? aim.name : undefined;
    return [name, wordsOf(aim.text, model)].filter(Boolean).join(": ");
  };
  return [
    ...both.flatMap((pair) => {
      const called = say(words, "changes.aims.called", { kind, text: textOf(pair.before, models.before) });
      return [
        ...reworded(called, pair.before.text, pair.after.text, models).map((each) => ({ ...change(""), ...each })),
        ...changedFields(
          words,
          aimFields,
          say(words, "changes.aims.of", { kind, text: textOf(pair.after, models.after) }),
          pair as { before: Aim & Priority; after: Aim & Priority },
        ).map((sentence) => change(sentence)),
      ];
    }),
    ...come.map((aim) => {
      const time = timeOfHeld(models.after, (held) => held.kind === "priority" && held.priority.id === aim.id);
      const from = kind === "priority" ? time?.from : undefined;
      return {
        ...change(say(words, "changes.aims.new", { kind, when: whenInWords(words, { from }), text: textOf(aim, models.after) })),
        ...sinceOf(from),
      };
    }),
    ...gone.map((aim) => {
      const time = timeOfHeld(models.after, (held) => held.kind === "priority" && held.priority.id === aim.id);
      const until = kind === "priority" ? time?.until : undefined;
      const what = { kind, text: textOf(aim, models.before), until: orNone(dateIfAny(words, until)) };
      return { ...change(say(words, "changes.aims.gone", what)), ...sinceOf(until) };
    }),
    ...(isReordered(before, after) ? [change(say(words, "changes.aims.order", { kind }))] : []),
  ];
}

const aimFields: Fields<Aim & Priority> = {
  id: "names the record",
  number: "follows from other facts",
  name: field("changes.fields.name", ({ name }) => name),
  text: "told by a sentence of its own",
  document: field(
    "changes.fields.source",
    ({ document }) => document?.title,
    ({ document }) => document?.id,
  ),
};

function change(sentence: string): Change {
  return { topic: "aims", about: about({}), sentence };
}
