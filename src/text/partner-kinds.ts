import type { PartnerIs } from "../model/model.ts";

/** What an organisation can be to the partnership, in the order of print: as a heading, and of one. */
export const partnerKinds: Readonly<Record<PartnerIs, { readonly many: string; readonly one: string }>> = {
  partnership: { many: "The partnership", one: "the partnership itself" },
  statutoryPartner: { many: "Statutory safeguarding partners", one: "a statutory safeguarding partner" },
  delegatedPartner: { many: "Delegated safeguarding partners", one: "a delegated safeguarding partner" },
  relevantAgency: { many: "Relevant agencies", one: "a relevant agency" },
  strategicPartnership: { many: "Strategic partnerships", one: "a strategic partnership" },
  seatHolder: { many: "Other bodies with a seat", one: "a body with a seat on a group" },
  connectedBody: { many: "Other bodies named in the arrangements", one: "a body named in the arrangements" },
};

/** The same words in the order of print. */
export const kindsInPrintOrder = Object.keys(partnerKinds) as PartnerIs[];
