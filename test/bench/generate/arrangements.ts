import type { Generated } from "./generated.ts";
import { groupIds } from "./groups.ts";
import { chapterIds } from "./prose.ts";

/** Generates arrangements.yaml, partners.yaml and people.yaml. */
export function arrangements({ size, partners, people }: Generated): Record<string, object> {
  const named = people.filter(({ publish }) => publish).map(({ id }) => id);
  return {
    "arrangements.yaml": {
      title: "Safeguarding Arrangements",
      partnership: {
        partner: "the-partnership",
        remit: "children",
        jurisdiction: "England",
        area: "Fenmarsh",
        website: "https://fenmarsh.example.org",
        timeZone: "Europe/London",
        language: "en-GB",
        colours: { accent: "#0b4f4a", warning: "#8a1c1c" },
      },
      edition: { date: "2025-02-03" },
      legalBasis: ["marsh-act", "guidance"],
      contacts: [
        { id: "front-door", name: "Fenmarsh Front Door", purpose: "concern", phone: "01632 960001" },
        { id: "night-line", name: "Fenmarsh Night Line", purpose: "outOfHours", phone: "01632 960002" },
        { id: "office", name: "Partnership Office", purpose: "office", email: "office@example.org" },
      ],
      foreword: {
        chapter: "foreword",
        signatories: named.slice(0, 3).map((person) => ({ person, description: "Signed by hand" })),
      },
      chapters: chapterIds(size),
      appendices: [
        { id: "relevant-agencies", title: "Relevant agencies", text: "[[list:relevant-agencies]]" },
        {
          id: "terms-of-reference",
          title: "Terms of reference",
          text: "[[list:terms-of-reference]]",
          groups: groupIds(size).withTerms,
        },
      ],
      reviews: ["relevantAgencies", "annualReport"].map((kind) => ({
        id: kind.toLowerCase(),
        kind,
        title: kind === "annualReport" ? "Annual report" : "List of relevant agencies",
        review: {
          lastReviewed: "2025-01-20",
          nextReview: "2026-01-20",
          owner: groupIds(size).all[1],
          reviewedBy: "Executive Board",
          minuteRef: "EB/2025/01/9",
        },
      })),
    },
    "partners.yaml": { partners },
    "people.yaml": {
      people,
      leadSafeguardingPartners: named.slice(0, 3),
      delegatedSafeguardingPartners: named.slice(3, 6),
    },
  };
}
