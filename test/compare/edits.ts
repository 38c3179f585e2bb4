import type { Chance, Draft, Raw } from "./edited.ts";

/** An edit of the data by chance. It returns the sentences that a comparison must tell of it, besides those of wording. */
export type Edit = (draft: Draft, chance: Chance) => readonly string[];

const partnersFile = "partners.yaml";
const peopleFile = "people.yaml";
const arrangementsFile = "arrangements.yaml";

/** The groups of Fenmarsh as they are called on the day: one is to have the name that its file gives only later. */
const groups = [
  { file: "groups/executive-board.yaml", name: "Executive Board" },
  { file: "groups/learning-group.yaml", name: "Learning Forum" },
  { file: "groups/case-panel.yaml", name: "Case Panel" },
];

/** The organisations whose names have no history. */
const plainPartners = [
  "fenmarsh-partnership",
  "fenmarsh-constabulary",
  "fenmarsh-county-council",
  "saltby-trust",
  "heron-schools",
  "marsh-lights",
  "tidewater-hospital",
  "fenmarsh-wellbeing-board",
  "reed-college",
];

const numbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const find = (list: Raw[], id: string): Raw => list.find((each) => each.id === id);

const partnerName = (draft: Draft, id: string): string => {
  const { name, formerNames } = find(draft.record(partnersFile).partners, id);
  return id === "fen-youth-forum" ? formerNames[0].name : name;
};

const onGroup = (draft: Draft, { agency, constituency, department }: Raw, group: string) => {
  const who = [constituency, agency && partnerName(draft, agency)].filter(Boolean).join(": ");
  return `${department === undefined ? who : `${who} – ${department}`} %s the ${group}`;
};

const gains = (draft: Draft, membership: Raw, group: string) => {
  const capacity = { advisor: " as advisor", coOpted: " as co-opted", participantObserver: " as participant observer" }[
    membership.as as string
  ];
  return `${onGroup(draft, membership, group).replace("%s", "gains a seat on")}${capacity ?? ""}`;
};

/** Edits of facts, by name. */
export const factEdits: Readonly<Record<string, Edit>> = {
  "an organisation is renamed": (draft, chance) => {
    const partner = find(draft.record(partnersFile).partners, chance.of(plainPartners));
    const old = partner.name;
    partner.name = `${chance.word()} Body`;
    return [`${old} is renamed ${partner.name}.`];
  },
  "an organisation is renamed on a day": (draft, chance) => {
    const partner = find(draft.record(partnersFile).partners, chance.of(plainPartners));
    const old = partner.name;
    partner.formerNames = [{ name: old, until: "2025-03-31", ...(partner.shortName && { shortName: partner.shortName }) }];
    partner.name = `${chance.word()} Body`;
    return [`${old} is renamed ${partner.name}, from 1 April 2025.`];
  },
  "an organisation has another website": (draft, chance) => {
    const partner = chance.of<Raw>(draft.record(partnersFile).partners);
    const [old, name] = [partner.link, partnerName(draft, partner.id)];
    partner.link = `https://${chance.word().toLowerCase()}.example.org`;
    const what = `The website of ${name}`;
    return [
      old === undefined ? `${what} is now given: "${partner.link}".` : `${what} changes from "${old}" to "${partner.link}".`,
    ];
  },
  "an organisation joins": (draft, chance) => {
    const name = `${chance.word()} Trust`;
    draft.record(partnersFile).partners.push({ id: "a-new-body", name, is: ["relevantAgency"] });
    return [`${name} joins as a relevant agency.`];
  },
  "an organisation ends": (draft) => {
    Object.assign(find(draft.record(partnersFile).partners, "reed-college"), { until: "2025-05-31" });
    return ["Reed College exists no longer; it existed until 31 May 2025."];
  },
  "a person has another name": (draft, chance) => {
    const person = chance.of<Raw>(draft.record(peopleFile).people.filter(({ publish }: Raw) => publish));
    const old = person.name;
    person.name = `${chance.word()} ${chance.word()}`;
    return [`${old} is now called ${person.name}.`];
  },
  "a person has another post": (draft, chance) => {
    const person = find(draft.record(peopleFile).people, chance.of(["bo-heron", "cy-plover"]));
    const [old, organisation] = [person.post, partnerName(draft, person.partner)];
    person.post = `Head of ${chance.word()}`;
    const from = person.from === undefined ? "" : ", from January 2024";
    return [`${person.name} becomes ${person.post}, ${organisation}${from}; was ${old}, ${organisation}.`];
  },
  "a note for the office is changed": (draft, chance) => {
    for (const person of draft.record(peopleFile).people) Object.assign(person, { note: chance.word(), phone: "01632 960123" });
    return [];
  },
  "somebody unpublished has another name": (draft, chance) => {
    find(draft.record(peopleFile).people, "ed-bittern").name = `${chance.word()} ${chance.word()}`;
    return [];
  },
  "a lead partner is added": (draft, chance) => {
    const { people, leadSafeguardingPartners } = draft.record(peopleFile);
    const name = `${chance.word()} ${chance.word()}`;
    people.push({ id: "somebody-new", name, publish: true, post: "Registrar" });
    leadSafeguardingPartners.push("somebody-new");
    return [`${name} is now named: Registrar.`, `${name}, Registrar, is now Lead Safeguarding Partner.`];
  },
  "the rotation has another person": (draft) => {
    draft.record(peopleFile).coChairs.rotation[1].person = "di-avocet";
    const period = "from 1 October 2025 until 31 March 2027";
    return [
      `Di Avocet, Independent Scrutineer, is co-chair ${period}.`,
      `Cy Plover, Director of Nursing, NHS Fenmarsh Integrated Care Board, is not co-chair ${period}, as was stated.`,
    ];
  },
  "a quorum changes": (draft, chance) => {
    const { file, name } = chance.of(groups.slice(0, 2));
    const { quorum } = draft.record(file);
    const [old, now] = [quorum.members, 1 + ((quorum.members + chance.below(8)) % 9)];
    quorum.members = now;
    if (old === now) return [];
    return [`The quorum of the ${name} ${now > old ? "rises" : "falls"} from ${numbers[old]} to ${numbers[now]}.`];
  },
  "a group meets more often": (draft, chance) => {
    const { meetings } = draft.record("groups/executive-board.yaml");
    meetings.timesAYear = 5 + chance.below(5);
    return [
      `The Executive Board meets at least ${numbers[meetings.timesAYear]} times a year; it met at least four times a year.`,
    ];
  },
  "a group is of another kind": (draft, chance) => {
    const { file, name } = chance.of(groups);
    const record = draft.record(file);
    const kinds: Readonly<Record<string, string>> = {
      board: "board",
      subGroup: "sub-group",
      taskAndFinish: "task and finish group",
      statutoryGroup: "statutory group",
      virtualGroup: "virtual group",
      referenceGroup: "reference group",
      network: "network",
    };
    const old = record.kind;
    record.kind = "forum";
    return [`The kind of the ${name} changes from "${kinds[old]}" to "forum".`];
  },
  "a group is renamed": (draft, chance) => {
    const { file, name } = chance.of([groups[0], groups[2]] as typeof groups);
    const record = draft.record(file);
    record.name = `${chance.word()} Committee`;
    return [`The ${name} is renamed ${record.name}.`];
  },
  "a group is set up": (draft, chance) => {
    const name = `${chance.word()} Forum`;
    const seats = [{ post: "Chair of it", role: "chair" }];
    Object.assign(draft.record("groups/new-forum.yaml"), {
      name,
      kind: "forum",
      reportsTo: ["executive-board"],
      from: "2025-04-01",
      memberships: [{ agency: "heron-schools", seats }],
    });
    return [
      `The ${name} begins, from 1 April 2025: a forum that reports to the Executive Board. It has one seat: Schools of the Heron Federation.`,
    ];
  },
  "a seat is added": (draft, chance) => {
    const { file, name } = chance.of(groups);
    const membership = chance.of<Raw>(draft.record(file).memberships.filter(({ seats }: Raw) => seats));
    const post = `Head of ${chance.word()}`;
    membership.seats.push({ post });
    return [`${gains(draft, membership, name)}: ${post}.`];
  },
  "a seat is added from a day": (draft, chance) => {
    const { file, name } = chance.of(groups);
    const membership = chance.of<Raw>(draft.record(file).memberships.filter(({ seats }: Raw) => seats));
    const post = `Head of ${chance.word()}`;
    membership.seats.push({ post, from: "2025-06-01" });
    return [`${gains(draft, membership, name)}, from 1 June 2025: ${post}.`];
  },
  "a seat is announced": (draft, chance) => {
    const { file, name } = chance.of(groups);
    const membership = chance.of<Raw>(draft.record(file).memberships.filter(({ agency }: Raw) => agency));
    const post = `Head of ${chance.word()}`;
    membership.seats.push({ post, from: "2025-09-01" });
    return [`Announced: ${partnerName(draft, membership.agency)} on the ${name} (${post}), from 1 September 2025.`];
  },
  "an organisation takes a seat": (draft, chance) => {
    const { file, name } = chance.of(groups);
    const post = `Head of ${chance.word()}`;
    draft.record(file).memberships.push({ agency: "fen-youth-forum", as: "advisor", seats: [{ post }] });
    return [`Fen Youth Club gains a seat on the ${name} as advisor: ${post}.`];
  },
  "an organisation leaves": (draft, chance) => {
    const record = draft.record("groups/learning-group.yaml");
    const [gone] = record.memberships.splice(1 + chance.below(3), 1);
    const seat = gone.seats[0];
    const role = seat.role === undefined ? "" : " – Vice-Chair";
    return [`${onGroup(draft, gone, "Learning Forum").replace("%s", "loses a seat on")}: ${seat.post}${role}.`];
  },
  "a seat has another post": (draft, chance) => {
    const record = draft.record("groups/learning-group.yaml");
    const membership = chance.of<Raw>(record.memberships.slice(2));
    const old = membership.seats[0].post;
    membership.seats[0].post = `Head of ${chance.word()}`;
    const place = onGroup(draft, membership, "Learning Forum").replace("%s", "on");
    return [`A seat of ${place} changes from "${old}" to "${membership.seats[0].post}".`];
  },
  "a seat is held by somebody else": (draft) => {
    const { memberships } = draft.record("groups/executive-board.yaml");
    memberships.find(({ agency }: Raw) => agency === "fenmarsh-county-council").seats[0].person = "di-avocet";
    return ["Di Avocet holds the seat of Fenmarsh County Council on the Executive Board, in place of Bo Heron."];
  },
  "members stand in another order": (draft, chance) => {
    draft.record(chance.of(groups).file).memberships.reverse();
    return [];
  },
  "a review was held": (draft, chance) => {
    const reviews = draft.record(arrangementsFile).reviews;
    const minute = chance.word();
    find(reviews, "ferry-plan").review.held.push({ on: "2025-05-14", by: "learning-group", minute, changed: true });
    return [`Ferry plan: reviewed on 14 May 2025, by Learning Forum, minute ${minute}, with changes.`];
  },
  "a review is due on another day": (draft, chance) => {
    const day = 1 + chance.below(9);
    draft.record("groups/executive-board.yaml").review.nextReview = `2025-10-0${day}`;
    return [
      `The next date of the review of Executive Board Terms of Reference changes from "4 November 2025" to "${day} October 2025".`,
    ];
  },
  "a review has another owner": (draft, chance) => {
    const review = find(draft.record(arrangementsFile).reviews, chance.of(["annual-report", "turning-tides"]));
    review.review.owner = "saltby-trust";
    return [`The owner of the review of ${review.title} changes from "Executive Board" to "Saltby Children's Trust".`];
  },
  "a contact has another number": (draft, chance) => {
    const contact = draft.record(arrangementsFile).contacts[0];
    contact.phone = `01632 9605${10 + chance.below(80)}`;
    return [`The telephone number of Fenmarsh Front Door changes from "01632 960001" to "${contact.phone}".`];
  },
  "the area has another name": (draft, chance) => {
    const { partnership } = draft.record(arrangementsFile);
    partnership.area = chance.word();
    return [`The area of the arrangements changes from "Fenmarsh" to "${partnership.area}".`];
  },
  "a priority is put otherwise": (draft, chance) => {
    const priority = chance.of<Raw>(draft.record("aims.yaml").priorities);
    const old = priority.text;
    priority.text = `${old} in ${chance.word()}`;
    return [`The priority "${old}" is changed.`];
  },
  "a priority is added": (draft, chance) => {
    const text = `Care for ${chance.word()}`;
    draft.record("aims.yaml").priorities.push({ id: "new-priority", text });
    return [`A priority is new: "${text}".`];
  },
  "the ambition is another": (draft, chance) => {
    const aims = draft.record("aims.yaml");
    const old = aims.ambition;
    aims.ambition = `Every child is ${chance.word()}.`;
    return [`The ambition of the partnership changes from "${old}" to "${aims.ambition}".`];
  },
  "a document has another title": (draft, chance) => {
    const document = chance.of<Raw>(draft.record("documents.yaml").documents);
    const old = document.title;
    document.title = `${chance.word()} Plan`;
    return [`The title of "${old}" changes from "${old}" to "${document.title}".`];
  },
  "a correction is added": (draft, chance) => {
    const word = chance.word();
    draft.record("corrections.yaml").corrections.push({ published: word, now: "it", kind: "slip", why: "A slip." });
    return [`Corrected: "${word}" is now "it".`];
  },
};
