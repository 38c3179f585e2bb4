import type { Group, Model, Partner, Person } from "../model/model.ts";
import { type Held, personOf, type Tenure, toldTenures } from "../model/tenure.ts";
import { holdersName, officeName, roleName, statedChairLine } from "../text/names.ts";
import { partnerIsInWords } from "../text/partner-kinds.ts";
import { seatTitle } from "../text/seats.ts";
import type { Words } from "../words/words.ts";

/** Something that is held for a stated time and may be told, and whom and what it is about. */
export interface ToldTenure extends Pick<Tenure, "period" | "time"> {
  readonly kind: Held["kind"];
  readonly person?: Person;
  readonly group?: Group;
  readonly organisation?: Partner;
  /** What is held, in words, without the name of whoever or whatever holds it. */
  readonly what: string;
}

/** Everything that is held for a stated time, whatever the day, but for what would tell of somebody unpublished. */
export function toldTenuresOf({ tenures, words }: Model): ToldTenure[] {
  return toldTenures(tenures).map(({ held, period, time }) => {
    const person = personOf(held);
    return { kind: held.kind, ...(person && { person }), ...aboutOf(held), what: whatOf(words, held), period, time };
  });
}

function aboutOf(held: Held): Pick<ToldTenure, "group" | "organisation"> {
  switch (held.kind) {
    case "post":
      return held.partner === undefined ? {} : { organisation: held.partner };
    case "membership":
    case "seat": {
      const { group, agency, oneOf } = held.membership;
      return { group, ...(agency && oneOf === undefined && { organisation: agency }) };
    }
    case "group":
    case "parent":
    case "chair":
      return { group: held.group };
    case "partner":
    case "standing":
      return { organisation: held.partner };
    case "name":
      return "is" in held.body ? { organisation: held.body } : { group: held.body };
    default:
      return {};
  }
}

function whatOf(words: Words, held: Held): string {
  switch (held.kind) {
    case "post":
      return held.post;
    case "office":
      return officeName(words, held.office);
    case "membership":
      return holdersName(words, held.membership);
    case "seat":
      return seatTitle(words, held.seat);
    case "chair": {
      const { role, post } = statedChairLine(words, held.chair);
      return [roleName(words, role), post].filter(Boolean).join(", ");
    }
    case "group":
      return held.group.name;
    case "parent":
      return held.parent.name;
    case "partner":
      return held.partner.name;
    case "standing":
      return partnerIsInWords(words, held.is, held.partner);
    case "name":
      return held.name;
    case "priority":
      return held.priority.text?.text.trim() ?? "";
    case "contact":
      return held.contact.name;
  }
}
