import type { Partner, PartnerIs } from "../model/model.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";

/** What an organisation can be to the partnership, in the order of print: as a heading, and of one. */
const kinds = {
  partnership: { many: "partnerKinds.partnership", one: "partnerIs.partnership" },
  statutoryPartner: { many: "partnerKinds.statutoryPartner", one: "partnerIs.statutoryPartner" },
  delegatedPartner: { many: "partnerKinds.delegatedPartner", one: "partnerIs.delegatedPartner" },
  relevantAgency: { many: "partnerKinds.relevantAgency", one: "partnerIs.relevantAgency" },
  strategicPartnership: { many: "partnerKinds.strategicPartnership", one: "partnerIs.strategicPartnership" },
  seatHolder: { many: "partnerKinds.seatHolder", one: "partnerIs.seatHolder" },
  connectedBody: { many: "partnerKinds.connectedBody", one: "partnerIs.connectedBody" },
} as const satisfies Readonly<Record<PartnerIs, { readonly many: TextKey; readonly one: TextKey }>>;

/** The kinds in the order of print. */
export const kindsInPrintOrder = Object.keys(kinds) as PartnerIs[];

/** A kind as the heading of a list: "Relevant agencies". */
export function partnerKindName(words: Words, kind: PartnerIs): string {
  return say(words, kinds[kind].many);
}

/** What an organisation is by one of its kinds, within a sentence: "a relevant agency", "the Adults Board of the partnership". */
export function partnerIsInWords(words: Words, kind: PartnerIs, { besidePublisher, partnershipRole: role }: Partner): string {
  if (kind !== "partnership" || !besidePublisher) return say(words, kinds[kind].one);
  return role === undefined ? say(words, "partnerIs.partnershipBody") : say(words, "partnerIs.partnershipRole", { role });
}
