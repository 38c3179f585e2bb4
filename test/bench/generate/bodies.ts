import type { Random } from "./chance.ts";
import type { GeneratedPartner, GeneratedPerson } from "./generated.ts";

/** How many organisations of each kind a typical partnership has, besides itself and its three statutory partners. */
const kinds = [
  { is: ["relevantAgency"], count: 28, names: ["Community Health Trust", "College", "Housing Association", "Early Years Forum"] },
  { is: ["seatHolder"], count: 8, names: ["Parents' Network", "Volunteer Council"] },
  { is: ["strategicPartnership"], count: 6, names: ["Early Help Partnership", "Community Safety Partnership"] },
] as const;

/** Generates the organisations; the partnership itself is first. */
export function organisations(size: number, seed: number): GeneratedPartner[] {
  const others = Array.from({ length: size }, (_, part) => part + 1).flatMap((part) =>
    kinds.flatMap(({ is, count, names }) =>
      Array.from({ length: count }, (_, index) => {
        const name = `Fenmarsh ${part} ${names[index % names.length]} ${index + 1}`;
        return { id: idOf(name), name, shortName: initials(name), is: [...is] };
      }),
    ),
  );
  return [
    { id: "the-partnership", name: `Fenmarsh ${seed} Safeguarding Partnership`, shortName: `FSP ${seed}`, is: ["partnership"] },
    statutory("fenmarsh-constabulary", "Fenmarsh Constabulary", "Constabulary", "police"),
    statutory("fenmarsh-council", "Fenmarsh County Council", "Council", "localAuthority"),
    statutory("fenmarsh-care-board", "Fenmarsh Integrated Care Board", "Care Board", "integratedCareBoard"),
    ...others,
  ];
}

function statutory(id: string, name: string, shortName: string, statutoryRole: string): GeneratedPartner {
  return { id, name, shortName, is: ["statutoryPartner", "delegatedPartner"], statutoryRole };
}

const firstNames = ["Ada", "Bo", "Cy", "Dot", "Ed", "Flo", "Gus", "Hal", "Ida", "Joss", "Kit", "Lou"];
const birds = ["Avocet", "Bittern", "Curlew", "Dunlin", "Egret", "Fulmar", "Godwit", "Heron", "Knot", "Lapwing"];

/** Posts of people and of seats. */
export const posts = [
  "Head of Safeguarding",
  "Named Nurse",
  "Designated Doctor",
  "Director of Children and Families",
  "Chief Executive",
  "Service Manager",
  "Strategic Lead for Early Help",
  "Head of Public Protection",
  "Principal Social Worker",
] as const;

/** Generates 24 people for each unit of size. */
export function people(size: number, partners: readonly GeneratedPartner[], pick: Random): GeneratedPerson[] {
  return Array.from({ length: size * 24 }, (_, index) => {
    const name = `${pick.one(firstNames)} ${pick.one(birds)}-${pick.one(birds)} ${index + 1}`;
    const partner = partners[1 + (index % (partners.length - 1))] as GeneratedPartner;
    return { id: idOf(name), name, publish: index % 4 !== 3, post: pick.one(posts), partner: partner.id };
  });
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function initials(name: string): string {
  return name
    .split(" ")
    .map((word) => (/^\d/.test(word) ? ` ${word} ` : word.charAt(0)))
    .join("")
    .trim()
    .replace(/ +/g, " ");
}
