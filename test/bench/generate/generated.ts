import type { Chance } from "./chance.ts";

/** An organisation as partners.yaml has it. */
export interface GeneratedPartner {
  readonly id: string;
  readonly name: string;
  readonly is: readonly string[];
  readonly [field: string]: unknown;
}

/** A person as people.yaml has them. */
export interface GeneratedPerson {
  readonly id: string;
  readonly name: string;
  readonly publish: boolean;
  readonly post: string;
  readonly partner: string;
}

/** What the files of one generated partnership are made from. */
export interface Generated {
  readonly size: number;
  readonly seed: number;
  readonly pick: Chance;
  readonly partners: readonly GeneratedPartner[];
  readonly people: readonly GeneratedPerson[];
}
