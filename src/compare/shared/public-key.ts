import type { Person } from "../../model/model.ts";
import type { Models } from "../states.ts";

/** Whether the name of somebody is published in neither state. */
export function isNeverNamed({ before, after }: Models, { id }: Person): boolean {
  return [before, after].every(({ index }) => index.person.get(id)?.published === undefined);
}

/**
 * By what somebody is known in a comparison: the id, but of whoever is published in neither state what is shown instead,
 * so that one unpublished holder of a post who follows another is no change. It is never shown.
 */
export function publicKey(models: Models, person: Person): string {
  return isNeverNamed(models, person) ? `${person.post} ${person.partner?.id}` : person.id;
}
