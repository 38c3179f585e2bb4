import type { Finding } from "../../model/finding.ts";
import { isOwn } from "../../model/group.ts";
import type { Group, Model, Section, TermsPart } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { groupBy } from "../shared/group-by.ts";
import { normaliseWords } from "../shared/wording.ts";

/** Of so many other groups all must have a section, or its absence tells nothing. */
const enough = 3;

/** The fingerprints of the terms of reference in the examples, by their one section. */
const fingerprints = { Decisions: "f9ec4e5e71858e16", "Annual report": "bcdc10d9ffe0afb6" };

export const sectionMissing: Rule = {
  id: "section-missing",
  severity: "note",
  title: "Terms without a section that others have",
  about: `Terms of reference without a section that all others of the same kind have, or all others of the partnership, where these are at least ${enough}; what none answers is not looked for, and groups of other organisations are not compared.`,
  why: "A section is easily lost when terms of reference are written from another group's.",
  proofreads: true,
  ok: [forums(3, "Annual report")],
  notOk: [forums(4, "Annual report")],
  check(model) {
    const compared = model.groups.filter(
      (group) =>
        group.termsOfReference !== undefined &&
        group.termsOfReference.document === undefined &&
        isOwn(group) &&
        !isFaulty(model, group, "/termsOfReference"),
    );
    const headings = new Map(compared.map((group) => [group, headingsOf(group)]));
    const sisters = [compared, ...groupBy(compared, ({ kind }) => kind).values()];
    const missing = sisters.flatMap((groups) => findLacking(groups, headings));
    return [...groupBy(missing, ({ group }) => group)].map(([group, all]) => toFinding(model, group, all));
  },
};

/** A section that a group lacks, as one of those that have it has it. */
interface Lacking {
  readonly group: Group;
  readonly section: Section;
  readonly from: Group;
}

/** The headings of terms of reference at every level, each as it is compared, with its section. */
function headingsOf({ termsOfReference }: Group): Map<string, Section> {
  const within = (sections: readonly Section[]): Section[] => sections.flatMap((each) => [each, ...within(each.sections)]);
  return new Map(within(termsOfReference?.sections ?? []).map((section) => [normaliseWords(section.heading), section]));
}

function findLacking(groups: readonly Group[], headings: ReadonlyMap<Group, ReadonlyMap<string, Section>>): Lacking[] {
  if (groups.length <= enough) return [];
  const counts = new Map<string, number>();
  for (const group of groups) {
    for (const heading of headings.get(group)?.keys() ?? []) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  const usual = [...counts].flatMap(([heading, count]) => (count === groups.length - 1 ? [heading] : []));
  return usual.flatMap((heading) => {
    const group = groups.find((each) => !headings.get(each)?.has(heading));
    const from = groups.find((each) => each !== group);
    if (group === undefined || from === undefined || isAnswered(group, heading)) return [];
    const section = headings.get(from)?.get(heading);
    return section === undefined ? [] : [{ group, section, from }];
  });
}

/** Whether `none` answers why a group has no such section. */
function isAnswered({ none }: Group, heading: string): boolean {
  return (Object.keys(none) as TermsPart[]).some((part) => words[part].test(heading));
}

const words: Readonly<Record<TermsPart, RegExp>> = {
  chair: /chair/,
  quorum: /quor/,
  meetings: /frequency|meeting/,
  memberships: /member/,
  review: /review/,
};

function toFinding(model: Model, group: Group, lacking: readonly Lacking[]): Finding {
  const sections = [...new Map(lacking.map((each) => [each.section.heading, each])).values()];
  const names = sections.map(({ section }) => `"${section.heading}"`);
  return findingOf(sectionMissing, model, group, "/termsOfReference", {
    message: `The terms of reference of ${group.name} have no section ${joinNames(names, "or")}, which all others of their kind have.`,
    help: "Add it if it was lost. Where another section says the same, give it the same heading.",
    passages: [
      passageAt(model, group, "/termsOfReference", group.termsOfReference?.title ?? ""),
      ...sections.map(({ section, from }) => passageAt(model, section, "/heading", `${from.name}: ${section.heading}`)),
    ],
  });
}

/** An example of forums, the first of which has another section than the others. */
function forums(count: number, heading: keyof typeof fingerprints) {
  const names = ["ash", "birch", "cedar", "elm"].slice(0, count);
  const one = (name: string, section: keyof typeof fingerprints) => `name: ${name}
kind: forum
termsOfReference: { sections: [{ heading: ${section}, text: All are welcome. }] }
none: { chair: None., quorum: None., meetings: None., memberships: None. }
review: { lastReviewed: 2025-01-15, owner: police, reviewedBy: B, minuteRef: B/1, fingerprint: ${fingerprints[section]} }
`;
  return {
    files: {
      "arrangements.yaml": `appendices: [{ id: terms, title: Terms, groups: [panel, ${names.join(", ")}] }]\n`,
      ...Object.fromEntries(names.map((name, at) => [`groups/${name}.yaml`, one(name, at === 0 ? heading : "Decisions")])),
    },
  };
}
