import type { Correction } from "../../model/model.ts";
import { correctionKindName } from "../../text/correction-kinds.ts";
import { english } from "../../words/english.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { matchBy } from "../shared/records.ts";
import type { Models } from "../states.ts";

const fields: Fields<Correction> = {
  page: "names the record",
  published: "names the record",
  now: field("correction", ({ now }) => now),
  times: field("number of places", ({ times }) => String(times)),
  kind: field("kind", ({ kind }) => correctionKindName(english, kind)),
  why: field("reason", ({ why }) => why),
};

/** Which corrections of the published document are new, gone or put otherwise. */
export function changesOfCorrections({ before, after }: Models): Change[] {
  const { both, gone, come } = matchBy(before.corrections, after.corrections, ({ page, published }) =>
    [page, published].join("\n"),
  );
  const change = (sentence: string): Change => ({ topic: "corrections", about: about({}), sentence });
  return [
    ...both.flatMap((pair) => changedFields(fields, `the correction of "${pair.after.published}"`, pair).map(change)),
    ...come.map(({ published, now }) => change(`Corrected: "${published}" is now "${now}".`)),
    ...gone.map(({ published, now }) => change(`No longer among the corrections: "${published}", now "${now}".`)),
  ];
}
