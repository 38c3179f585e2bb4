import type { Model, Partner } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { joinNames } from "../../text/phrases.ts";
import { say } from "../../words/say.ts";
import type { Rule } from "../rule.ts";
import { exampleAgencies } from "../shared/example-agencies.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { normaliseWords } from "../shared/wording.ts";

export const agencyUnseated: Rule = {
  id: "agency-unseated",
  severity: "note",
  title: "Relevant agencies without a seat",
  about:
    "Relevant agencies that have no seat on any group, all in one finding; one that a seat, a department or a constituency names in words has a seat; one that is only assumed to sit has none.",
  why: "They were found relevant, and nothing tells how they take part.",
  proofreads: true,
  ok: [forum("agency: hospital"), forum("constituency: Hospital"), forum("agency: police\n    department: Hospital")],
  notOk: [forum("agency: police")],
  check(model) {
    if (model.groups.some((group) => isFaulty(model, group, "/memberships"))) return [];
    const seated = new Set(model.groups.flatMap(({ memberships }) => memberships.flatMap(({ agency }) => agency ?? [])));
    const unseated = model.partners.filter((partner) => partner.is.includes("relevantAgency") && !seated.has(partner));
    if (unseated.length === 0) return [];
    const words = wordsOfSeats(model);
    const found = unseated.filter((partner) => !isNamed(partner, words));
    const [first] = found;
    if (first === undefined) return [];
    return [
      findingOf(agencyUnseated, model, first, "/is", {
        message: `${joinNames(found.map(({ name }) => name))} ${found.length === 1 ? `is ${say(model.words, "partnerIs.relevantAgency")}` : `are ${say(model.words, "partnersOfKind.relevantAgency")}`} without a seat on any group.`,
        help: "Nothing is to be done where that is meant; otherwise add the seat, or take the agency off the list.",
        passages: found.map((partner) => passageAt(model, partner, "/is", partner.name)),
      }),
    ];
  },
};

/** What the seats of all groups name in words. */
interface SeatWords {
  /** All posts, teams, departments and remarks. */
  readonly text: string;
  /** Whom seats are for that are not those of one organisation. */
  readonly constituencies: readonly string[];
}

function wordsOfSeats({ groups }: Model): SeatWords {
  const memberships = groups.flatMap((group) => group.memberships);
  const texts = memberships.flatMap(({ department, constituency, seats }) => [
    department,
    constituency,
    ...seats.flatMap(({ post, team, note }) => [post, team, note]),
  ]);
  return {
    text: spaced(texts.filter((each) => each !== undefined).join(" / ")),
    constituencies: [...new Set(memberships.flatMap(({ constituency }) => constituency ?? []))].map(spaced),
  };
}

/** A text as it is compared, with a space at both ends, so that words are found whole. */
function spaced(text: string): string {
  return ` ${normaliseWords(text)} `;
}

function isNamed({ name, shortName, otherNames }: Partner, { text, constituencies }: SeatWords): boolean {
  const names = [name, ...(shortName === undefined ? [] : [shortName]), ...otherNames].map(spaced);
  return names.some((each) => text.includes(each) || constituencies.some((one) => each.includes(one)));
}

function forum(member: string) {
  return exampleAgencies(
    { Hospital: "relevantAgency" },
    {
      "groups/forum.yaml": `name: Forum\nkind: forum\nmemberships:\n  - ${member}\n    seats: [{ post: Named Nurse }]\n`,
    },
  );
}
