import type { Asset, Body, DateOrMonth, Prose, Source } from "./base.ts";

export type PartnerIs =
  | "partnership"
  | "statutoryPartner"
  | "delegatedPartner"
  | "relevantAgency"
  | "seatHolder"
  | "strategicPartnership"
  | "connectedBody";

export interface Partner extends Body {
  readonly formerNames: readonly { readonly name: string; readonly until?: DateOrMonth }[];
  readonly is: readonly PartnerIs[];
  readonly statutoryRole?: "localAuthority" | "integratedCareBoard" | "police";
  readonly listedAs?: string;
  readonly link?: string;
  readonly about?: Prose;
}

/**
 * A person, and what may be published about them. Details for the office alone are not part of the model, so that no
 * template can publish them.
 */
export interface Person extends Source {
  readonly id: string;
  /** Absent unless the record says `publish: true`. */
  readonly published?: {
    readonly name: string;
    readonly portrait?: Asset;
  };
  readonly post?: string;
  readonly partner?: Partner;
  readonly from?: DateOrMonth;
  readonly until?: DateOrMonth;
}
