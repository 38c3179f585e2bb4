import type { GroupKind, Model, PartnerIs } from "./model.ts";
import { referenceKinds } from "./prose/reference-kinds.ts";

/** What a text can have counted. */
export type Counted = keyof (typeof referenceKinds)["count"]["ids"];

const ofKind =
  (kind: GroupKind) =>
  ({ groups }: Model) =>
    groups.filter((group) => group.kind === kind).length;

const thatAre =
  (what: PartnerIs) =>
  ({ partners }: Model) =>
    partners.filter(({ is }) => is.includes(what)).length;

const counts: Readonly<Record<Counted, (model: Model) => number>> = {
  boards: ofKind("board"),
  assemblies: ofKind("assembly"),
  forums: ofKind("forum"),
  "sub-groups": ofKind("subGroup"),
  "task-and-finish-groups": ofKind("taskAndFinish"),
  "statutory-groups": ofKind("statutoryGroup"),
  "virtual-groups": ofKind("virtualGroup"),
  "reference-groups": ofKind("referenceGroup"),
  networks: ofKind("network"),
  "statutory-partners": thatAre("statutoryPartner"),
  "lead-safeguarding-partners": ({ leadSafeguardingPartners }) => leadSafeguardingPartners.length,
  "delegated-safeguarding-partners": ({ delegatedSafeguardingPartners }) => delegatedSafeguardingPartners.length,
  "relevant-agencies": thatAre("relevantAgency"),
  "strategic-partnerships": thatAre("strategicPartnership"),
  principles: ({ aims }) => aims.principles.length,
  values: ({ aims }) => aims.values.length,
  priorities: ({ aims }) => aims.priorities.length,
};

/** How many of something the data hold on the day of the model; undefined where nothing of that name is counted. */
export function countOf(id: string, model: Model): number | undefined {
  return Object.hasOwn(counts, id) ? counts[id as Counted](model) : undefined;
}

/** What the count of something shows, in words: "how many forums there are"; undefined where nothing of that name is counted. */
export function countedInWords(id: string): string | undefined {
  const { ids } = referenceKinds.count;
  return Object.hasOwn(ids, id) ? ids[id as Counted].gives.split(",", 1)[0] : undefined;
}
