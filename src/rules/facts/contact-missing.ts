import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const contactMissing: Rule = {
  id: "contact-missing",
  severity: "note",
  about: "A partnership without any contact, whose pages say nowhere whom to ring.",
  why: "Whoever is worried about somebody looks for a number first.",
  ok: [{ files: {} }],
  notOk: [{ files: { "arrangements.yaml": "contacts: []\n" } }],
  check(model) {
    if (model.arrangements.contacts.length > 0) return [];
    return [
      findingOf(contactMissing, model, model.arrangements, "", {
        message: "No contact is known, so no page says whom to ring.",
        help: 'Once one is known, add it to "contacts" of arrangements.yaml:',
        lines: ["contacts:", "  - id: front-door", "    name: …", "    purpose: concern", '    phone: "…"'],
      }),
    ];
  },
};
