import { inWords } from "../model/dates.ts";
import { isFaulty } from "../model/places.ts";
import { type Check, foundAt } from "./found.ts";

/** A rotation whose last period has ended says nothing of who co-chairs now. */
export const rotationOver: Check = (model) => {
  const { coChairs } = model;
  const ends = coChairs?.rotation.map(({ to }) => to) ?? [];
  const last = [...ends].sort().at(-1);
  if (coChairs === undefined || last === undefined || last >= model.today || isFaulty(model, coChairs, "/rotation")) return [];
  return [
    foundAt(model, coChairs, `/rotation/${ends.indexOf(last)}/to`, {
      rule: "rotation-over",
      severity: "warning",
      message: `The rotation of co-chairs ended on ${inWords(last)}.`,
      help: "Add the next period.",
    }),
  ];
};
