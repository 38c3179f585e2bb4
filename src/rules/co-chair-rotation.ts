import { addDays, inWords } from "../model/dates.ts";
import type { Finding } from "../model/finding.ts";
import type { CoChairs, Model } from "../model/model.ts";
import { isFaulty } from "../model/places.ts";
import { type Check, foundAt } from "./found.ts";

type Period = CoChairs["rotation"][number];

/** Each period of the rotation begins the day after the one before it ends: no day without a co-chair, none with two. */
export const coChairRotation: Check = (model) => {
  if (model.coChairs === undefined || isFaulty(model, model.coChairs, "/rotation")) return [];
  const { rotation } = model.coChairs;
  return rotation.flatMap((period, at) => [
    ...backwards(model, model.coChairs as CoChairs, period, at),
    ...unjoined(model, model.coChairs as CoChairs, rotation[at - 1], period, at),
  ]);
};

function backwards(model: Model, coChairs: CoChairs, period: Period, at: number): Finding[] {
  if (period.to >= period.from) return [];
  return [
    foundAt(model, coChairs, `/rotation/${at}/to`, {
      rule: "co-chair-rotation",
      severity: "error",
      message: `This period of the rotation ends on ${inWords(period.to)}, before it begins on ${inWords(period.from)}.`,
      help: "Write the first day as from and the last as to.",
    }),
  ];
}

function unjoined(model: Model, coChairs: CoChairs, before: Period | undefined, period: Period, at: number): Finding[] {
  if (before === undefined || period.from === addDays(before.to, 1)) return [];
  const fault = period.from <= before.to ? "two periods hold at once" : "nobody co-chairs in between";
  return [
    foundAt(model, coChairs, `/rotation/${at}/from`, {
      rule: "co-chair-rotation",
      severity: "error",
      message: `The period before ends on ${inWords(before.to)} and this one begins on ${inWords(period.from)}: ${fault}.`,
      help: `Begin it on ${addDays(before.to, 1)}, or correct the end of the one before.`,
    }),
  ];
}
