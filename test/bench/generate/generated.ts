import type { Random } from "./chance.ts";

/** An organisation as it is in partners.yaml. */
export interface GeneratedPartner {
  readonly id: string;
  readonly name: string;
  readonly is: readonly string[];
  readonly [field: string]: unknown;
}

/** A person as they are in people.yaml. */
export interface GeneratedPerson {
  readonly id: string;
  readonly name: string;
  readonly publish: boolean;
  readonly post: string;
  readonly partner: string;
}

/** What the files of a generated partnership are made from. */
export interface Generated {
  readonly size: number;
  readonly seed: number;
  readonly pick: Random;
  readonly partners: readonly GeneratedPartner[];
  readonly people: readonly GeneratedPerson[];
}
