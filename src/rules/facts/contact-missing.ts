import { isFaulty } from "../../model/places/places.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const contactMissing: Rule = {
  id: "contact-missing",
  severity: "note",
  title: "No contact",
  about: "A partnership without any contact, whose pages say nowhere whom to ring.",
  why: "Whoever is worried about somebody looks for a number first.",
  ok: [{ files: {} }],
  notOk: [
    {
      files: {
        "arrangements.yaml":
          'contacts:\n  - id: office\n    name: Office\n    purpose: office\n    phone: "01632 960001"\n    until: 2024-12-31\n',
      },
    },
  ],
  check(model) {
    if (model.arrangements.contacts.length > 0) return [];
    // An entry that could not be read may be the one that is looked for.
    if (isFaulty(model, model.arrangements, "/contacts")) return [];
    return [
      findingOf(contactMissing, model, model.arrangements, "", {
        message: "No contact is known, so no page says whom to ring.",
        help: 'Once one is known, add it to "contacts" of arrangements.yaml:',
        lines: ["contacts:", "  - id: front-door", "    name: …", "    purpose: concern", '    phone: "…"'],
      }),
    ];
  },
};
