import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const partnershipBodies: Rule = {
  id: "partnership-bodies",
  severity: "warning",
  title: "Bodies with a role in the wrong partnership",
  about:
    "What a body is within the partnership (partnershipRole), of one that publishes the arrangements itself or is no body of the partnership.",
  why: "It is printed of the further bodies of the partnership alone, and of no other, so nobody would read it.",
  ok: [example("is: [partnership], partnershipRole: Safeguarding Adults Board", "")],
  notOk: [
    example("is: [relevantAgency], partnershipRole: Safeguarding Adults Board", ""),
    example("is: [partnership]", ", partnershipRole: Safeguarding Children Partnership"),
  ],
  check: (model) =>
    model.partners.flatMap((partner) => {
      if (partner.partnershipRole === undefined || partner.besidePublisher) return [];
      const isPublisher = partner.id === model.partnership.id;
      return [
        findingOf(partnershipBodies, model, partner, "/partnershipRole", {
          message: isPublisher
            ? `${partner.name} publishes the arrangements, so it is said to be the partnership itself, not "${partner.partnershipRole}".`
            : `${partner.name} is said to be "${partner.partnershipRole}" within the partnership, but not to be a body of it.`,
          help: isPublisher ? "Take the field out." : 'Write "partnership" in "is", or take the field out.',
        }),
      ];
    }),
};

function example(adults: string, role: string) {
  return {
    files: {
      "partners.yaml": `partners:
  - { id: partnership, name: Sandholm Safeguarding Partnership, is: [partnership]${role} }
  - { id: adults-board, name: Sandholm Adults Board, ${adults} }
  - { id: police, name: Sandholm Police, is: [statutoryPartner] }
`,
    },
  };
}
