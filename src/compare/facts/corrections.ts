import type { Correction } from "../../model/model.ts";
import { correctionKindName } from "../../text/correction-kinds.ts";
import { say } from "../../words/say.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { matchBy } from "../shared/records.ts";
import type { Models } from "../states.ts";

const fields: Fields<Correction> = {
  page: "names the record",
  published: "names the record",
  now: field("changes.fields.correction", ({ now }) => now),
  times: field("changes.fields.places", ({ times }) => String(times)),
  kind: field("changes.fields.kind", ({ kind }, words) => correctionKindName(words, kind)),
  why: field("changes.fields.reason", ({ why }) => why),
};

/** Which corrections of the published document are new, gone or put otherwise. */
export function changesOfCorrections({ before, after }: Models): Change[] {
  const { both, gone, come } = matchBy(before.corrections, after.corrections, ({ page, published }) =>
    [page, published].join("\n"),
  );
  const { words } = after;
  const change = (sentence: string): Change => ({ topic: "corrections", about: about({}), sentence });
  return [
    ...both.flatMap((pair) =>
      changedFields(words, fields, say(words, "changes.corrections.of", { published: pair.after.published }), pair).map(change),
    ),
    ...come.map(({ published, now }) => change(say(words, "changes.corrections.new", { published, now }))),
    ...gone.map(({ published, now }) => change(say(words, "changes.corrections.gone", { published, now }))),
  ];
}
