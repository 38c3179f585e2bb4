import { bodiesOf } from "../../model/bodies.ts";
import type { Contact, Group, Model, OfficeHolder } from "../../model/model.ts";
import type { Reader } from "../../model/readers.ts";
import { isVacant, type Office, toldTenures } from "../../model/tenure.ts";
import { isWritten } from "../../model/written.ts";
import { hasBeginning } from "../../text/beginnings.ts";

/** Whether the partnership works as several bodies. */
export function hasBodies(model: Model): boolean {
  return bodiesOf(model).length > 0;
}

/** Whether there is a group of any time. */
export function hasGroups({ groups, formerGroups, tenures }: Model): boolean {
  return groups.length + formerGroups.length > 0 || tenures.some(({ held }) => held.kind === "group");
}

/** Whether an organisation has a seat on a group. */
export function hasMemberships({ groups }: Model): boolean {
  return groups.some(({ memberships }) => memberships.some(({ agency }) => agency !== undefined));
}

/** Whether there is anybody to tell of: somebody whose name is published, a chair, or an office that is held or vacant. */
export function hasPeople(model: Model): boolean {
  const { people, coChairs, groups, tenures, independentScrutineer } = model;
  const holders: readonly OfficeHolder[] = [
    ...model.leadSafeguardingPartners,
    ...model.delegatedSafeguardingPartners,
    ...(independentScrutineer === undefined ? [] : [independentScrutineer]),
  ];
  const offices = new Set(tenures.flatMap(({ held }): Office[] => (held.kind === "office" ? [held.office] : [])));
  return (
    people.some(({ published }) => published !== undefined) ||
    holders.some(({ person }) => person === undefined) ||
    coChairs !== undefined ||
    groups.some(isChaired) ||
    [...offices].some((office) => isVacant(office, tenures))
  );
}

function isChaired({ statedChairs, memberships }: Group): boolean {
  const roles = memberships.flatMap(({ seats }) => seats.map(({ role }) => role));
  return statedChairs.length > 0 || roles.some((role) => role !== undefined && role !== "viceChair");
}

/** The contacts that can be reached. */
export function reachableContacts({ arrangements }: Model): Contact[] {
  return arrangements.contacts.filter(({ phone, email, link, address }) => [phone, email, link, address].some(Boolean));
}

/** Whether a contact can be reached, or it is told when one could or will be. */
export function hasContacts(model: Model): boolean {
  return reachableContacts(model).length > 0 || toldTenures(model.tenures).some(({ held }) => held.kind === "contact");
}

/** Whether a partnership has what a page for readers is about. */
export function hasReader({ groups, partners, arrangements }: Model, { onlyWith }: Reader): boolean {
  if (onlyWith === undefined) return true;
  const names = [...groups, ...partners].map(({ name }) => name);
  const titles = arrangements.chapters.filter(isWritten).map(({ title }) => title);
  return [...names, ...titles].some((name) => hasBeginning(name, onlyWith));
}
