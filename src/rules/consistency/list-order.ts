import type { Finding } from "../../model/finding.ts";
import type { Arrangements, Model, Partner, PartnerIs } from "../../model/model.ts";
import type { Rule } from "../rule.ts";
import { exampleAgencies } from "../shared/example-agencies.ts";
import { findingOf, passageAt } from "../shared/found.ts";

type List = Arrangements["alphabetical"][number];

export const listOrder: Rule = {
  id: "list-order",
  severity: "warning",
  title: "Lists that are out of order",
  about:
    'A list that "alphabetical" of arrangements.yaml says is in the order of the alphabet, and is not; all that is out of order in one finding for each list, where "the" at the beginning and punctuation count for nothing.',
  why: "A reader looks for a name where the alphabet has it, and takes it for missing.",
  proofreads: true,
  ok: [agencies("Abbey", "Borough", ["relevant-agencies"]), agencies("Borough", "Abbey", ["strategic-partnerships"])],
  notOk: [agencies("Borough", "Abbey", ["relevant-agencies"])],
  check: (model) => model.arrangements.alphabetical.flatMap((list) => findDisorder(model, list)),
};

const members: Readonly<Record<List, PartnerIs>> = {
  "relevant-agencies": "relevantAgency",
  "strategic-partnerships": "strategicPartnership",
};

function findDisorder(model: Model, list: List): Finding[] {
  const { compare } = new Intl.Collator(model.arrangements.language, { ignorePunctuation: true, numeric: true });
  const isBefore = (a: Partner, b: Partner) => compare(keyOf(a), keyOf(b)) < 0;
  const listed = model.partners.filter(({ is }) => is.includes(members[list]));
  const misplaced = listed.flatMap((partner, at) => {
    const before = listed[at - 1];
    return before !== undefined && isBefore(partner, before) ? [{ partner, before }] : [];
  });
  const [first] = misplaced;
  if (first === undefined) return [];
  const told = misplaced.map(({ partner, before }) => `${partner.name} stands after ${before.name}`);
  return [
    findingOf(listOrder, model, first.partner, "/name", {
      message: `The list ${list} is said to be in the order of the alphabet: ${told.join("; ")}.`,
      help: `Put the entries of partners.yaml in order, or take ${list} out of "alphabetical" in arrangements.yaml.`,
      passages: misplaced.flatMap(({ partner, before }) => [
        passageAt(model, partner, "/name", partner.name),
        passageAt(model, before, "/name", before.name),
      ]),
    }),
  ];
}

function keyOf({ name }: Partner): string {
  return name.replace(/^the\s+/i, "");
}

function agencies(first: string, second: string, lists: readonly List[]) {
  const example = exampleAgencies({ [first]: "relevantAgency", [second]: "relevantAgency" }, seats(first, second));
  const { "arrangements.yaml": arrangements } = example.files;
  return { files: { ...example.files, "arrangements.yaml": `alphabetical: [${lists.join(", ")}]\n${arrangements}` } };
}

function seats(...names: readonly string[]) {
  const rows = names.map((name) => `  - { agency: ${name.toLowerCase()}, seats: [{ post: Clerk }] }\n`);
  return { "groups/forum.yaml": `name: Forum\nkind: forum\nmemberships:\n${rows.join("")}` };
}
