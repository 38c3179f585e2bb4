import type { Finding } from "../../model/finding.ts";
import type { Group, Model, Section } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { membershipName } from "../../text/names.ts";
import { joinNames } from "../../text/phrases.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { sectionsOf, textsOfSection } from "../shared/terms-references.ts";

export const factUnprinted: Rule = {
  id: "fact-unprinted",
  severity: "warning",
  title: "Facts that the terms do not print",
  about:
    "A quorum, meetings, members or a review that a group has and its terms of reference do not print, neither by a reference nor in words of their own; terms that print no fact of the group and have no section about it leave it to the record.",
  why: "The website and the data tell the fact, and the terms of reference, by which the group is bound, do not.",
  proofreads: true,
  ok: [panel("[[quorum]]", "dcb82f0175501387"), panel("The quorum is one member.", "ac89530154b5d5f8")],
  notOk: [panel("The panel decides for itself.", "6cb44b6d85b1983b")],
  check: (model) =>
    model.groups.flatMap((group) => {
      const sections = sectionsOf(group.termsOfReference?.sections ?? []);
      const annexes = (group.termsOfReference?.annexes ?? []).map(({ text }) => text);
      const texts = [...sections.flatMap((section) => textsOfSection(model, section)), ...annexes];
      const printed = new Set(texts.flatMap(({ references }) => references.map(({ kind }) => kind)));
      const printsAny = facts.some(({ field }) => printed.has(field));
      return facts.flatMap((fact): Finding[] => {
        const text = fact.textOf(group);
        if (text === undefined || printed.has(fact.field) || isFaulty(model, group, "/termsOfReference")) return [];
        const own = sections.find(({ heading }) => fact.heading.test(heading));
        if (!printsAny && own === undefined) return [];
        if (texts.some((each) => fact.told.test(each.text))) return [];
        const ownTexts = own === undefined ? [] : textsOfSection(model, own);
        if (ownTexts.some((each) => fact.toldBelowHeading?.test(each.text))) return [];
        return [toFinding(model, group, fact, text, own)];
      });
    }),
};

/** A fact of a group, and how terms of reference tell it. */
interface Fact {
  /** Its field, which is also the kind of the reference that prints it. */
  readonly field: "quorum" | "meetings" | "memberships" | "review";
  /** What a message calls it, and the word that stands for that. */
  readonly name: string;
  readonly pronoun: "it" | "them";
  /** It in a few words; undefined where the group has no such fact. */
  readonly textOf: (group: Group) => string | undefined;
  /** The heading of a section about it. */
  readonly heading: RegExp;
  /** Words of a text that tells it itself. */
  readonly told: RegExp;
  /** Words that tell it where they stand below such a heading. */
  readonly toldBelowHeading?: RegExp;
}

const often =
  "\\b(?:once|twice|times|annual(?:ly)?|yearly|quarterly|(?:bi-?)?monthly|fortnightly|weekly|termly|per|every|each|as (?:needed|required|necessary))\\b";

const facts: readonly Fact[] = [
  {
    field: "quorum",
    name: "a quorum",
    pronoun: "it",
    textOf: ({ quorum }) => quorum?.words.text,
    heading: /quor/i,
    told: /quor/i,
  },
  {
    field: "meetings",
    name: "meetings",
    pronoun: "them",
    textOf: ({ meetings }) => meetings?.words.text,
    heading: /meeting|frequency/i,
    told: new RegExp(`\\bmeet(?:s|ings?)?\\b[^.]*${often}|${often}[^.]*\\bmeet(?:s|ings?)?\\b`, "i"),
  },
  {
    field: "memberships",
    name: "members",
    pronoun: "them",
    textOf: ({ memberships }) =>
      memberships.length === 0 ? undefined : joinNames([...new Set(memberships.map((each) => membershipName(english, each)))]),
    heading: /member/i,
    told: /\b(?:members|membership)\b[^.]*\b(?:are|is|includes?|consists?|comprises?|comes?|from)\b/i,
  },
  {
    field: "review",
    name: "a review of its terms",
    pronoun: "it",
    textOf: ({ review }) => review?.title,
    heading: /review/i,
    told: /\breview[^.]*\bterms\b|\bterms\b[^.]*\breview/i,
    toldBelowHeading: /\breview/i,
  },
];

function toFinding(model: Model, group: Group, { field, name, pronoun }: Fact, text: string, own: Section | undefined): Finding {
  return findingOf(factUnprinted, model, group, `/${field}`, {
    message: `${group.name} has ${name}, and its terms of reference do not state ${pronoun}.`,
    help: `Write [[${field}]] into the section about it, or take "${field}" out of the record.`,
    passages: [
      passageAt(model, group, `/${field}`, text),
      own === undefined
        ? passageAt(model, group, "/termsOfReference", group.termsOfReference?.title ?? "")
        : passageAt(model, own, "/heading", own.heading),
    ],
  });
}

function panel(text: string, fingerprint: string) {
  return {
    files: {
      "groups/panel.yaml": `quorum: { members: 1, words: One member. }
none: { chair: None., meetings: None., memberships: None. }
termsOfReference: { sections: [{ heading: Quorum, text: "${text}" }, { heading: Review, text: "[[review]]" }] }
review: { lastReviewed: 2025-01-15, owner: police, reviewedBy: Board, minuteRef: B/2025/1, fingerprint: ${fingerprint} }
`,
    },
  };
}
