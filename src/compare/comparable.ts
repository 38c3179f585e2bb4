import type { ModelOnDay } from "../model/day.ts";
import type { Review } from "../model/model.ts";
import type { Models, State } from "./states.ts";

/** The facts of two states as far as both keep them: what one of them leaves out is neither new nor gone in the other. */
export function comparableModels(before: State, after: State): Models {
  const isAlone = before.documentAlone === true || after.documentAlone === true;
  const [was, is] = [before.model, after.model];
  return isAlone ? { before: documentAlone(was), after: documentAlone(is) } : { before: was, after: is };
}

/** The kinds of review that follow from the dates of the website, and not from the arrangements. */
const ofWebsite: ReadonlySet<Review["kind"]> = new Set(["accessibilityStatement", "securityContact"]);

function documentAlone({ website: _, ...model }: ModelOnDay): ModelOnDay {
  return { ...model, corrections: [], reviews: model.reviews.filter(({ kind }) => !ofWebsite.has(kind)) };
}
