import type { ModelOnDay } from "../model/day.ts";
import type { DocumentSection } from "../site/document-sections.ts";
import { type Change, type ComparedState, type Comparison, topics } from "./change.ts";
import { comparableModels } from "./comparable.ts";
import { changesOfAims } from "./facts/aims.ts";
import { changesOfCorrections } from "./facts/corrections.ts";
import { changesOfDocuments } from "./facts/documents.ts";
import { changesOfGroups } from "./facts/groups.ts";
import { changesOfOrganisations } from "./facts/organisations.ts";
import { changesOfPartnership } from "./facts/partnership.ts";
import { changesOfPeople } from "./facts/people.ts";
import { changesOfReviews } from "./facts/reviews.ts";
import { changesOfTimes } from "./facts/told-times.ts";
import { changesOfUntold } from "./facts/untold.ts";
import { changesOfWebsite } from "./facts/website.ts";
import type { State } from "./states.ts";
import { namesWithheld } from "./withheld.ts";
import { renewing } from "./wording/renewed.ts";
import { changesOfWording } from "./wording/wording.ts";

/**
 * Tells what changed between two states of the arrangements: facts as sentences, by topic, and the wording of each section
 * word by word. The same two states give the same result, and a state compared with itself gives no change. What only
 * the day brings about, such as that a review is now overdue, is no change. Nobody is named who is not published at
 * present, even who was in both states.
 * @param present the facts as they stand; the later state, unless that is of the past as well
 */
export function compare(before: State, after: State, present: ModelOnDay = after.model): Comparison {
  const models = comparableModels(before, after);
  const withhold = namesWithheld(models, present);
  const renew = renewing(models);
  const facts = [
    ...changesOfPartnership(models),
    ...changesOfOrganisations(models),
    ...changesOfPeople(models),
    ...changesOfGroups(models),
    ...changesOfReviews(models, renew),
    ...changesOfAims(models),
    ...changesOfDocuments(models),
    ...changesOfCorrections(models),
    ...changesOfWebsite(models),
  ];
  const withTimes = [...facts, ...changesOfTimes(models, facts, renew)];
  const [earlier, later] = [before, after].map(({ sections }) =>
    sections.map((section) => ({ ...section, text: withhold.text(section.text) })),
  ) as [DocumentSection[], DocumentSection[]];
  const wording = changesOfWording(after.model.words, earlier, later, renew);
  const changes = [...withTimes, ...changesOfUntold(models, withTimes, renew), ...wording].map(withhold.change);
  return { before: stateOf(before), after: stateOf(after), changes: byTopic(changes) };
}

function stateOf({ model }: State): ComparedState {
  return { on: model.today, edition: model.arrangements.edition.date };
}

/** In the order of the topics; within one as they were found. */
function byTopic(changes: readonly Change[]): Change[] {
  return topics.flatMap((topic) => changes.filter((change) => change.topic === topic));
}
