import type { Aim, Group, Model, OfficeHolder, PartnerIs, Person, Seat, Source } from "../../model/model.ts";
import type { Reference } from "../../model/prose/reference.ts";
import { blockNameOf, findReferenceKind } from "../../model/prose/reference-kinds.ts";
import { hasTerms } from "../../site/document-contents.ts";
import { memberLimitsInWords } from "../../text/capacities.ts";
import { holderInFull, membershipRowName, personInFull, seatChairLine, statedChairLine } from "../../text/names.ts";
import { seatLines } from "../../text/seats.ts";
import { membershipBlocks } from "../../views/group.ts";
import type { Words } from "../../words/words.ts";
import type { Passage, Whereabouts } from "./passage.ts";
import { fieldOf, nameOf, recordOf } from "./records.ts";

/** What the lines of a table, list or picture of facts are made for. */
export interface FactContext {
  readonly model: Model;
  /** The group in whose text it stands. */
  readonly group?: Group;
  /** The line of a text among the facts, with something before it. */
  readonly lineOf: (text: NonNullable<Aim["text"]>, before: string, head: Whereabouts) => Passage[];
}

/**
 * The lines of what a reference that stands alone shows, as far as each is of one fact, and after them one for all that
 * is not: it leads to the reference and to where the facts are.
 */
export function factPassages(reference: Reference, place: Whereabouts, context: FactContext): Passage[] {
  const from = recordOf(reference, context.model) ?? wholeOf(reference, context);
  const typed = { ...place, what: `made from facts by ${reference.typed}` };
  const all = from === undefined ? [typed] : [{ ...from, what: "made from facts; look here" }, typed];
  const whole: Passage = { words: "", find: () => all, among: anyOrderOf(reference, context) };
  return [...linesOf(reference, context).map((line) => ({ ...line, whole })), { ...whole, whole }];
}

function linesOf(reference: Reference, context: FactContext): Passage[] {
  const { model, group, lineOf } = context;
  const { aims } = model;
  switch (blockNameOf(reference)) {
    case "memberships":
      return group === undefined ? [] : membershipLines(model.words, group);
    case "chairs":
      return group === undefined ? [] : chairLines(model.words, group);
    case "list:statutory-partners":
      return partnerLines(model, "statutoryPartner");
    case "list:relevant-agencies":
      return partnerLines(model, "relevantAgency");
    case "list:strategic-partnerships":
      return partnerLines(model, "strategicPartnership");
    case "list:independent-chair":
      return peopleLines(model.independentChair === undefined ? [] : [model.independentChair], personInFull);
    case "list:independent-scrutineer":
      return peopleLines(model.independentScrutineer === undefined ? [] : [model.independentScrutineer], personInFull);
    case "list:partnership-bodies":
      return model.partners
        .filter(({ besidePublisher }) => besidePublisher)
        .map((partner) => passage([partner.name, partner.partnershipRole].filter(Boolean).join(", the "), nameOf(partner)));
    case "list:lead-safeguarding-partners":
      return peopleLines(model.leadSafeguardingPartners, personInFull);
    case "list:delegated-safeguarding-partners":
      return model.delegatedSafeguardingPartners.flatMap((holder) =>
        holder.person === undefined ? [] : [passage(holderInFull(model.words, holder), personOf(holder.person))],
      );
    case "figure:co-chairs":
      return peopleLines(model.delegatedSafeguardingPartners, personInFull);
    case "signatures":
      return peopleLines(model.arrangements.foreword?.signatories ?? [], personInFull);
    case "list:purpose":
      return purposeLines(context);
    case "list:principles":
      return aims.principles.flatMap((aim) => aimLine(aim, ":", lineOf));
    case "list:values":
      return aims.values.flatMap((aim) => aimLine(aim, " –", lineOf));
    case "list:priorities":
      return aims.priorities.flatMap(({ number, text }) =>
        lineOf(text, `Priority ${number}:`, { ...text, what: "the priority" }),
      );
    case "list:terms-of-reference":
      return model.arrangements.appendices
        .flatMap(({ groups }) => groups)
        .filter(hasTerms)
        .map((each) => passage(each.name, nameOf(each)));
    default:
      return [];
  }
}

/** The lines of what has them in an order of its own. */
function anyOrderOf(reference: Reference, { model }: FactContext): Passage[] {
  const name = blockNameOf(reference);
  if (name === "figure:organisation-chart")
    return [...model.groups, ...model.partners].map((body) => passage(body.name, nameOf(body)));
  if (name !== "table:co-chair-rotation") return [];
  const { rotation = [], standing = [] } = model.coChairs ?? {};
  return peopleLines([...rotation, ...standing], personInFull);
}

/** Where all the facts are that a reference shows. */
function wholeOf(reference: Reference, { model, group }: FactContext): Whereabouts | undefined {
  const name = blockNameOf(reference);
  if (name === "review") return group?.review;
  if (name === "memberships" || name === "chairs")
    return fieldOf(group, name === "chairs" && group?.statedChairs.length ? "chairs" : "memberships", name);
  // Duties are the program's.
  if (name === "table:duties") return undefined;
  const from = findReferenceKind(reference.kind)?.ids?.[reference.id]?.from;
  const file = [...model.files.keys()].find((path) => path.endsWith(`/${from?.file ?? "partners"}.yaml`));
  return file === undefined ? undefined : { file, pointer: from === undefined ? "" : `/${from.field}` };
}

function membershipLines(words: Words, group: Group): Passage[] {
  const limits = memberLimitsInWords(words, group);
  return [
    ...membershipBlocks(words, group).flatMap(({ memberships }) =>
      memberships.flatMap((membership) => [
        passage(membershipRowName(words, membership), { ...membership, what: "the membership" }, nameOf(membership.agency)),
        ...membership.seats.flatMap((seat) => seatPassages(words, seat)),
      ]),
    ),
    ...(limits === "" ? [] : [passage(limits, fieldOf(group, "atMost", "the greatest number of members"))]),
  ];
}

/** Who holds a seat, and below it a line for each of the terms on which it is held. */
function seatPassages(words: Words, seat: Seat): Passage[] {
  const people = [seat.person, ...seat.substitutes.map(({ person }) => person)].map(personOf);
  return seatLines(words, seat).map((line) => passage(line, { ...seat, what: "the seat" }, ...people));
}

function chairLines(words: Words, group: Group): Passage[] {
  if (group.statedChairs.length > 0)
    return group.statedChairs.map((chair) => {
      const { name, post } = statedChairLine(words, chair);
      return passage([name, post].filter(Boolean).join(", "), fieldOf(group, "chairs", "who chairs"), personOf(chair.person));
    });
  return group.memberships.flatMap((membership) =>
    membership.seats.flatMap((seat) => {
      const line = seatChairLine(words, membership, seat);
      if (line === undefined) return [];
      return [
        passage(
          [line.name, line.post].filter(Boolean).join(", "),
          { ...seat, what: "the seat that chairs" },
          personOf(seat.person),
        ),
      ];
    }),
  );
}

function partnerLines({ partners }: Model, what: PartnerIs): Passage[] {
  return partners
    .filter(({ is }) => is.includes(what))
    .map((partner) => passage([partner.name, partner.listedAs].filter(Boolean).join(" "), nameOf(partner)));
}

function peopleLines(holders: readonly OfficeHolder[], inWords: (person: Person) => string): Passage[] {
  return holders.flatMap(({ person }) => (person === undefined ? [] : [passage(inWords(person), personOf(person))]));
}

/** The ways in which the purpose is pursued follow its text, each a line. */
function purposeLines({ model, lineOf }: FactContext): Passage[] {
  const { purpose } = model.aims;
  if (purpose === undefined) return [];
  const { file, pointer } = purpose.text;
  const ways = pointer.replace(/text$/, "by");
  return [
    ...lineOf(purpose.text, "", purpose.text),
    ...purpose.by.map((words, index) => passage(words, { file, pointer: `${ways}/${index}`, what: "the purpose" })),
  ];
}

function aimLine({ name, text }: Aim, sign: string, lineOf: FactContext["lineOf"]): Passage[] {
  if (text === undefined) return [];
  const head = { file: text.file, pointer: text.pointer.replace(/text$/, "name"), what: "its name" };
  return lineOf(text, name === undefined ? "" : `${name}${sign}`, head);
}

function personOf(person: Person | undefined): Whereabouts | undefined {
  return fieldOf(person, person?.published === undefined ? "post" : "name", "the person");
}

/** A line all of whose words are of the same places. */
export function passage(words: string, ...places: readonly ((Source & { readonly what?: string }) | undefined)[]): Passage {
  const all = places.flatMap((each): Whereabouts[] =>
    each === undefined ? [] : [{ file: each.file, pointer: each.pointer, ...(each.what !== undefined && { what: each.what }) }],
  );
  return { words, find: () => all };
}
