import { endOfRotation } from "../../model/co-chairs.ts";
import { inWords } from "../../model/dates.ts";
import { isFaulty } from "../../model/places/places.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const rotationOver: Rule = {
  id: "rotation-over",
  severity: "warning",
  title: "A rotation of co-chairs that has ended",
  about: "A rotation of co-chairs whose last period has ended.",
  why: "It no longer says who co-chairs now, so the website and the document can only say that it has ended.",
  ok: [
    {
      files: {
        "people.yaml": "coChairs:\n  rotation:\n    - { from: 2025-01-01, until: 2025-12-31, person: ann-reed }\n",
      },
    },
  ],
  notOk: [
    { files: { "people.yaml": "coChairs:\n  rotation:\n    - { from: 2024-01-01, until: 2024-12-31, person: ann-reed }\n" } },
  ],
  check(model) {
    const { coChairs } = model;
    if (coChairs === undefined || isFaulty(model, coChairs, "/rotation")) return [];
    const last = endOfRotation(coChairs);
    if (last === undefined || last >= model.today) return [];
    return [
      findingOf(rotationOver, model, coChairs, `/rotation/${coChairs.rotation.findIndex(({ until }) => until === last)}/until`, {
        message: `The rotation of co-chairs ended on ${inWords(last)}.`,
        help: "Add the next period.",
      }),
    ];
  },
};
