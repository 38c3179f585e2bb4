import type { ModelOnDay } from "../model/day.ts";
import { baseOf } from "./site-context.ts";

/** Where a website will really stand, as far as a build is told so. */
export interface Standing {
  /** Its whole address, without a slash at the end. */
  readonly address?: string | undefined;
  /** Its path on the host that the data name; begins and ends with a slash. */
  readonly base?: string | undefined;
}

/**
 * The address at which a website will stand, without a slash at the end.
 * @param website what the data give as its address
 */
export function addressOf(website: string, { address, base }: Standing): string {
  return address ?? (base === undefined ? website : new URL(base, website).href.replace(/\/$/, ""));
}

/** Whether two addresses of websites are the same, however they are written. */
export function isSameAddress(one: string, other: string): boolean {
  const [{ origin }, { origin: otherOrigin }] = [new URL(one), new URL(other)];
  return origin === otherOrigin && baseOf(one) === baseOf(other);
}

/**
 * The facts of a website that will stand elsewhere than the data say: whatever is made of them says where it really stands.
 * They are for making it only. Rules and comparisons judge what the data say.
 */
export function standingAt(model: ModelOnDay, address: string): ModelOnDay {
  if (isSameAddress(model.arrangements.website, address)) return model;
  return { ...model, arrangements: { ...model.arrangements, website: address } };
}
