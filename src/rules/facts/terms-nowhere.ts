import { isFaulty } from "../../model/places/places.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const termsNowhere: Rule = {
  id: "terms-nowhere",
  severity: "error",
  title: "Terms of reference without a text",
  about: "Terms of reference with neither sections nor a document that has them.",
  why: "The appendix and the group's page would have a heading with nothing below it.",
  ok: [terms("title: Rules of the Panel, document: { link: https://example.org/rules.pdf }")],
  notOk: [terms("title: Rules of the Panel")],
  check: (model) =>
    model.groups.flatMap((group) => {
      const { termsOfReference } = group;
      if (termsOfReference === undefined || isFaulty(model, group, "/termsOfReference")) return [];
      if (termsOfReference.document !== undefined || termsOfReference.sections.length > 0) return [];
      return [
        findingOf(termsNowhere, model, group, "/termsOfReference", {
          message: `The terms of reference of ${group.name} have neither sections nor a document.`,
          help: 'Write "sections", or give the address of the document that has them:',
          lines: ["document:", "  link: https://…"],
        }),
      ];
    }),
};

function terms(fields: string) {
  const review =
    'review: { lastReviewed: 2025-01-15, owner: police, reviewedBy: Board, minuteRef: B/2025/1, fingerprint: "2f0e7b5d4c2351ac" }\n';
  return { files: { "groups/panel.yaml": `termsOfReference: { ${fields} }\n${review}` } };
}
