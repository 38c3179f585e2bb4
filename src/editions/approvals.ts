import type { Facts } from "../load/facts.ts";
import { isRecord } from "../load/fields.ts";
import type { Model, SignOff } from "../model/model.ts";
import { postOn } from "../model/people.ts";
import { valueAt } from "../model/places/pointer.ts";

/** The sign-offs as the record of an edition keeps them: in words, since names and posts change. */
export function approvalsOf({ signOffs }: Model, facts: Facts): object[] {
  return signOffs.map((signOff) => {
    const { partner, person, on } = signOff;
    const { post } = postOn(person, on) ?? {};
    return {
      partner: partner.name,
      ...(person.published !== undefined && { person: person.published.name }),
      ...(post !== undefined && { post }),
      on,
      ...minuteOf(signOff, facts),
    };
  });
}

/** Where it is minuted, which the model has only where that is published. The record keeps it in any case. */
function minuteOf({ file, pointer }: SignOff, { files }: Facts): { readonly minute?: unknown } {
  const recorded = valueAt(files.find((each) => each.file === file)?.record, pointer);
  return isRecord(recorded) && recorded.minute !== undefined ? { minute: recorded.minute } : {};
}
