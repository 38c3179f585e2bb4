import { canBeDialled, numberingPlanOf } from "../../model/phone-numbers.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const contactPhone: Rule = {
  id: "contact-phone",
  severity: "error",
  title: "Telephone numbers that cannot be dialled",
  about:
    "A contact's telephone number that cannot be dialled in the country of the partnership, which its language names (en-GB); numbers of other countries are not judged, nor any where the program does not know the country's numbers.",
  why: "Whoever is worried about somebody dials the number that stands there; a digit too few reaches nobody.",
  ok: [contact("01632 960001"), contact("+44 (0)1632 960001"), contact("101"), contact("116 000"), contact("+353 1 555 0100")],
  notOk: [contact("01632 9600"), contact("01632 960 001 22"), contact("+44 1632 9600"), contact("998")],
  check(model) {
    const plan = numberingPlanOf(model.arrangements.language);
    if (plan === undefined) return [];
    return model.arrangements.contacts
      .filter(({ phone }) => phone !== undefined && !canBeDialled(phone, plan))
      .map((each) =>
        findingOf(contactPhone, model, each, "/phone", {
          message: `"${each.phone}" cannot be dialled in ${plan.country}: it has a digit too many or too few, or a beginning that no number there has.`,
          help: `Compare it with where it comes from. Numbers there look like ${plan.examples}.`,
        }),
      );
  },
};

function contact(phone: string) {
  return {
    files: {
      "arrangements.yaml": `contacts:\n  - { id: office, name: Partnership office, purpose: office, phone: "${phone}" }\n`,
    },
  };
}
