import type { Example } from "../rule.ts";

/**
 * An example in which the partnership has the police as its partner and these organisations besides, with all reviews that
 * a list of relevant agencies asks for.
 * @param others the names of the organisations, each with what it is; its id is its name in small letters
 */
export function exampleAgencies(others: Readonly<Record<string, string>>, files: Example["files"] = {}): Example {
  const entries = Object.entries(others).map(
    ([name, what]) => `  - { id: ${name.toLowerCase()}, name: ${name}, is: [${what}] }\n`,
  );
  const reviews = ["annualReport", "relevantAgencies"].map(
    (kind) =>
      `  - id: ${kind.toLowerCase()}
    kind: ${kind}
    title: ${kind}
    review: { lastReviewed: 2025-01-15, owner: partnership, reviewedBy: Board, minuteRef: B/2025/1 }
`,
  );
  return {
    files: {
      "partners.yaml": `partners:
  - { id: partnership, name: Sandholm Safeguarding Partnership, is: [partnership] }
  - { id: police, name: Sandholm Police, is: [statutoryPartner] }
${entries.join("")}`,
      "arrangements.yaml": `reviews:\n${reviews.join("")}`,
      ...files,
    },
  };
}
