import type { ModelOnDay } from "../model/day.ts";
import type { NotTold } from "./shared/fields.ts";

/** Every part of the facts: whether it is told, or why it is not. One that is added does not compile until it is listed. */
export const modelParts: Readonly<Record<keyof ModelOnDay, "told" | NotTold>> = {
  arrangements: "told",
  partnership: "told",
  partners: "told",
  formerPartners: "told",
  people: "told",
  leadSafeguardingPartners: "told",
  delegatedSafeguardingPartners: "told",
  independentScrutineer: "told",
  coChairs: "told",
  groups: "told",
  formerGroups: "told",
  tenures: "told",
  clauses: "stands in the wording",
  documents: "told",
  aims: "told",
  corrections: "told",
  editions: "tells of editions, not of what they say",
  signOffs: "tells of editions, not of what they say",
  chapters: "stands in the wording",
  website: "told",
  assets: "follows from other facts",
  staticFiles: "is about the files, not the facts",
  reviews: "told",
  files: "is about the files, not the facts",
  index: "follows from other facts",
  present: "follows from other facts",
  today: "follows from other facts",
  verdicts: "follows from other facts",
};
